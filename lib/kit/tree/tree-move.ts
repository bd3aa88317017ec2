import type { TreeIndex, TreeItem } from "./tree-item";

/** Where a node was put. */
export type TreeDrop = {
  readonly dragKey: string;
  readonly dropKey: string;
  /** Before or after the other as its sibling, or as the last of what is in it. */
  readonly position: "before" | "after" | "inside";
};

function without(items: readonly TreeItem[], key: string): TreeItem[] {
  return items
    .filter(item => item.key !== key)
    .map(item => (item.children === undefined ? item : { ...item, children: without(item.children, key) }));
}

function insert(items: readonly TreeItem[], { dropKey, position }: TreeDrop, moved: TreeItem): TreeItem[] {
  return items.flatMap(item => {
    if (item.key === dropKey) {
      if (position === "before") return [moved, item];
      if (position === "after") return [item, moved];
      return [{ ...item, children: [...(item.children ?? []), moved] }];
    }
    if (item.children === undefined) return [item];
    return [{ ...item, children: insert(item.children, { dragKey: moved.key, dropKey, position }, moved) }];
  });
}

function find(items: readonly TreeItem[], key: string): TreeItem | undefined {
  for (const item of items) {
    const found = item.key === key ? item : find(item.children ?? [], key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The tree after a node was put elsewhere; the one given stays as it is.
 *
 * @example
 * <Tree items={items()} draggable onDrop={drop => setItems(moveTreeItem(items(), drop))} />
 */
export function moveTreeItem(items: readonly TreeItem[], drop: TreeDrop): TreeItem[] {
  const moved = find(items, drop.dragKey);
  if (moved === undefined || find([moved], drop.dropKey) !== undefined) return [...items];
  return insert(without(items, drop.dragKey), drop, moved);
}

/** Whether a node may go there: never into itself or what is below it. */
export function mayDrop(index: TreeIndex, dragKey: string, dropKey: string): boolean {
  for (let key: string | undefined = dropKey; key !== undefined; key = index.get(key)?.parent)
    if (key === dragKey) return false;
  return true;
}

/** What Alt and an arrow mean: up and down among the siblings, out of the parent, into the sibling before. */
export function dropByKey(index: TreeIndex, key: string, arrow: "up" | "down" | "out" | "in"): TreeDrop | undefined {
  const node = index.get(key);
  if (node === undefined) return undefined;
  if (arrow === "out")
    return node.parent === undefined ? undefined : { dragKey: key, dropKey: node.parent, position: "after" };
  const siblings = [...index.values()].filter(other => other.parent === node.parent);
  const other = siblings[node.position - 1 + (arrow === "down" ? 1 : -1)];
  if (other === undefined) return undefined;
  const position = arrow === "in" ? "inside" : arrow === "down" ? "after" : "before";
  return { dragKey: key, dropKey: other.item.key, position };
}
