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

export const batch: typeof solid.batch = solid.batch;
export const createRoot: typeof solid.createRoot = solid.createRoot;
export const createSignal: typeof solid.createSignal = solid.createSignal;
export const createStore: typeof solid.createStore = solid.createStore;
export const getListener: typeof solid.getListener = solid.getListener;
export const getOwner: typeof solid.getOwner = solid.getOwner;
export const on: typeof solid.on = solid.on;
export const produce: typeof solid.produce = solid.produce;
export const reconcile: typeof solid.reconcile = solid.reconcile;
export const runWithOwner: typeof solid.runWithOwner = solid.runWithOwner;
export const untrack: typeof solid.untrack = solid.untrack;
export const unwrap: typeof solid.unwrap = solid.unwrap;
