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
