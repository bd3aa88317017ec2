import { LiveError } from "../errors";
import { nodeOfStore, type StoreWatcher, unwatchNode, watchNode } from "../reactive";
import { eachNode, encode, idAfter, isStoreNode, patch, type StoreNode } from "../wire";
import { listDifference, type Splice } from "./list-difference";
import { ListWrites } from "./list-writes";
import { PatchLog, type PatchSource } from "./patch-source";

/** Where ids come from: ascending for a window, descending below zero for what windows share. */
export interface Ids {
  next: number;
}

export interface StoreSourceOptions {
  readonly ids: Ids;
  /** Whether several windows read it. */
  readonly several: boolean;
  /** It has changed for the first time since patches were made. */
  onChange(): void;
  /** A value in it cannot cross the wire; undefined is sent in its place. */
  onFailure(error: unknown): unknown;
  /** What has changed is being sent. */
  onFlush?(): void;
}

/** A node that clients have. */
interface Tracked {
  readonly id: number;
  readonly keys: readonly string[] | undefined;
  /** Slots of keys that were added since. */
  added: Map<string, number> | undefined;
  /** The same node at another place of the store: clients have a copy for each. */
  twin: Tracked | undefined;
  /** Whether clients may have it at several places. */
  aliased: boolean;
  /** When it was described: what happened before is in its description. */
  readonly born: number;
}

/** Nodes that were let go of before the whole store is searched for them. */
const SWEEP_AFTER = 1_000;

/** Copies of one node above which clients get the whole store anew: it is put into new objects again and again. */
const MAX_TWINS = 8;

/**
 * Turns the writes to a store into patches: each costs what has changed, not what there is. Writes between two batches
 * are conflated by node and key, so that what waits for a slow client is bounded by the store.
 */
export class StoreSource implements PatchSource, StoreWatcher {
  readonly #options: StoreSourceOptions;
  readonly #root: StoreNode;
  readonly #nodes = new Map<StoreNode, Tracked>();
  /** What has been written to since the last batch: of an array all, of an object the values there were by their keys. */
  #changed = new Map<StoreNode, Map<string, unknown> | ListWrites>();
  readonly #log: PatchLog;
  #batch = 0;
  /** Nodes that there were after the last search. */
  #alive = 0;
  #twins = 0;

  constructor(store: object, options: StoreSourceOptions) {
    this.#options = options;
    this.#root = (nodeOfStore(store) ?? store) as StoreNode;
    this.#log = new PatchLog(options.several);
  }

  get version(): number {
    return this.#log.version;
  }

