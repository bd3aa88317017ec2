import { LiveError } from "../errors";
import { awaitedScope } from "./call";
import type { TaskFunction } from "./task";

/**
 * Runs `fn` and waits for it at most `ms` milliseconds. When time is up its signal is aborted and the call rejects with
 * a LiveError `deadline`, also when `fn` does not listen to its signal. It ends with the live object, task or call that
 * calls it, and what `fn` creates ends with it. Rejects with what `fn` throws.
 *
 * @example
 * ```ts
 * import { deadline } from "solid-reflect/server";
 *
 * export const load = (url: string): Promise<string> =>
 *   deadline(2_000, async ({ signal }) => (await fetch(url, { signal })).text());
 * ```
 */
export async function deadline<T>(ms: number, fn: TaskFunction<T>): Promise<T> {
  const scope = awaitedScope();
  const expired = new LiveError(
    "deadline",
    `Work was given ${ms} ms and had not ended by then, so it was cancelled. Give it longer, or less to do.`,
  );
  const timer = scope.host.clock.after(ms, () => scope.close(expired));
  const aborted = new Promise<never>((_, reject) => {
    scope.signal.addEventListener("abort", () => reject(scope.signal.reason as Error), { once: true });
  });
  aborted.catch(() => undefined);
  try {
    return await Promise.race([scope.enter(async () => fn({ signal: scope.signal })), aborted]);
  } finally {
    timer.clear();
    scope.close();
  }
}
