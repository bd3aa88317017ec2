import type { StandardSchemaV1 } from "@standard-schema/spec";
import { LiveError } from "../errors";
import type { Accessor } from "../reactive";
import { validate } from "./validate";

const BRAND: unique symbol = Symbol.for("solid-reflect.input") as never;

/** How an input checks what a client writes. */
export interface InputOptions<T> {
  /**
   * Standard Schema for what a client writes. A client may send anything, so declare one wherever a wrong value could
   * do harm; a mismatch is told at the field, and the signal keeps its value.
   */
  readonly schema?: StandardSchemaV1<unknown, T>;
}

/** What an input is made of: a signal or any pair of a reader and a writer, or a value that can be set, as of a draft. */
export type InputSource<T> =
  readonly [Accessor<T>, (value: T) => unknown, ...unknown[]] | (Accessor<T> & { set(value: T): unknown });

/** A value that views may write. On the server it reads like the signal it was made of. */
export interface Input<T> {
  (): T;
  readonly [BRAND]: { readonly write: (value: never) => unknown; readonly schema: StandardSchemaV1 | undefined };
}

/**
 * Declares a value of a live object that its views may write, made of a signal, of any pair of a reader and a writer, or of
 * a draft's value.
 * A view shows what its user typed at once; the server validates and may change it, and the view follows when the user
 * has stopped typing. In a view, `bind(object.name)` connects it to a field.
 *
 * Raises `bad-argument` for what cannot be read and written.
 *
 * @example
 * ```ts
 * import { createSignal, input, live } from "solid-reflect/server";
 *
 * export async function openProfile() {
 *   const [name, setName] = createSignal("");
 *   return live({ name: input([name, (value: string) => setName(value.trim())]), length: () => name().length });
 * }
 * ```
 */
export function input<T>(source: InputSource<T>, options: InputOptions<T> = {}): Input<T> {
  const [read, write] =
    typeof source === "function" && "set" in source
      ? [source, (value: T) => source.set(value)]
      : Array.isArray(source)
        ? (source as readonly [Accessor<T>, (value: T) => unknown])
        : [];
  if (typeof read !== "function" || typeof write !== "function") {
    throw new LiveError(
      "bad-argument",
      `input(…) was given ${typeof source === "function" ? "a function alone" : "no pair of functions"}, which cannot be read and ` +
        "written. Pass what `createSignal` returns as it is, `[read, write]`, or a value of a draft.",
    );
  }
  return Object.assign(() => read(), { [BRAND]: { write, schema: options.schema as StandardSchemaV1 | undefined } });
}

export function isInput(value: unknown): value is Input<unknown> {
  return typeof value === "function" && BRAND in value;
}

/** What an input was declared with. */
export function inputParts(target: Input<unknown>): Input<unknown>[typeof BRAND] {
  return target[BRAND];
}

/** Writes for a client. Raises `invalid-arguments` with the schema's message, and what the writer throws. */
export async function writeInput(target: Input<unknown>, value: unknown): Promise<void> {
  const { schema, write } = target[BRAND];
  const checked = schema ? await validate(schema, value, "") : value;
  // A setter of Solid's takes a function for an updater. A client cannot send one, a schema could make one.
  await write((typeof checked === "function" ? () => checked : checked) as never);
}
