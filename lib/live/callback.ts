import type { StandardSchemaV1 } from "@standard-schema/spec";
import { LiveError } from "../errors";
import { validate } from "./validate";

const BRAND: unique symbol = Symbol.for("solid-reflect.callback") as never;

/** How the arguments of a {@link callback} are checked before it runs: one schema for the list, or one for each. */
export type ArgumentSchemas<A extends readonly unknown[]> =
  StandardSchemaV1<unknown, A> | { readonly [K in keyof A]: StandardSchemaV1<unknown, A[K]> };

/** The same, where it is no longer known which arguments they are for. */
type AnySchemas = StandardSchemaV1<unknown, readonly unknown[]> | readonly StandardSchemaV1[];

/**
 * What becomes of calls of one callback that its view makes while another is running:
 * - `parallel`: they run at the same time. The default.
 * - `queue`: each runs when the one before has ended.
 * - `latest`: the newest runs. Those before are `superseded`: their signals are aborted and they reject at once.
 * - `drop`: they reject with `superseded`, and only the one that is running goes on.
 */
export type Concurrency = "parallel" | "queue" | "latest" | "drop";

const CONCURRENCIES: readonly unknown[] = ["parallel", "queue", "latest", "drop"] satisfies Concurrency[];

/** How a callback checks its arguments, and what becomes of calls at the same time. */
export interface CallbackOptions<A extends readonly unknown[]> {
  /**
   * Standard Schema (Valibot, Zod, ArkType…) for the arguments. A client may send anything, so declare one wherever a
   * wrong argument could do harm; a mismatch rejects the call with `invalid-arguments` and `fn` does not run.
   */
  readonly args?: ArgumentSchemas<A>;
  /** What becomes of calls that one view makes at the same time. Does not concern calls by server code. */
  readonly concurrency?: Concurrency;
}

interface Declared {
  readonly args: AnySchemas | undefined;
  readonly concurrency: Concurrency;
}

/** A function that views may call. On the server it can be called like any other. */
export interface Callback<A extends unknown[], R> {
  (...args: A): Promise<R>;
  readonly [BRAND]: Declared;
}

/** A {@link Callback} that tells of its progress: what its generator yields, before what it returns. */
export interface ProgressCallback<A extends unknown[], P, R> {
  (...args: A): AsyncGenerator<P, R, void>;
  readonly [BRAND]: Declared;
}

/** What `callback` makes of a function that returns `T`. */
export type CallbackOf<A extends unknown[], T> = [T] extends [never]
  ? Callback<A, never>
  : [T] extends [AsyncGenerator<infer P, infer R, void>]
    ? ProgressCallback<A, P, R>
    : Callback<A, Awaited<T>>;

/** What running a callback gives: a promise of its result or, with schemas that take their time, of a generator too. */
export type CallOutcome = AsyncGenerator<unknown, unknown, void> | Promise<unknown>;

/** Any callback, where it no longer matters which. */
export type AnyCallback = Callback<never[], unknown> | ProgressCallback<never[], unknown, unknown>;

/**
 * Declares a function of a live object that its views may call. It runs on the server, in the scope of its live object;
 * signals that it sets reach the view at once, also before it has ended. `callSignal()` tells it when nobody wants its
 * outcome any more. An async generator tells of its progress: its view gets each value that is yielded, and then what is
 * returned. It waits at a `yield` while its view is behind by 16 values.
 *
 * Raises `bad-argument` for options that there are none of.
 *
 * @example
 * ```ts
 * import { callback, createSignal, live } from "solid-reflect/server";
 *
 * export async function openCounter() {
 *   const [count, setCount] = createSignal(0);
 *   const add = callback((step: number) => setCount(n => n + step));
 *   return live({ count, add });
 * }
 * ```
 */
export function callback<A extends unknown[], T>(fn: (...args: A) => T, options?: CallbackOptions<A>): CallbackOf<A, T>;
export function callback(
  fn: (...args: never[]) => unknown,
  { args, concurrency = "parallel" }: CallbackOptions<unknown[]> = {},
): AnyCallback {
  if (!CONCURRENCIES.includes(concurrency)) {
    const known = CONCURRENCIES.join(", ");
    throw new LiveError(
      "bad-argument",
      `callback(fn, { concurrency }) was given "${concurrency}". There are ${known}.`,
    );
  }
  const call = (...given: never[]): CallOutcome => {
    try {
      const outcome = fn(...given);
      return isGenerator(outcome) ? outcome : Promise.resolve(outcome);
    } catch (error) {
      return Promise.reject(error as Error);
    }
  };
  return Object.assign(call, { [BRAND]: { args, concurrency } }) as AnyCallback;
}

export function isCallback(value: unknown): value is AnyCallback {
  return typeof value === "function" && BRAND in value;
}

/** Whether what a callback's function has returned tells of its progress. */
export function isGenerator(outcome: unknown): outcome is AsyncGenerator<unknown, unknown, void> {
  return typeof outcome === "object" && outcome !== null && Symbol.asyncIterator in outcome && "next" in outcome;
}

export function concurrencyOf(target: AnyCallback): Concurrency {
  return target[BRAND].concurrency;
}

/**
 * Runs a callback for a client: its arguments are checked first, and what they are turned into is passed on. Where no
 * schema takes its time it starts at once, so that calls start in the order in which they were made.
 */
export function runCallback(target: AnyCallback, args: unknown[]): CallOutcome {
  const run = (values: readonly unknown[]): CallOutcome => target(...(values as never[]));
  const schemas = target[BRAND].args;
  const checked = schemas ? validateAll(schemas, args) : args;
  return checked instanceof Promise ? checked.then(run) : run(checked);
}

function validateAll(schemas: AnySchemas, args: unknown[]): readonly unknown[] | Promise<readonly unknown[]> {
  if ("~standard" in schemas) return validate(schemas, args, "A callback got wrong arguments: ");
  if (args.length > schemas.length) {
    throw new LiveError("invalid-arguments", `A callback takes ${schemas.length} arguments, but got ${args.length}.`);
  }
  const checked = schemas.map((schema, index) =>
    validate(schema, args[index], `A callback got wrong argument ${index + 1}: `),
  );
  return checked.some(value => value instanceof Promise) ? Promise.all(checked) : checked;
}
