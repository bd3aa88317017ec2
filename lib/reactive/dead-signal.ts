import { createSignal as createBareSignal } from "solid-js";
import { solid } from "./solid";

const textOf = (fn: () => unknown): string => Function.prototype.toString.call(fn);

// On the server bare `solid-js` is the build without reactivity, whose accessors are all the same closure. Where it is
// the reactive build (a test compiled for the browser) accessors are bound functions, which have no text of their own.
const bareAccessor = createBareSignal(0)[0];
const bare = textOf(bareAccessor);
const recognisable = !bare.includes("[native code]") && bare !== textOf(solid.createSignal(0)[0]);

/** Whether an accessor comes from bare `solid-js` in its server build: it can be read, but will never change. */
export function isDeadSignal(accessor: () => unknown): boolean {
  // That closure is `() => value`, as a formula of the app may be. But a formula has the name of its entry or variable.
  return recognisable && accessor.name === bareAccessor.name && textOf(accessor) === bare;
}
