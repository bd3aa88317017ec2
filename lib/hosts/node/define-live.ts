import { LiveError } from "../../errors";
import { type AnyCallback, type ArgumentSchemas, callback, runCallback } from "../../live";

/** A function that pages open live objects with: it runs on the server, and its answer is what `live({ … })` returns. */
export type LiveFunction = (...args: never[]) => Promise<unknown>;

/** How the arguments of functions are checked when a browser calls them: by the function's name. */
export type FunctionSchemas<T extends Readonly<Record<string, LiveFunction>>> = {
  readonly [K in keyof T]?: ArgumentSchemas<Parameters<T[K]>>;
};

/** The functions that browsers may call, by their names. Nothing else of a server can be called over HTTP. */
export interface LiveFunctions {
  readonly names: readonly string[];
  /** Calls one, with arguments that a client has sent. Rejects with `no-entry` when there is none of that name. */
  call(name: string, args: unknown[]): Promise<unknown>;
}

/** Names stand in URLs, in code and in logs. */
const NAME = /^[A-Za-z_$][\w$]{0,63}$/;

/** More arguments than any function of a person's has. */
const MOST_ARGUMENTS = 32;

/**
 * Declares the functions that views open live objects with, for a host without server functions of its own. Views go on
 * importing them from their `"use server"` modules: in the browser's bundle, `liveFunctions()` of `solid-reflect/node/vite`
 * puts calls by these names in their places.
 *
 * A client may send anything: `args` has a Standard Schema for the arguments of those that take some. A mismatch rejects
 * the call with `invalid-arguments`, and the function does not run. Raises `bad-argument` for a name that is no
 * identifier.
 *
 * @example
 * ```ts
 * import { defineLive } from "solid-reflect/node";
 * import { createSignal, live } from "solid-reflect/server";
 *
 * async function openCounter(start: number) {
 *   const [count] = createSignal(start);
 *   return live({ count });
 * }
 *
 * export const functions = defineLive({ openCounter });
 * ```
 */
export function defineLive<const T extends Readonly<Record<string, LiveFunction>>>(
  functions: T,
  { args = {} }: { readonly args?: FunctionSchemas<T> } = {},
): LiveFunctions {
  const declared = new Map<string, AnyCallback>();
  const schemas: Readonly<Record<string, ArgumentSchemas<unknown[]> | undefined>> = args as never;
  for (const [name, open] of Object.entries(functions)) {
    if (!NAME.test(name) || typeof open !== "function") {
      throw new LiveError(
        "bad-argument",
        `defineLive was given "${name}". Give it functions by names such as openClock.`,
      );
    }
    const given = schemas[name];
    declared.set(name, callback(open as (...args: unknown[]) => Promise<unknown>, given ? { args: given } : {}));
  }
  return {
    names: [...declared.keys()],
    async call(name, given) {
      const found = declared.get(name);
      if (!found) {
        throw new LiveError("no-entry", "A function was called that the server does not declare. See `defineLive`.");
      }
      if (given.length > MOST_ARGUMENTS) {
        throw new LiveError("invalid-arguments", `A function was called with more than ${MOST_ARGUMENTS} arguments.`);
      }
      return await runCallback(found, given);
    },
  };
}
