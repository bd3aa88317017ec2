/** A plain object or an array: what a store is made of. Everything else in it is a value that is replaced as a whole. */
export type StoreNode = Record<string, unknown> | unknown[];

export function isStoreNode(value: unknown): value is StoreNode {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * The ids of a value's nodes, in the order in which {@link eachNode} visits them: the first one, where each follows the
 * node before (see {@link idAfter}); else runs of such nodes, as an id and how many there are, and between them nodes
 * whose keys were added one by one, as a list of their id and the slot of each key.
 */
export type NodeIds = number | readonly (number | readonly number[])[];

/** A node's keys, which have the ids after its own; undefined for an array, whose items have none. */
export const keysOf = (node: StoreNode): readonly string[] | undefined =>
  Array.isArray(node) ? undefined : Object.keys(node);

/** The id at some distance: ids of a window ascend, those of what several windows share are negative and descend. */
export const idAfter = (id: number, distance: number): number => (id < 0 ? id - distance : id + distance);

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
