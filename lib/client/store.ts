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

/** Tells who has read what stands at a key of a node. */
export const tell = (node: object, key: Key): void => nodes.get(node)?.signals.get(key)?.[1]();

/** Tells who has read that a key or item has come or gone. */
export const tellSelf = (node: object): void => tell(node, SELF);

/** Tells who has read items of an array from one on, or its length. */
export function tellFrom(node: object, start: number): void {
  for (const [key, [, notify]] of nodes.get(node)?.signals ?? []) {
    if (typeof key === "symbol" || !(Number(key) < start)) notify();
  }
}

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
