import { currentCall, currentScope, scopeOrFree } from "./scope";
import { startTask, type Task, type TaskFunction, type TaskOptions } from "./task";

/**
 * Waits for `ms` milliseconds. Rejects with the signal's reason when it is aborted first; without one it listens to
 * the call, task, live object or window it is called in.
 *
 * @example
 * ```ts
 * import { createSignal, sleep } from "solid-reflect/server";
 *
 * const [left, setLeft] = createSignal(3);
 * export async function countDown(): Promise<void> {
 *   while (left() > 0) {
 *     await sleep(1_000);
 *     setLeft(n => n - 1);
 *   }
 * }
 * ```
 */
export function sleep(ms: number, options: { readonly signal?: AbortSignal } = {}): Promise<void> {
  const own = options.signal ?? currentScope()?.signal;
  const call = options.signal ? undefined : currentCall()?.signal;
  const aborted = [own, call].find(signal => signal?.aborted);
  return new Promise((resolve, reject) => {
    if (aborted) return reject(aborted.reason as Error);
    const end = (): void => {
      timer.clear();
      for (const signal of [own, call]) signal?.removeEventListener("abort", abort);
    };
    const timer = scopeOrFree().host.clock.after(ms, () => {
      end();
      resolve();
    });
    const abort = (event: Event): void => {
      end();
      reject((event.target as AbortSignal).reason as Error);
    };
    for (const signal of [own, call]) signal?.addEventListener("abort", abort, { once: true });
  });
}

/**
 * Starts a task in the scope of the code at hand: the live object that is being opened, the task or callback that is
 * running. It ends with that scope at the latest. A failure is logged on the server and shown to the user as a notice.
 *
 * @example
 * ```ts
 * import { createSignal, sleep, startSoon } from "solid-reflect/server";
 *
 * const [seconds, setSeconds] = createSignal(0);
 * export function run(): void {
 *   startSoon(async ({ signal }) => {
 *     while (!signal.aborted) {
 *       await sleep(1_000);
 *       setSeconds(n => n + 1);
 *     }
 *   });
 * }
 * export { seconds };
 * ```
 */
export function startSoon<T>(fn: TaskFunction<T>, options?: TaskOptions): Task<T> {
  return startTask(scopeOrFree(), fn, options);
}

/**
 * Starts a task that first waits for `ms` milliseconds. Cancelling it before then means it never runs.
 *
 * @example
 * ```ts
 * import { after, createSignal } from "solid-reflect/server";
 *
 * const [hint, setHint] = createSignal("");
 * export const reminder = () => after(5_000, () => void setHint("Still there?"));
 * export { hint };
 * ```
 */
export function after<T>(ms: number, fn: TaskFunction<T>, options?: TaskOptions): Task<T> {
  const name = options?.name ?? (fn.name || `after ${ms} ms`);
  return startTask(
    scopeOrFree(),
    async context => {
      await sleep(ms, context);
      return fn(context);
    },
    { name },
  );
}
