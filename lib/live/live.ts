import { LiveError } from "../errors";
import { currentScope, type Scope, type ScopeHost } from "../tasks";
import type { AnyCallback } from "./callback";
import type { Each } from "./each";
import type { Input } from "./input";
import type { Stream } from "./stream";

/**
 * What an entry of `live({ … })` may be: a signal, memo or formula without parameters, a callback, an input, an async memo, a stream,
 * another live object, a keyed list of them, or a store.
 */
export type LiveEntry =
  (() => unknown) | AnyCallback | Input<unknown> | Stream<unknown> | Live<LiveEntries> | Each<LiveEntries> | StoreEntry;

/** A store of `createStore`: an object or an array. Anything else that is no entry is refused when it is opened. */
export type StoreEntry = object & { readonly bind?: never; readonly then?: never };

/** What a live object is made of: its entries by the names under which views find them. */
export type LiveEntries = Readonly<Record<string, LiveEntry>>;

declare const entriesType: unique symbol;

/**
 * The description of a live object, as a server function returns it. It is plain text to every serializer; its type
 * carries the entries, from which `createLive` infers what the view gets.
 */
export interface Live<T extends LiveEntries> {
  /** Which object of which window it is, with its values: for the client alone, and worth a ticket until it has joined. */
  readonly live: string;
  readonly [entriesType]?: T;
}

/** What keeps live objects: the window. */
export interface LiveHost extends ScopeHost {
  /** Takes an object into its table, with the scope that owns it from now on. */
  register(entries: LiveEntries, scope: Scope): { readonly live: string };
}

/**
 * Makes a live object of what {@link LiveEntry} lists, in the window of the tab that asked. Return it from an async server
 * function; it lives until its view unmounts or the window closes. One that is an entry of another ends with that.
 *
 * Raises `no-window` outside of a server function, `bad-entry`, `dead-signal` and `not-serializable` for what cannot
 * work; each says which entry it is and what to do.
 *
 * @example
 * ```ts
 * import { createSignal, live } from "solid-reflect/server";
 *
 * export async function openGreeting(name: string) {
 *   const [greeting] = createSignal(`Hello, ${name}`);
 *   return live({ greeting, length: () => greeting().length });
 * }
 * ```
 */
export function live<const T extends LiveEntries>(entries: T): Live<T> {
  const scope = currentScope();
  const host = scope?.host as Partial<LiveHost> | undefined;
  if (!scope || !host?.register) {
    throw new LiveError(
      "no-window",
      "live({ … }) was called outside of a window. Call it in a server function that `createLive` opens.",
    );
  }
  return host.register(entries, scope);
}
