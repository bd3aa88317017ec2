import type * as core from "solid-js";
import type * as store from "solid-js/store";
import * as bundled from "./generated/solid.js";

export type { EffectFunction, MemoOptions } from "solid-js";

/** Reads a signal, memo or formula; the memo or effect that calls it is run again when the value has changed. */
export type Accessor<T> = core.Accessor<T>;

/** Sets a signal: to a value, or to what a function makes of the one before. Returns what is set. */
export type Setter<T> = core.Setter<T>;

/** What `createSignal` returns: how to read the value, and how to set it. */
export type Signal<T> = core.Signal<T>;

/** How a signal is made: `equals` says which values count as the same (false: none do), `name` is for development. */
export type SignalOptions<T> = core.SignalOptions<T>;

/** What computations and clean-ups belong to, and end with. */
export type Owner = core.Owner;

/** A store's data: read-only for all but its setter, reactive all the way down. */
export type Store<T> = store.Store<T>;

/** Sets a part of a store: the path to it, then its new value or a function that makes it of the one before. */
export type SetStoreFunction<T> = store.SetStoreFunction<T>;

const KEY = Symbol.for("solid-reflect.reactive.1");
const shared = globalThis as { [KEY]?: typeof bundled };

/**
 * One reactive core for the process. A server is built as several bundles (pages, server functions, sockets) and each
 * would bring its own; a signal of one is invisible to the effects of another.
 */
export const solid: typeof bundled = (shared[KEY] ??= bundled);
