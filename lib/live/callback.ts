import type { StandardSchemaV1 } from "@standard-schema/spec";
import { LiveError } from "../errors";
import { validate } from "./validate";

const BRAND: unique symbol = Symbol.for("solid-reflect.callback") as never;

/** How the arguments of a {@link callback} are checked before it runs: one schema for the list, or one for each. */
export type ArgumentSchemas<A extends readonly unknown[]> =
  StandardSchemaV1<unknown, A> | { readonly [K in keyof A]: StandardSchemaV1<unknown, A[K]> };

/** The same, where it is no longer known which arguments they are for. */
type AnySchemas = StandardSchemaV1<unknown, readonly unknown[]> | readonly StandardSchemaV1[];

export interface CallbackOptions<A extends readonly unknown[]> {
  /**
   * Standard Schema (Valibot, Zod, ArkType…) for the arguments. A client may send anything, so declare one wherever a
   * wrong argument could do harm; a mismatch rejects the call with `invalid-arguments` and `fn` does not run.
   */
  readonly args?: ArgumentSchemas<A>;
}

/** A function that views may call. On the server it can be called like any other. */
export interface Callback<A extends unknown[], R> {
  (...args: A): Promise<R>;
  readonly [BRAND]: { readonly args: AnySchemas | undefined };
}

/**
 * Declares a function of a live object that its views may call. It runs on the server, in the scope of its live object;
 * signals that it sets reach the view at once, also before it has ended.
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
export function callback<A extends unknown[], R>(
  fn: (...args: A) => R | Promise<R>,
  options: CallbackOptions<A> = {},
): Callback<A, R> {
  const call = async (...args: A): Promise<R> => fn(...args);
  return Object.assign(call, { [BRAND]: { args: options.args as AnySchemas | undefined } });
}

export function isCallback(value: unknown): value is Callback<unknown[], unknown> {
  return typeof value === "function" && BRAND in value;
}

/**
 * Runs a callback for a client: its arguments are checked first, and what they are turned into is passed on. Where no
 * schema takes its time it starts at once, so that calls start in the order in which they were made.
 */
export function runCallback(target: Callback<unknown[], unknown>, args: unknown[]): Promise<unknown> {
  const schemas = target[BRAND].args;
  const checked = schemas ? validateAll(schemas, args) : args;
  return checked instanceof Promise ? checked.then(values => target(...values)) : target(...checked);
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
