import { solid } from "./solid";

export { ambient, provideAmbient, type Ambient } from "./ambient";
export { isDeadSignal } from "./dead-signal";
export { createObserver, type Observer } from "./observe";
export { createComputed, createEffect, createMemo, onCleanup } from "./owned";
export { announceWrite, nodeOfStore, unwatchNode, watchNode, type StoreWatcher } from "./watch-store";
export type {
  Accessor,
  EffectFunction,
  MemoOptions,
  Owner,
  SetStoreFunction,
  Setter,
  Signal,
  SignalOptions,
  Store,
} from "./solid";

/**
 * Runs `fn` and tells of what it has set in one step, when it returns. Only where several signals must never be seen apart
 * by effects: what views get is gathered anyway, to one frame a turn. Returns what `fn` returns. It ends at an `await`.
 *
 * @example
 * ```ts
 * import { batch, createSignal } from "solid-reflect/server";
 *
 * const [first, setFirst] = createSignal("Ada");
 * const [last, setLast] = createSignal("Lovelace");
 * export const name = (): string => `${first()} ${last()}`;
 * export const rename = (): void =>
 *   batch(() => {
 *     setFirst("Grace");
 *     setLast("Hopper");
 *   });
 * ```
 */
export const batch: typeof solid.batch = solid.batch;

/**
 * Runs `fn` under an owner of its own, which nothing ends but the `dispose` that it is given: what is created in it is
 * the caller's to end. In live code a live object or task is the owner already; this is for what outlives them all.
 *
 * @example
 * ```ts
 * import { createRoot, createSignal, createEffect } from "solid-reflect/server";
 *
 * export const [load, setLoad] = createSignal(0);
 * export const stopWatching = createRoot(dispose => {
 *   createEffect(() => console.log("load is", load()));
 *   return dispose;
 * });
 * ```
 */
export const createRoot: typeof solid.createRoot = solid.createRoot;

/**
 * A value that can be set, as a pair `[read, write]`. Who reads it in a formula, memo or effect is told when a different
 * value is set (by `===`, or as `equals` says). It belongs to nobody and ends when nobody holds it; given
 * to `live`, views follow it. A function that is passed to `write` is an updater.
 *
 * @example
 * ```ts
 * import { callback, createSignal, live } from "solid-reflect/server";
 *
 * export async function openCounter() {
 *   const [count, setCount] = createSignal(0);
 *   return live({ count, add: callback((step: number) => setCount(n => n + step)) });
 * }
 * ```
 */
export const createSignal: typeof solid.createSignal = solid.createSignal;

/**
 * An object or array that is reactive all the way down, as a pair `[store, set]`. `set` takes a path and a value, or an
 * updater; given to `live`, views get of a change what has changed, however large the store is. It cannot be written to
 * otherwise. It ends when nobody holds it.
 *
 * @example
 * ```ts
 * import { callback, createStore, live } from "solid-reflect/server";
 *
 * export async function openTodos() {
 *   const [todos, setTodos] = createStore<{ text: string; done: boolean }[]>([]);
 *   const add = callback((text: string) => setTodos(todos.length, { text, done: false }));
 *   const finish = callback((index: number) => setTodos(index, "done", true));
 *   return live({ todos, add, finish });
 * }
 * ```
 */
export const createStore: typeof solid.createStore = solid.createStore;

/**
 * The memo or effect that is being computed, which listens to what is read now; null where nobody does.
 */
export const getListener: typeof solid.getListener = solid.getListener;

/**
 * What the code at hand creates belongs to: it ends with that. Null after an `await`, where the library finds the live
 * object or task itself. For {@link runWithOwner}.
 *
 * @example
 * ```ts
 * import { getOwner, type Owner } from "solid-reflect/server";
 *
 * export const isOwned = (): boolean => {
 *   const owner: Owner | null = getOwner();
 *   return owner !== null;
 * };
 * ```
 */
export const getOwner: typeof solid.getOwner = solid.getOwner;

/**
 * Makes a function for `createEffect` or `createMemo` that listens to `deps` alone, and not to what `fn` reads. With
 * `defer` it does nothing the first time.
 *
 * @example
 * ```ts
 * import { createEffect, createSignal, on } from "solid-reflect/server";
 *
 * const [page] = createSignal(1);
 * const [user] = createSignal("Ada");
 * createEffect(on(page, (now, before) => console.log(`${user()} went from ${before} to ${now}`), { defer: true }));
 * ```
 */
export const on: typeof solid.on = solid.on;

/**
 * Makes an updater for a store's setter of a function that writes to a copy-free draft of it, as if it were a plain
 * object. What it writes is told as the changes that they are: a row that is moved is moved in views too.
 *
 * @example
 * ```ts
 * import { createStore, produce } from "solid-reflect/server";
 *
 * const [queue, setQueue] = createStore({ waiting: ["a", "b", "c"], served: 0 });
 * export const serve = (): void =>
 *   setQueue(
 *     produce(draft => {
 *       draft.waiting.shift();
 *       draft.served++;
 *     }),
 *   );
 * export const next = (): string | undefined => queue.waiting[0];
 * ```
 */
export const produce: typeof solid.produce = solid.produce;

/**
 * Makes an updater for a store's setter that brings the store to a new value, row by row, and tells of what differs only.
 * Rows are matched by `key`, `"id"` by default; `null` matches them by position. For data that comes as a whole.
 *
 * @example
 * ```ts
 * import { createStore, reconcile } from "solid-reflect/server";
 *
 * interface Quote {
 *   readonly symbol: string;
 *   readonly price: number;
 * }
 *
 * export const [quotes, setQuotes] = createStore<Quote[]>([]);
 * export const take = (latest: Quote[]): void => setQuotes(reconcile(latest, { key: "symbol" }));
 * ```
 */
export const reconcile: typeof solid.reconcile = solid.reconcile;

/**
 * Runs `fn` so that what it creates belongs to `owner` (from {@link getOwner}) and ends with it; with null, to nobody.
 * Returns what `fn` returns, throws what it throws. Rarely needed: after an `await` the live object or task is found
 * without it.
 *
 * @example
 * ```ts
 * import { createEffect, getOwner, runWithOwner } from "solid-reflect/server";
 *
 * export function laterEffects(): (run: () => void) => void {
 *   const owner = getOwner();
 *   return run => void runWithOwner(owner, () => createEffect(run));
 * }
 * ```
 */
export const runWithOwner: typeof solid.runWithOwner = solid.runWithOwner;

/**
 * Reads without listening: what `fn` reads does not run the memo or effect at hand again. Returns what `fn` returns.
 *
 * @example
 * ```ts
 * import { createEffect, createSignal, untrack } from "solid-reflect/server";
 *
 * const [saved] = createSignal(0);
 * const [draft] = createSignal("");
 * createEffect(() => console.log(`version ${saved()} has ${untrack(draft).length} characters`));
 * ```
 */
export const untrack: typeof solid.untrack = solid.untrack;

/**
 * The plain object behind a store, which is not reactive: to be read (or cloned), never written to. Other values come back
 * as they are.
 *
 * @example
 * ```ts
 * import { createStore, unwrap } from "solid-reflect/server";
 *
 * const [settings] = createStore({ theme: "dark" });
 * export const saved: string = JSON.stringify(unwrap(settings));
 * ```
 */
export const unwrap: typeof solid.unwrap = solid.unwrap;
