import { idAfter, isStoreNode, keysOf, type NodeIds, type StoreNode } from "./nodes";

/** Visits the nodes of a value: each before those below it, these in the order of its keys or items. */
export function eachNode(
  value: StoreNode,
  visit: (node: StoreNode, keys: readonly string[] | undefined) => void,
): void {
  const keys = keysOf(value);
  visit(value, keys);
  for (const child of Array.isArray(value) ? value : Object.values(value))
    if (isStoreNode(child)) eachNode(child, visit);
}

/** Visits the nodes of a value with their ids, and the slots of those that have their own. */
export function numberNodes(
  value: StoreNode,
  ids: NodeIds,
  visit: (node: StoreNode, id: number, keys: readonly string[] | undefined, slots?: readonly number[]) => void,
): void {
  const runs = typeof ids === "number" ? [ids, Infinity] : ids;
  let at = 0;
  let id = 0;
  let left = 0;
  eachNode(value, (node, keys) => {
    if (left === 0) {
      const run = runs[at++] ?? 0;
      if (typeof run !== "number") return visit(node, run[0] ?? 0, keys, run.slice(1));
      id = run;
      left = runs[at++] as number;
    }
    left--;
    visit(node, id, keys);
    id = idAfter(id, 1 + (keys?.length ?? 0));
  });
}
