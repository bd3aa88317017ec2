import { type Accessor, createComputed, createMemo, createSignal, onCleanup, untrack } from "../reactive";
import { scopeOrFree, startTask, type Task } from "../tasks";

const BRAND: unique symbol = Symbol.for("solid-reflect.async-memo") as never;

/**
 * What an async memo's function is given besides the value of its source. A function that uses `previous` names its type,
 * as in `(id, { previous }: AsyncMemoContext<string>) => …`; TypeScript cannot infer it from what the function returns.
 */
export interface AsyncMemoContext<T = unknown> {
  /** Aborted when the source has changed meanwhile, and when what the memo belongs to ends. Pass it on. */
  readonly signal: AbortSignal;
  /** The last value that it came to. */
  readonly previous: T | undefined;
}

/** What an async memo shows until it has a value, and while it works on another. */
export interface AsyncMemoOptions<T, I> {
  /** The value until there is one. Undefined by default. */
  readonly initial?: I;
  /** Whether the last value stays while a new one is worked on; otherwise it is `initial` meanwhile. True by default. */
  readonly keepPrevious?: boolean;
  /** Whether a new value is the same as the last, so that nobody need be told. `Object.is` by default. */
  readonly equals?: (a: T | I, b: T | I) => boolean;
}

/** A derived value that takes its time. Reading it never throws. Given to `live`, the view sees its state as well. */
export interface AsyncMemo<T> {
  (): T;
  /** Whether a newer value is being worked on. Reactive. */
  pending(): boolean;
  /** What the newest attempt has failed with. Reactive. */
  error(): unknown;
  /** Works the value out again, although the source has not changed. */
  refresh(): void;
  /**
   * Resolves when nothing is pending, also after a failure. In a server function, `await memo.ready` has the value in the
   * page's HTML; without it the work begins when a browser has joined the page.
   */
  readonly ready: Promise<void>;
  readonly [BRAND]: {
    /** Says that somebody else tells of failures: the view that shows the memo. */
    shown(): void;
  };
}

/** What is to be worked out: a value of the source, or the error that reading it gave. A new one for each attempt. */
type Wanted<S> = { readonly value: S; readonly failure?: undefined } | { readonly failure: { error: unknown } };

interface Settled<S, T> {
  readonly wanted?: Wanted<S>;
  /** The last value there was. */
  readonly last?: { readonly value: T };
  readonly failure?: { readonly error: unknown } | undefined;
}

/**
 * A value that an asynchronous function derives from a source. Only `source` is tracked: Solid does not see what is read
 * after an `await`. When it changes, the attempt that is under way is aborted and the newest value tried; no change is
 * lost, and no older attempt ends up on top of a newer one.
 *
 * It belongs to the live object, task or effect that creates it, also after an `await`. A failure concerns it alone: the
 * memo keeps what it had (or shows `initial`), `error()` tells, the log has the cause, and the next change tries again.
 *
 * @example
 * ```ts
 * import { createAsyncMemo, createSignal, input, live } from "solid-reflect/server";
 *
 * export async function openWeather() {
 *   const [city, setCity] = createSignal("Lisbon");
 *   const weather = createAsyncMemo(
 *     city,
 *     async (name, { signal }) => (await fetch(`http://localhost:4000/${name}`, { signal })).text(),
 *     { initial: "Thinking…", keepPrevious: false },
 *   );
 *   return live({ city: input([city, setCity]), weather });
 * }
 * ```
 */
export function createAsyncMemo<S, T, I = undefined, P = unknown>(
  source: Accessor<S>,
  fn: (value: S, context: AsyncMemoContext<P>) => T | Promise<T>,
  { initial, keepPrevious = true, equals = Object.is }: AsyncMemoOptions<T, I> = {},
): AsyncMemo<T | I> {
  const scope = scopeOrFree();
  const name = fn.name || "unnamed";
  const [refreshes, setRefreshes] = createSignal(0);
  const [settled, setSettled] = createSignal<Settled<S, T>>({});
  let isShown = false;
  let isAwaited = false;
  let startHeld: (() => void) | undefined;
  const waiting: (() => void)[] = [];

  const input = createMemo(source);
  const wanted = createMemo<Wanted<S>>(() => {
    refreshes();
    try {
      return { value: input() };
    } catch (error) {
      return { failure: { error } };
    }
  });
  // Derived, so that in the very step in which the source changes nobody sees the old value as the current one.
  const isCurrent = (): boolean => settled().wanted === wanted();
  const value = createMemo(
    () => {
      const { last, failure } = settled();
      return last && (keepPrevious || (isCurrent() && !failure)) ? last.value : (initial as I);
    },
    undefined,
    { equals },
  );

  const wakeAll = (): void => {
    for (const wake of waiting.splice(0)) wake();
  };
  const settle = (outcome: Settled<S, T>): void => {
    setSettled(outcome);
    wakeAll();
    if (outcome.failure && !isShown) scope.fail(outcome.failure.error, `Async memo "${name}"`);
  };
  const attempt = (now: Wanted<S>): (() => void) => {
    const { last } = settled();
    let current = true;
    let task: Task<T> | undefined;
    const fail = (error: unknown): void => {
      if (current) settle({ wanted: now, last, failure: { error } });
    };
    const start = (): void => {
      startHeld = undefined;
      if (now.failure) return fail(now.failure.error);
      try {
        task = startTask(
          scope,
          ({ signal }) => fn(now.value, { signal, previous: last?.value as P | undefined }),
          { name },
          fail,
        );
      } catch (error) {
        return fail(error);
      }
      task.result.then(
        value => {
          if (current) settle({ wanted: now, last: { value } });
        },
        () => undefined,
      );
    };
    const forget = scope.host.held && !isAwaited ? scope.host.whenReleased(start) : undefined;
    if (!forget) start();
    else {
      startHeld = () => {
        forget();
        start();
      };
    }
    return () => {
      current = false;
      startHeld = undefined;
      forget?.();
      task?.cancel();
    };
  };
  createComputed(() => {
    const now = wanted();
    untrack(() => onCleanup(attempt(now)));
  });
  onCleanup(wakeAll);

  return Object.defineProperties(
    Object.assign(() => value(), {
      pending: () => !isCurrent(),
      error: () => (isCurrent() ? settled().failure?.error : undefined),
      refresh: (): void => void setRefreshes(n => n + 1),
      [BRAND]: { shown: (): void => void (isShown = true) },
    }),
    {
      ready: {
        get: () => {
          isAwaited = true;
          startHeld?.();
          if (untrack(isCurrent)) return Promise.resolve();
          return new Promise<void>(resolve => waiting.push(resolve));
        },
      },
    },
  ) as AsyncMemo<T | I>;
}

export function isAsyncMemo(value: unknown): value is AsyncMemo<unknown> {
  return typeof value === "function" && BRAND in value;
}

/**
 * An async memo as it crosses to its view: its state, which is 0 when the value is there, 1 while one is worked on and
 * otherwise says why that failed, and its value. `tell` says what the view may learn of an error.
 */
export function asyncFormula(memo: AsyncMemo<unknown>, tell: (error: unknown) => string): () => unknown {
  memo[BRAND].shown();
  let told: { readonly error: unknown; readonly text: string } | undefined;
  return () => {
    const error = memo.error();
    if (error === undefined) return [memo.pending() ? 1 : 0, memo()];
    if (told?.error !== error) told = { error, text: tell(error) };
    return [told.text, memo()];
  };
}
