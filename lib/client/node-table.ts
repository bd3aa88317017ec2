import { eachNode, idAfter, isStoreNode, type NodeIds, numberNodes, type StoreNode } from "../wire";
import { merge, splice, write } from "./store-changes";

interface Place {
  readonly id: number;
  readonly node: StoreNode;
  readonly keys: readonly string[] | undefined;
}

/** A node of a store, or one of its keys. */
export type StorePlace = readonly [node: StoreNode, key?: string | undefined];

/**
 * The nodes of a page's stores by their ids, to be changed as the server says. Ids that are not known (any more) are
 * passed over: what they stand for has gone.
 */
export class NodeTable {
  /** Sorted by the distance of their ids from zero: those of the window, and those that windows share. */
  readonly #own: Place[] = [];
  readonly #shared: Place[] = [];
  /** Slots that do not follow their node's id. */
  readonly #slots = new Map<number, readonly [StoreNode, string]>();
  readonly #roots = new Map<number, StoreNode>();

  /** Takes a store, as described; or one that there was before, to become what is described. */
  add(store: number, described: StoreNode, ids: NodeIds, before?: StoreNode): StoreNode {
    // A store that several windows share may be shown twice: one copy does for both.
    const [first] = typeof ids === "number" ? [ids] : ids.flat();
    const root = before ?? this.#node(first ?? 0) ?? described;
    this.#roots.set(store, root);
    if (root === described) this.#number(described, ids);
    else this.#replace(store, ids, described);
    return root;
  }

  /** Forgets a store. */
  delete(store: number): void {
    this.#roots.delete(store);
    this.sweep();
  }

  clear(): void {
    this.#own.length = this.#shared.length = 0;
    this.#slots.clear();
    this.#roots.clear();
  }

  /** Sets what stands in a slot. */
  set(slot: number, value: unknown): void {
    const [node, key] = this.at(slot) ?? [];
    if (node && key !== undefined) write(node, key, value);
  }

  /** What an id stands for: a node, or a key of one. */
  at(id: number): StorePlace | undefined {
    const place = this.#find(id);
    return this.#slots.get(id) ?? (place && [place.node, place.keys?.[Math.abs(id - place.id) - 1]]);
  }

  /** Applies a part of `patch`. */
  apply(kind: string, [first, second, third, fourth, fifth]: readonly unknown[]): void {
    if (kind === "g") return this.sweep();
    const id = first as number;
    const node = this.#node(id);
    if (kind === "v") {
      this.#number(third as StoreNode, second as NodeIds);
      this.set(id, third);
    } else if (kind === "j") this.set(id, this.#node(second as number));
    else if (kind === "k") {
      if (node) this.#slots.set(second as number, [node, third as string]);
    } else if (kind === "s") this.#replace(id, second as NodeIds, third as StoreNode);
    else if (Array.isArray(node)) {
      const nodes = kind === "m" ? (fourth as number[]).map(known => this.#node(known)) : (fifth as unknown[]);
      if (kind === "a") this.#numberItems(nodes, fourth as number);
      splice(node, second as number, third as number, nodes);
    }
  }

  /** Forgets the nodes that are in no store any more. */
  sweep(): void {
    const alive = new Set<StoreNode>();
    for (const root of this.#roots.values()) eachNode(root, node => alive.add(node));
    for (const places of [this.#own, this.#shared]) {
      const kept = places.filter(place => alive.has(place.node));
      places.length = 0;
      for (const place of kept) places.push(place);
    }
    for (const [slot, [node]] of this.#slots) if (!alive.has(node)) this.#slots.delete(slot);
  }

  #replace(store: number, ids: NodeIds, value: StoreNode): void {
    const root = this.#roots.get(store);
    if (!root) return;
    const kept = new Map<unknown, StoreNode>();
    merge(root, value, kept);
    this.#number(value, ids, kept);
  }

  #numberItems(items: readonly unknown[], first: number): void {
    let next = first;
    for (const item of items) {
      if (!isStoreNode(item)) continue;
      numberNodes(item, next, (node, id, keys) => {
        this.#put({ id, node, keys });
        next = idAfter(id, 1 + (keys?.length ?? 0));
      });
    }
  }

  #number(value: StoreNode, ids: NodeIds, kept?: ReadonlyMap<unknown, StoreNode>): void {
    numberNodes(value, ids, (described, id, keys, slots) => {
      const node = kept?.get(described) ?? described;
      this.#put({ id, node, keys: slots ? [] : keys });
      slots?.forEach((slot, index) => this.#slots.set(slot, [node, keys?.[index] ?? ""]));
    });
  }

  #put(place: Place): void {
    const places = place.id < 0 ? this.#shared : this.#own;
    const at = indexOf(places, place.id);
    // Nearly all come in order.
    if (at === places.length - 1) places.push(place);
    else places.splice(places[at]?.id === place.id ? at : at + 1, places[at]?.id === place.id ? 1 : 0, place);
  }

  #find(id: number): Place | undefined {
    const places = id < 0 ? this.#shared : this.#own;
    return places[indexOf(places, id)];
  }

  #node(id: number): StoreNode | undefined {
    const place = this.#find(id);
    return place?.id === id ? place.node : undefined;
  }
}

/** The last place whose id is not beyond this one; -1 when there is none. */
function indexOf(places: readonly Place[], id: number): number {
  const distance = Math.abs(id);
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Math.abs(places[middle]?.id ?? 0) <= distance) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
