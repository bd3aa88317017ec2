import { batch, createMemo, createSignal, untrack } from "solid-js";
import { whenSettled } from "./create-callback";
import type { LiveCall, LiveCallback } from "./view-types";

/** What {@link createOptimistic} gives: the value to show, and the callback to call. */
export type Optimistic<T, A extends unknown[], R, P> = readonly [value: () => T, call: LiveCallback<A, R, P>];

interface Pending<T, A> {
  /** The value from before the first of the calls. */
  readonly base: T;
  /** The calls since then that have not failed, in the order in which they were made. */
  readonly calls: readonly A[];
  /** How many of them have no answer yet. */
  readonly running: number;
}

/**
 * Shows at once what a callback is going to do to a value: `update(value, ...args)` for each call that is under way.
 * From the first call until all have been answered the view shows the value from before, updated by each call that has
 * not failed, whatever comes from the server meanwhile; from then on it shows the server's. So a call that fails or is
 * cancelled is taken back in the moment in which that is known, and the others stay.
 *
 * Call what it returns in place of the callback. Belongs to the component that creates it.
 *
 * @example
 * ```tsx
 * import { createLive, createOptimistic } from "solid-reflect";
 * import { callback, createSignal, live } from "solid-reflect/server";
 *
 * async function openPost() {
 *   "use server";
 *   const [likes, setLikes] = createSignal(0);
 *   return live({ likes, like: callback(async () => void setLikes(n => n + 1)) });
 * }
 *
 * export function Likes() {
 *   const post = createLive(openPost);
 *   const [likes, like] = createOptimistic(post.likes, post.like, n => n + 1);
 *   return <button onClick={like}>♥ {likes()}</button>;
 * }
 * ```
 */
export function createOptimistic<T, A extends unknown[], R, P = never>(
  read: () => T,
  callback: LiveCallback<A, R, P>,
  update: (value: T, ...args: A) => T,
): Optimistic<T, A, R, P> {
  const [pending, setPending] = createSignal<Pending<T, A>>();
  const value = createMemo((): T => {
    const now = pending();
    return now ? now.calls.reduce((shown, args) => update(shown, ...args), now.base) : read();
  });
  const call = (...given: unknown[]): LiveCall<R, P> => {
    const args = given.filter(arg => !(arg instanceof AbortSignal || arg instanceof Event)) as A;
    return batch(() => {
      const { base, calls, running } = untrack(pending) ?? { base: untrack(value), calls: [], running: 0 };
      // Before it is made: an update that throws is the caller's, and nothing has been sent.
      update(
        calls.reduce((value, each) => update(value, ...each), base),
        ...args,
      );
      const made = callback(...(given as A));
      setPending({ base, calls: [...calls, args], running: running + 1 });
      whenSettled(made, error => {
        setPending(now => {
          if (!now || now.running === 1) return undefined;
          const left = error === undefined ? now.calls : now.calls.filter(each => each !== args);
          return { ...now, calls: left, running: now.running - 1 };
        });
      });
      return made;
    });
  };
  return [
    value,
    Object.assign(call, { pending: callback.pending, error: callback.error, progress: callback.progress }),
  ];
}
