import { createComputed, getListener, getOwner, onCleanup, untrack } from "solid-js";
import type { Connector, UnopenedCallback } from "./connector";
import { createCallback } from "./create-callback";

/** What waits for a live object to be open. */
export interface Waiting {
  /**
   * A call of an entry of which it is not known yet whether it is a value or a callback. `run` makes the call. Returns a
   * promise, or undefined where the page renders: there it is most likely a value that is read.
   */
  call(given: readonly unknown[], run: () => unknown): unknown;
  /** Calls `run` when the object is open, or `giveUp` when it is not going to be. */
  add: UnopenedCallback["wait"];
}

/**
 * Keeps what waits for `bound` to give an object, and gives it up when there is a `failure`. Belongs to the component that
 * creates it, and ends with it.
 */
export function createWaiting(bound: () => object | undefined, failure: () => unknown, connector: Connector): Waiting {
  const waiting: (readonly [run: () => void, giveUp: (failure: unknown) => void])[] = [];
  let isGone = false;
  const add: Waiting["add"] = (run, giveUp) => {
    if (isGone) giveUp(undefined);
    else if (untrack(bound)) run();
    else waiting.push([run, giveUp]);
  };
  const giveUp = (cause?: unknown): void => waiting.splice(0).forEach(each => each[1](cause));
  createComputed(() => {
    const cause = failure();
    // It is reported by what reads the object.
    if (cause !== undefined) giveUp(cause);
    else if (bound()) untrack(() => waiting.splice(0).forEach(each => each[0]()));
  });
  onCleanup(() => {
    isGone = true;
    giveUp();
  });
  return {
    add,
    call(given, run) {
      const owner = getOwner() as { readonly user?: boolean } | null;
      // Effects act, and so does what has no owner.
      const isRead = getListener() !== null || (owner !== null && !owner.user);
      if (given.length > 0 || !isRead)
        return createCallback(connector).call({ kind: "unopened", wait: add, run }, given);
      if (!getListener()) add(run, () => undefined);
      return undefined;
    },
  };
}
