import { $PROXY, $TRACK, createSignal, getListener } from "solid-js";
import { $RAW } from "solid-js/store";
import { isStoreNode, type StoreNode } from "../wire";

type Key = PropertyKey;
type Node = Record<Key, unknown>;

interface Tracked {
  readonly proxy: Node;
  /** Told when what stands at a key has changed; made when somebody reads it. */
  readonly signals: Map<Key, readonly [() => unknown, () => void]>;
}

/** What is told when keys or items come or go. */
const SELF = Symbol();

const nodes = new WeakMap<object, Tracked>();

const tracked = (node: object): Tracked => {
  const known = nodes.get(node);
  if (known) return known;
  const made = { proxy: new Proxy(node, traps) as Node, signals: new Map() };
  nodes.set(node, made);
  return made;
};

const track = (node: object, key: Key): void => {
  if (!getListener()) return;
  const { signals } = tracked(node);
  let signal = signals.get(key);
  if (!signal) {
    const [read, set] = createSignal(undefined, { equals: false });
    signals.set(key, (signal = [read, set]));
  }
  signal[0]();
};

const tell = (node: object, key: Key): void => nodes.get(node)?.signals.get(key)?.[1]();

const readOnly = (): never => {
  throw new TypeError("A store of a live object cannot be written to in a view: let a callback change it.");
};

const traps: ProxyHandler<object> = {
  get(node, key, receiver) {
    if (key === $RAW) return node;
    if (key === $PROXY) return receiver;
    if (key === $TRACK) {
      track(node, SELF);
      return receiver;
    }
    const value = (node as Node)[key];
    if (typeof key === "symbol" || typeof value === "function") return value;
    track(node, key);
    return isStoreNode(value) ? tracked(value).proxy : value;
  },
  has(node, key) {
    track(node, SELF);
    return key in node;
  },
  ownKeys(node) {
    track(node, SELF);
    return Reflect.ownKeys(node);
  },
  set: readOnly,
  deleteProperty: readOnly,
  defineProperty: readOnly,
};

/**
 * What views see of a node: a store that cannot be written to, whose readers are told of what they have read alone. It
 * stands in for Solid's own because a node has to be found, and changed, without a path; `unwrap` and `<For>` know it.
 */
export const readable = (node: StoreNode): object => tracked(node).proxy;

/** Writes to a key of an object, or an index of an array, and tells who read it. As in Solid's stores undefined deletes. */
export function write(node: StoreNode, key: string, value: unknown): void {
  const holder = node as Node;
  const had = key in holder;
  if (value === undefined) delete holder[key];
  else holder[key] = value;
  tell(node, key);
  if (had !== key in holder) tell(node, SELF);
}

/** Replaces items of an array and tells who read them. */
export function splice(node: unknown[], start: number, removed: number, items: readonly unknown[]): void {
  const tail = node.splice(start).slice(removed);
  for (const item of items) node.push(item);
  for (const item of tail) node.push(item);
  for (const [key, [, notify]] of nodes.get(node)?.signals ?? []) {
    if (typeof key === "symbol" || !(Number(key) < start)) notify();
  }
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
