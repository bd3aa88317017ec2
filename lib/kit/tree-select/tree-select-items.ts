import type { TreeItem } from "../tree";

/** Items with what was loaded in its place. */
export function withLoaded(
  items: readonly TreeItem[],
  loaded: ReadonlyMap<string, readonly TreeItem[]>,
): readonly TreeItem[] {
  if (loaded.size === 0) return items;
  return items.map(item => {
    const children = item.children ?? loaded.get(item.key);
    return children === undefined ? item : { ...item, children: withLoaded(children, loaded) };
  });
}

/** Every item by key, and the key of what it is in. */
export function itemsByKey(items: readonly TreeItem[]): Map<string, { item: TreeItem; parent: string | undefined }> {
  const all = new Map<string, { item: TreeItem; parent: string | undefined }>();
  const add = (level: readonly TreeItem[], parent: string | undefined): void => {
    for (const item of level) {
      all.set(item.key, { item, parent });
      add(item.children ?? [], item.key);
    }
  };
  add(items, undefined);
  return all;
}

type Known = ReturnType<typeof itemsByKey>;

/** The branches that must be open for some items to be seen. */
export function branchesAbove(known: Known, keys: readonly string[]): string[] {
  const open = new Set<string>();
  for (const key of keys) {
    let above = known.get(key)?.parent;
    while (above !== undefined && !open.has(above)) {
      open.add(above);
      above = known.get(above)?.parent;
    }
  }
  return [...open];
}

/** Of all ticked keys those that are to be told: the leaves, the uppermost branches, or all. */
export function tickedKeys(known: Known, keys: readonly string[], strategy: "child" | "parent" | "all"): string[] {
  if (strategy === "all") return [...keys];
  if (strategy === "child") return keys.filter(key => (known.get(key)?.item.children?.length ?? 0) === 0);
  const all = new Set(keys);
  return keys.filter(key => !all.has(known.get(key)?.parent ?? ""));
}
