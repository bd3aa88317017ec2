import { type Accessor, createComputed, createMemo, onCleanup, untrack } from "../reactive";
import { scopeOrFree, startTask, type Task, type TaskContext } from "../tasks";

/** What an async effect may return: undoes what it has done, before it runs again and in the end. */
export type AsyncCleanup = () => void | Promise<void>;

/**
 * Runs `fn` with the value of `source`, now and whenever that changes, one run at a time: a change aborts the run that is
 * under way, and when that has ended and its clean-up has been awaited, the newest value is taken. What changes in
 * between is skipped. Only `source` is tracked.
 *
 * It belongs to the live object, task or effect that creates it, also after an `await`, and like a task it starts when a
 * browser has joined the page. An error is logged and shown to the user, and the next change runs it again.
 *
 * @example
 * ```ts
 * import { createAsyncEffect, createSignal, openSocket } from "solid-reflect/server";
 *
 * const [symbol] = createSignal("btc_usd");
 * const [price, setPrice] = createSignal(0);
 * createAsyncEffect(symbol, async (name, { signal }) => {
 *   await using quotes = await openSocket<{ price: number }>(`ws://localhost:4000/${name}`, { signal });
 *   for await (const quote of quotes) setPrice(quote.price);
 * });
 * export { price };
 * ```
 */
export function createAsyncEffect<S>(
  source: Accessor<S>,
  fn: (value: S, context: TaskContext) => void | AsyncCleanup | Promise<void | AsyncCleanup>,
): void {
  const scope = scopeOrFree();
  const name = fn.name || "unnamed";
  let next: { readonly value: S } | undefined;
  let task: Task<void | AsyncCleanup> | undefined;
  let isRunning = false;
  let isOver = false;
  let goOn: () => void = () => undefined;

  const clean = async (cleanup: AsyncCleanup): Promise<void> => {
    try {
      await scope.run(cleanup);
    } catch (error) {
      // What listens to the signal of something that has ended says no more than that.
      if (!scope.closed || error !== scope.signal.reason) scope.fail(error, `Clean-up of async effect "${name}"`);
    }
  };
  const runOnce = async (value: S): Promise<void> => {
    task = startTask(
      scope,
      context => fn(value, context),
      { name },
      error => scope.fail(error, `Async effect "${name}"`),
    );
    const cleanup = await task.result.catch(() => undefined);
    if (!cleanup) return;
    // It stays as it is until it is to change, or all ends.
    if (!next && !isOver) await new Promise<void>(resolve => (goOn = resolve));
    await clean(cleanup);
  };
  const run = async (): Promise<void> => {
    if (isRunning) return goOn();
    isRunning = true;
    try {
      while (next && !isOver) {
        const { value } = next;
        next = undefined;
        await runOnce(value);
      }
    } catch (error) {
      scope.fail(error, `Async effect "${name}"`);
    } finally {
      isRunning = false;
    }
  };

  const input = createMemo(source);
  createComputed(() => {
    next = { value: input() };
    task?.cancel();
    untrack(() => {
      if (scope.host.held) onCleanup(scope.host.whenReleased(() => void run()));
      else void run();
    });
  });
  onCleanup(() => {
    isOver = true;
    task?.cancel();
    goOn();
  });
}
