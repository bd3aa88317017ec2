import { solid } from "./solid";

/** Hears of writes to an object or array of a store, before they happen. */
export interface StoreWatcher {
  write(node: object, key: PropertyKey): void;
}

/** Stands for several watchers of one node; most nodes have one, and it is kept as it is. */
interface Several extends StoreWatcher {
  readonly several: Set<StoreWatcher>;
}

function several(...watchers: StoreWatcher[]): Several {
  const set = new Set(watchers);
  return {
    several: set,
    write(node, key) {
      for (const watcher of set) watcher.write(node, key);
    },
  };
}

/**
 * Tells `watcher` of every write to a node: a plain object or array that a store holds, not its proxy. What is below it
 * is watched by itself. Ends with {@link unwatchNode}.
 */
export function watchNode(node: object, watcher: StoreWatcher): void {
  const { storeWatchers } = solid;
  const found = storeWatchers.get(node);
  if (found === undefined) storeWatchers.set(node, watcher);
  else if ("several" in found) (found as Several).several.add(watcher);
  else if (found !== watcher) storeWatchers.set(node, several(found, watcher));
}

export function unwatchNode(node: object, watcher: StoreWatcher): void {
  const { storeWatchers } = solid;
  const found = storeWatchers.get(node);
  if (found === watcher) storeWatchers.delete(node);
  if (!found || !("several" in found)) return;
  const others = (found as Several).several;
  others.delete(watcher);
  if (others.size === 0) storeWatchers.delete(node);
}

/** Says that a node is about to be written to, for nodes that are no store's: only watchers hear of it. */
export function announceWrite(node: object, key: PropertyKey): void {
  solid.storeWatchers.get(node)?.write(node, key);
}

/** The object that a store's proxy stands for; undefined for anything else. */
export function nodeOfStore(value: unknown): object | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return (value as { [solid.$RAW]?: object })[solid.$RAW];
}
