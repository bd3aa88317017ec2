import type { EventEmitter } from "node:events";
import { LiveError } from "../errors";

const BRAND: unique symbol = Symbol.for("solid-reflect.stream") as never;

/** What a stream's generator is given. */
export interface StreamContext {
  /** Aborted when nobody shows the stream any more, or its live object ends. */
  readonly signal: AbortSignal;
}

/** Whatever gives values one after the other. A function is called anew each time the stream begins to be shown. */
export type StreamSource<T> =
  AsyncIterable<T> | Iterable<T> | ReadableStream<T> | ((context: StreamContext) => AsyncIterable<T> | Iterable<T>);

/** What a stream keeps, when it runs and how fast. */
export interface StreamOptions {
  /** The last so many values as a list, and how many were dropped before them. Without it, the latest value alone. */
  readonly keep?: number;
  /** What is shown before the first value; without `keep`. */
  readonly initial?: unknown;
  /**
   * "shown" (the default): it runs while a view reads it. "always": as long as its live object lives, from when a browser
   * has attached.
   */
  readonly when?: "shown" | "always";
  /**
   * Who sets the pace. "client" (the default): the next value is asked for when the one before has been sent, so that a
   * slow client slows its generator down, and while its tab is hidden none is asked for, unless it runs "always".
   * "source": values are taken as they come; what a client cannot follow is conflated to the latest or, with `keep`, to
   * the last so many, and `dropped` tells how many are missing.
   */
  readonly pace?: "client" | "source";
}

export interface StreamDeclaration {
  readonly source: StreamSource<unknown>;
  readonly options: StreamOptions;
}

declare const valueType: unique symbol;

/** Values that come one after the other, as an entry of a live object. `V` is what a view reads. */
export interface Stream<V> {
  readonly [BRAND]: StreamDeclaration;
  readonly [valueType]?: V;
}

/**
 * Declares values that come one after the other: of a generator, async or not, of anything iterable, or of a
 * `ReadableStream`; for events see {@link fromEvent}. The view reads the latest value or, with `keep`, the list of the
 * last ones, and how the stream stands (`status`, `error`, `dropped`). It runs while a view reads it and is aborted with
 * its last reader; a generator function then begins anew with the next one, anything else goes on where it was. One that
 * throws is reported like a task that fails.
 *
 * Raises `bad-argument` for a source that gives no values, for a `keep` that is no number of values, and for `initial`
 * beside `keep`.
 *
 * @example
 * ```ts
 * import { live, sleep, stream } from "solid-reflect/server";
 *
 * export async function openCountdown() {
 *   async function* count() {
 *     for (let left = 10; left > 0; left--) {
 *       yield left;
 *       await sleep(1_000);
 *     }
 *   }
 *   return live({ left: stream(count), log: stream(count, { keep: 5 }) });
 * }
 * ```
 */
export function stream<T>(
  source: StreamSource<T>,
  options: StreamOptions & { readonly keep: number },
): Stream<readonly T[]>;
export function stream<T>(source: StreamSource<T>, options: StreamOptions & { readonly initial: T }): Stream<T>;
export function stream<T>(source: StreamSource<T>, options?: StreamOptions): Stream<T | undefined>;
export function stream(source: StreamSource<unknown>, options: StreamOptions = {}): Stream<unknown> {
  const { keep, initial } = options;
  if (!givesValues(source)) {
    throw misused("was given what gives no values. Pass a generator function, or anything iterable");
  }
  if (keep !== undefined && !(Number.isSafeInteger(keep) && keep > 0)) {
    throw misused(
      `was to keep ${keep} values. Pass a whole number above 0, or leave \`keep\` out for the latest alone`,
    );
  }
  if (keep !== undefined && initial !== undefined) {
    throw misused("was given `initial` beside `keep`. A list begins empty: leave one of them out");
  }
  return { [BRAND]: { source, options } };
}

const givesValues = (source: unknown): boolean =>
  typeof source === "function" ||
  (typeof source === "object" && source !== null && (Symbol.asyncIterator in source || Symbol.iterator in source));

const misused = (how: string): LiveError => new LiveError("bad-argument", `stream(…) ${how}.`);

/** What was declared; undefined for anything but a stream. */
export function streamOf(value: unknown): StreamDeclaration | undefined {
  return typeof value === "object" && value !== null && BRAND in value ? (value as Stream<unknown>)[BRAND] : undefined;
}

/**
 * The events of an emitter or an `EventTarget`, to be given to {@link stream}: it listens while it is shown. Combine it
 * with `pace: "source"` where events are frequent.
 *
 * @example
 * ```ts
 * import { EventEmitter } from "node:events";
 * import { fromEvent, live, stream } from "solid-reflect/server";
 *
 * const orders = new EventEmitter();
 *
 * export async function openOrders() {
 *   return live({ last: stream(fromEvent<string>(orders, "order"), { keep: 20, pace: "source" }) });
 * }
 * ```
 */
export function fromEvent<T>(
  target: EventEmitter | EventTarget,
  event: string,
): (context: StreamContext) => AsyncIterable<T> {
  return async function* ({ signal }) {
    let waiting: T[] = [];
    let wake = (): void => undefined;
    const take = (value: T): void => {
      waiting.push(value);
      wake();
    };
    signal.addEventListener("abort", () => wake());
    const emitter = "on" in target;
    if (emitter) target.on(event, take as never);
    else target.addEventListener(event, take as never, { signal });
    try {
      while (!signal.aborted) {
        const values = waiting;
        waiting = [];
        yield* values;
        if (waiting.length === 0 && !signal.aborted) await new Promise<void>(resolve => (wake = resolve));
      }
    } finally {
      if (emitter) target.off(event, take as never);
    }
  };
}
