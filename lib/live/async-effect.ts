import { LiveError } from "../errors";
import { type Accessor, createComputed, createMemo, onCleanup, untrack } from "../reactive";
import { isEcho, type Scope, scopeOrFree, type TaskContext } from "../tasks";

/** What an async effect may return: undoes what it has done, before it runs again and in the end. */
export type AsyncCleanup = () => void | Promise<void>;

/**
 * Runs `fn` with the value of `source`, now and whenever that changes, one run at a time: a change aborts the run that is
 * under way, and when that has ended and its clean-up has been awaited, the newest value is taken. What changes in
 * between is skipped. What a run has made, and its signal, stay until then. Only `source` is tracked.
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
  let current: Scope | undefined;
  let isRunning = false;
  let isOver = false;
  let goOn: () => void = () => undefined;

  const clean = async (cleanup: AsyncCleanup): Promise<void> => {
    try {
      await scope.enter(cleanup);
    } catch (error) {
      // What listens to the signal of something that has ended says no more than that.
      if (!isEcho(error, scope.signal)) scope.fail(error, `Clean-up of async effect "${name}"`);
    }
  };
  const runOnce = async (value: S): Promise<void> => {
    const ended = scope.host.admitTask?.();
    const own = (current = scope.child());
    own.works("effect", name);
    let cleanup: void | AsyncCleanup = undefined;
    try {
      cleanup = await own.enter(async () => fn(value, { signal: own.signal }));
    } catch (error) {
      // After an abort whatever is thrown is the abort's echo.
      if (!own.closed) scope.fail(error, `Async effect "${name}"`);
    }
    ended?.();
    own.role = undefined;
    // What it has made stays until something changes, or all ends.
    if (!next && !isOver) await new Promise<void>(resolve => (goOn = resolve));
    own.close();
    if (cleanup) await clean(cleanup);
  };
  const run = async (): Promise<void> => {
    if (isRunning) return goOn();
    isRunning = true;
    // Not within the step that changes the source: what it sets is a step of its own.
    await Promise.resolve();
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
    current?.close(new LiveError("superseded", "The source of the async effect has changed."));
    untrack(() => {
      if (scope.host.held) onCleanup(scope.host.whenReleased(() => void run()));
      else void run();
    });
  });
  onCleanup(() => {
    isOver = true;
    current?.close();
    goOn();
  });
}
