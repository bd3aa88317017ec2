import * as bundled from "./generated/solid.js";

export type { Accessor, EffectFunction, MemoOptions, Owner, Setter, Signal, SignalOptions } from "solid-js";
export type { SetStoreFunction, Store } from "solid-js/store";

const KEY = Symbol.for("solid-reflect.reactive.1");
const shared = globalThis as { [KEY]?: typeof bundled };

/**
 * One reactive core for the process. A server is built as several bundles (pages, server functions, sockets) and each
 * would bring its own; a signal of one is invisible to the effects of another.
 */
export const solid: typeof bundled = (shared[KEY] ??= bundled);
