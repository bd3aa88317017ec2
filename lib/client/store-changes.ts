import { isStoreNode, type StoreNode } from "../wire";
import { tell, tellFrom, tellSelf } from "./store";

type Node = Record<PropertyKey, unknown>;

/** Writes to a key of an object, or an index of an array, and tells who read it. As in Solid's stores undefined deletes. */
export function write(node: StoreNode, key: string, value: unknown): void {
  const holder = node as Node;
  const had = key in holder;
  if (value === undefined) delete holder[key];
  else holder[key] = value;
  tell(node, key);
  if (had !== key in holder) tellSelf(node);
}

/** Replaces items of an array and tells who read them. */
export function splice(node: unknown[], start: number, removed: number, items: readonly unknown[]): void {
  const tail = node.splice(start).slice(removed);
  for (const item of items) node.push(item);
  for (const item of tail) node.push(item);
  tellFrom(node, start);
}

/**
 * Makes `node` what `next` is and keeps as many of its nodes as it can, items by their `id` or else their place, so that
 * what shows them stays. Returns the node to use, and notes in `kept` which node stands for each of `next`.
 */
export function merge(
  node: unknown,
  next: unknown,
  kept: Map<unknown, StoreNode>,
  used = new Set<StoreNode>(),
): unknown {
  if (!isStoreNode(node) || !isStoreNode(next) || Array.isArray(node) !== Array.isArray(next)) return next;
  // A node that stands at two places can become what one of them is.
  if (used.has(node)) return next;
  used.add(node);
  kept.set(next, node);
  if (Array.isArray(node) && Array.isArray(next)) {
    const idOf = (item: unknown): unknown => (isStoreNode(item) ? (item as Node)["id"] : undefined);
    const byId = new Map(node.map(item => [idOf(item), item]));
    const before = node.slice();
    const merged = next.map((item, index) =>
      merge(idOf(item) === undefined ? before[index] : byId.get(idOf(item)), item, kept, used),
    );
    splice(node, 0, node.length, merged);
    return node;
  }
  const [old, now] = [node as Node, next as Node];
  for (const key of Object.keys(old)) if (!(key in now)) write(node, key, undefined);
  for (const key of Object.keys(now)) {
    const value = merge(old[key], now[key], kept, used);
    if (!Object.is(value, old[key])) write(node, key, value);
  }
  return node;
}