  write(node: object, key: PropertyKey): void {
    if (typeof key === "symbol") return;
    const known = node as StoreNode;
    let changes = this.#changed.get(known);
    if (!changes) {
      changes = Array.isArray(known) ? new ListWrites(known) : new Map<string, unknown>();
      if (this.#changed.set(known, changes).size === 1) this.#options.onChange();
    }
    if (changes instanceof ListWrites) changes.write(key);
    else if (!changes.has(String(key))) changes.set(String(key), Reflect.get(node, key));
  }

  /** Raises what `encode` raises, and `bad-entry` for a getter. */
  describe(): string {
    this.#flush();
    // What was written before it was first described, nobody has listened to: it is sent now all the same.
    this.#options.onFlush?.();
    const text = encode(this.#root);
    eachNode(this.#root, assertPlain);
    const ids = this.#ids(this.#root, false);
    this.#alive = Math.max(this.#alive, this.#nodes.size);
    return `${ids},${text}`;
  }

  since(version: number): string | undefined {
    const before = this.version;
    const text = this.#flush();
    return text !== undefined && version === before ? text : this.#log.since(version);
  }

  whole(id: number): string {
    try {
      return patch.whole(id, this.describe());
    } catch (error) {
      this.#options.onFailure(error);
      return patch.whole(id, `${this.#take(1)},{}`);
    }
  }

  close(): void {
    for (const node of this.#nodes.keys()) unwatchNode(node, this);
    this.#nodes.clear();
    this.#changed.clear();
    this.#twins = 0;
  }

  /** Makes a batch of what has changed; undefined when nothing has. */
  #flush(): string | undefined {
    if (this.#changed.size === 0) return undefined;
    const changed = this.#changed;
    this.#changed = new Map();
    this.#batch++;
    this.#options.onFlush?.();
    const parts: string[] = [];
    for (const [node, changes] of changed) {
      if (changes instanceof ListWrites) continue;
      for (const [key, before] of changes)
        if (this.#goesOn(before, Reflect.get(node, key), changed)) changes.delete(key);
    }
    for (const [node, changes] of changed) {
      for (let place = this.#nodes.get(node); place; place = place.twin) {
        if (place.born === this.#batch) continue;
        if (changes instanceof ListWrites) this.#listParts(place, changes, parts);
        else for (const key of changes.keys()) this.#keyParts(node as Record<string, unknown>, place, key, parts);
      }
    }
    const full = this.#nodes.size > 2 * this.#alive + SWEEP_AFTER;
    if (this.#twins > MAX_TWINS || (full && this.#twins > 0)) {
      // Which copy a client has is not known any more: all ids are given anew, and everybody gets the whole.
      this.close();
      return this.#log.break();
    }
    if (full) this.#sweep(parts);
    return parts.length > 0 ? this.#log.add(parts.join()) : undefined;
  }

  /**
   * Where an array has been put in the place of another, as `set("rows", rows => rows.filter(…))` does, it goes on as that:
   * clients get what is different.
   */
  #goesOn(before: unknown, value: unknown, changed: Map<StoreNode, Map<string, unknown> | ListWrites>): boolean {
    const place = this.#known(before);
    if (!place || !Array.isArray(value) || !Array.isArray(before) || this.#nodes.has(value)) return false;
    if (place.twin || place.aliased || place.born === this.#batch) return false;
    const writes = changed.get(before);
    changed.delete(before);
    changed.set(value, new ListWrites(value, writes instanceof ListWrites ? writes.before : before));
    this.#nodes.delete(before);
    unwatchNode(before, this);
    this.#nodes.set(value, place);
    watchNode(value, this);
    return true;
  }

  #keyParts(node: Record<string, unknown>, place: Tracked, key: string, parts: string[]): void {
    const value = node[key];
    const known = this.#known(value);
    const slot = this.#slot(place, key, parts);
    if (!isStoreNode(value)) return void parts.push(`${slot},${this.#encode(value)}`);
    if (known) {
      known.aliased = true;
      return void parts.push(patch.known(slot, known.id));
    }
    const text = this.#encode(value);
    parts.push(text === UNDEFINED ? `${slot},${text}` : patch.node(slot, this.#ids(value, true), text));
  }

  #slot(place: Tracked, key: string, parts: string[]): number {
    const index = place.keys?.indexOf(key) ?? -1;
    const found = index < 0 ? place.added?.get(key) : idAfter(place.id, 1 + index);
    if (found !== undefined) return found;
    const slot = this.#take(1);
    (place.added ??= new Map()).set(key, slot);
    parts.push(patch.key(place.id, slot, key));
    return slot;
  }

  #listParts({ id }: Tracked, writes: ListWrites, parts: string[]): void {
    const { list } = writes;
    const moved = (value: unknown): boolean => isStoreNode(value) && this.#nodes.has(value);
    const places = writes.places;
    const steps: readonly Splice[] =
      places && !places.some(place => moved(list[place]))
        ? places.map(place => ({ start: place, removed: 1, items: [list[place]] }))
        : listDifference(writes.before, list);
    for (const { start, removed, items } of steps) this.#spliceParts(id, start, removed, items, parts);
  }

  /** Items that clients have and new ones take turns. */
  #spliceParts(id: number, start: number, removed: number, items: readonly unknown[], parts: string[]): void {
    let at = 0;
    let gone = removed;
    do {
      const first = at;
      const known: number[] = [];
      for (let node = this.#known(items[at]); node && at < items.length; node = this.#known(items[++at])) {
        node.aliased = true;
        known.push(node.id);
      }
      if (known.length > 0) parts.push(patch.move(id, start + first, gone, known));
      else {
        while (at < items.length && !this.#known(items[at])) at++;
        parts.push(this.#insertion(id, start + first, gone, items.slice(first, at)));
      }
      gone = 0;
    } while (at < items.length);
  }

  #insertion(id: number, start: number, removed: number, items: readonly unknown[]): string {
    let text = this.#encode(items);
    let run = items;
    if (text === UNDEFINED) {
      // One of them cannot cross. The others do.
      run = items.map(item => (this.#encode(item) === UNDEFINED ? undefined : item));
      text = encode(run);
    }
    const { next } = this.#options.ids;
    for (const item of run) if (isStoreNode(item)) this.#ids(item, true);
    return patch.splice(id, start, removed, next, text);
  }

  #known(value: unknown): Tracked | undefined {
    return isStoreNode(value) ? this.#nodes.get(value) : undefined;
  }

  /** The ids of a value's nodes as text. With `fresh` all are new: a node that clients have has a copy there. */
  #ids(value: StoreNode, fresh: boolean): string {
    const visited = new Map<StoreNode, Tracked>();
    const runs: (number | number[])[] = [];
    let expected = NaN;
    eachNode(value, (node, keys) => {
      const before = visited.get(node);
      const known = fresh ? undefined : before ? before.twin : this.#nodes.get(node);
      const place = known ?? this.#track(node, keys);
      visited.set(node, place);
      if (
        place.added ||
        place.keys?.length !== keys?.length ||
        place.keys?.some((key, index) => keys?.[index] !== key)
      ) {
        runs.push([place.id, ...(keys ?? []).map(key => this.#slot(place, key, []))]);
        expected = NaN;
        return;
      }
      if (place.id === expected) runs[runs.length - 1] = (runs[runs.length - 1] as number) + 1;
      else runs.push(place.id, 1);
      expected = idAfter(place.id, 1 + (keys?.length ?? 0));
    });
    return runs.length === 2 && typeof runs[0] === "number" ? `${runs[0]}` : JSON.stringify(runs);
  }

  #track(node: StoreNode, keys: readonly string[] | undefined): Tracked {
    const id = this.#take(1 + (keys?.length ?? 0));
    const place: Tracked = { id, keys, added: undefined, twin: undefined, aliased: false, born: this.#batch };
    let last = this.#nodes.get(node);
    if (last) {
      while (last.twin) last = last.twin;
      last.twin = place;
      this.#twins++;
    } else {
      this.#nodes.set(node, place);
      watchNode(node, this);
    }
    return place;
  }

  #take(count: number): number {
    const { ids } = this.#options;
    const first = ids.next;
    ids.next = idAfter(first, count);
    return first;
  }

  /** Forgets the nodes that are no longer in the store, and says that clients can. */
  #sweep(parts: string[]): void {
    const alive = new Set<StoreNode>();
    eachNode(this.#root, node => alive.add(node));
    for (const node of this.#nodes.keys()) {
      if (alive.has(node)) continue;
      this.#nodes.delete(node);
      unwatchNode(node, this);
    }
    this.#alive = this.#nodes.size;
    parts.push(patch.sweep());
  }

  #encode(value: unknown): string {
    try {
      const text = encode(value);
      if (isStoreNode(value)) eachNode(value, assertPlain);
      return text;
    } catch (error) {
      this.#options.onFailure(error);
      return UNDEFINED;
    }
  }
}

const UNDEFINED = encode(undefined);

function assertPlain(node: StoreNode, keys: readonly string[] | undefined): void {
  const getter = keys?.find(key => Object.getOwnPropertyDescriptor(node, key)?.get);
  if (getter === undefined) return;
  throw new LiveError(
    "bad-entry",
    `A store of a live object has a getter, "${getter}", whose changes nobody hears of. ` +
      `Give the live object a formula of its own instead: \`${getter}: () => …\`.`,
  );
}
