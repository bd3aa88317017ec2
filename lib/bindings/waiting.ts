import { createComputed, getListener, getOwner, onCleanup, untrack } from "solid-js";
import { LiveError } from "../errors";
import type { Connector } from "./connector";
import { deferCall } from "./defer-call";

/** What waits for a live object to be open. */
export interface Waiting {
  /**
   * A call of the entry `name`, of which it is not known yet whether it is a value or a callback. `run` makes the call.
   * Returns a promise, or undefined where the page renders: there it is most likely a value that is read.
   */
  call(name: string, given: readonly unknown[], run: () => unknown): unknown;
  /** Calls `run` when the object is open, or `fail` when it is not going to be. */
  add(run: () => void, fail?: (error: LiveError) => void): void;
}

/**
 * Keeps what waits for `bound` to give an object, and gives it up when there is a `failure`. Belongs to the component that
 * creates it, and ends with it.
 */
export function createWaiting(
  bound: () => object | undefined,
  failure: () => unknown,
  { isRendering }: Connector,
): Waiting {
  const waiting = new Set<{ run(): void; fail?: ((error: LiveError) => void) | undefined }>();
  let isOpen = false;
  const fail = (code: "cancelled" | "unavailable", message: string, cause?: unknown): void => {
    const error = new LiveError(code, message, { cause });
    for (const each of waiting) each.fail?.(error);
    waiting.clear();
  };
  createComputed(() => {
    const cause = failure();
    // It is reported by what reads the object.
    if (cause !== undefined) {
      return fail("unavailable", "A callback was not called, because its live object could not be opened.", cause);
    }
    isOpen = bound() !== undefined;
    if (!isOpen) return;
    const ready = [...waiting];
    waiting.clear();
    untrack(() => ready.forEach(({ run }) => run()));
  });
  onCleanup(() => fail("cancelled", "A callback was not called, because its component has gone."));
  const add: Waiting["add"] = (run, fail) => {
    if (!isRendering) waiting.add({ run, fail });
    // The component is rendered again when the object is open.
    else fail?.(new LiveError("unavailable", "A callback was called while the page was rendered on the server."));
  };
  return {
    add,
    call(name, given, run) {
      if (isOpen && untrack(bound))
        throw new TypeError(`"${name}" of a live object was called, but it is not a function.`);
      const isRead = given.length === 0 && (getListener() !== null || isRenderedBy(getOwner()));
      if (!isRead) return deferCall(given, run, add);
      if (!getListener()) add(run);
      return undefined;
    },
  };
}

/** Whether this owner renders: effects act. */
function isRenderedBy(owner: ReturnType<typeof getOwner>): boolean {
  return owner !== null && (owner as { readonly user?: boolean }).user !== true;
}
