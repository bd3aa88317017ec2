import { encode } from "./encode";

/**
 * The parts of a server's frame that change a store or a keyed list in place, as text. All must arrive, and in order: each
 * says what is different from what the one before has left. Nodes have ids as `numberNodes` gives them; a slot is the id
 * of a key of an object, and a primitive there is changed like a cell: `slot, value`.
 */
export const patch = {
  /** A slot holds a new node now, whose nodes have these ids. */
  node: (slot: number, ids: string, text: string): string => `"v",${slot},${ids},${text}`,
  /** A slot holds a node now that the client has. */
  known: (slot: number, node: number): string => `"j",${slot},${node}`,
  /** An object has one more key, with this slot. */
  key: (node: number, slot: number, key: string): string => `"k",${node},${slot},${encode(key)}`,
  /** In an array, `removed` items from `start` on give way to `items`, whose nodes are numbered from `first`. */
  splice: (node: number, start: number, removed: number, first: number, items: string): string =>
    `"a",${node},${start},${removed},${first},${items}`,
  /** The same, with nodes that the client has. */
  move: (node: number, start: number, removed: number, nodes: readonly number[]): string =>
    `"m",${node},${start},${removed},[${nodes.join()}]`,
  /** Nodes that are in no store any more are not spoken of again: forget their ids. */
  sweep: (): string => `"g"`,
  /** A store is this now. `described` is its ids and its value. */
  whole: (store: number, described: string): string => `"s",${store},${described}`,
  /** A keyed list changes in steps, one after the other: from a place on so many objects give way to others. */
  list: (list: number, steps: string): string => `"l",${list},[${steps}]`,
};

/** How many items follow each of these letters. */
export const PATCH_ITEMS: Readonly<Record<string, number | undefined>> = Object.assign(
  Object.create(null) as Record<string, number>,
  { v: 3, j: 2, k: 3, a: 5, m: 4, g: 0, s: 3, l: 2 },
);
