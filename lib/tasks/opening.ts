import { LiveError } from "../errors";
import type { Scope } from "./scope";

/**
 * Waits for work of a scope, but no longer than the scope lives: rejects with its reason when it closes first. What the
 * work comes to after that is ignored.
 */
export function whileOpen<T>(scope: Scope, work: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const { signal } = scope;
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    const end = (): void => signal.removeEventListener("abort", abort);
    work.then(resolve, reject).finally(end);
  });
}

/**
 * Waits for an opening in a scope of its own, at most `ms` milliseconds. When time is up the scope is closed, with all
 * that the opening has made so far, and nothing more can be made in it.
 *
 * @throws {LiveError} `deadline` when time is up, the scope's reason when it closes before that, else what `opening` throws.
 */
export async function openWithin<T>(scope: Scope, ms: number, opening: Promise<T>): Promise<T> {
  const timer = scope.host.clock.after(ms, () => scope.close(tookTooLong(ms)));
  try {
    return await whileOpen(scope, opening);
  } finally {
    timer.clear();
  }
}

/** The error of an opening that was given up after `ms` milliseconds. */
export function tookTooLong(ms: number): LiveError {
  return new LiveError(
    "deadline",
    `A live object was to be opened, but its function had not returned after ${ms} ms, so it was given up. Await less in it ` +
      "(`createAsyncMemo` and `startSoon` fill in later what is slow), or raise the limit `opening`.",
  );
}
