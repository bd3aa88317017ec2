import { untrack } from "solid-js";
import type { BoundEntry } from "../bindings";
import type { LiveClient, StorePlace } from "../client";
import type { Clock } from "../clock";
import { ENTRY, isStoreNode, type ReadEntry, type ReadObject, type StoreNode } from "../wire";

/** What of a client is looked at: read, never changed. */
export type Inspected = Pick<LiveClient, "bound" | "objects">;

/** What an id on the wire stands for. */
export interface Named {
  /** The live object that the view opened; undefined where that is not known (any more). */
  readonly object: number | undefined;
  /** The path from there, such as `rows[2].price`. */
  readonly name: string;
}

/** How many of each kind of entry are bound. */
export interface EntryCounts {
  objects: number;
  cells: number;
  stores: number;
  callbacks: number;
}

/** How long an index of names is good enough for, in milliseconds, when something is not in it. */
const REFRESH = 250;

/** Nodes of stores that are named. Beyond, a change says only what it does. */
const NODES = 5_000;

/** Names of a live object that its title shows. */
const TITLE = 4;

/** Finds the names of what crosses the wire. Ids are not used twice in a window, so that what was found stays right. */
export class Names {
  readonly #client: Inspected | undefined;
  readonly #clock: Clock;
  #entries = new Map<number, Named>();
  #nodes = new WeakMap<StoreNode, Named>();
  #titles = new Map<number, string>();
  #indexed = -Infinity;

  constructor(client: Inspected | undefined, clock: Clock) {
    this.#client = client;
    this.#clock = clock;
  }

  /** Forgets everything: the window is another. */
  reset(): void {
    this.#entries.clear();
    this.#titles.clear();
    this.#nodes = new WeakMap();
    this.#indexed = -Infinity;
  }

  /** Names an entry, or the node or slot of a store. */
  of(id: number): Named {
    return this.#find(id) ?? (this.#reindex() ? this.#find(id) : undefined) ?? { object: undefined, name: `#${id}` };
  }

  /** What the author wrote to make an object: its entries' names. */
  title(object: number | undefined): string {
    if (object === undefined) return "a live object";
    const names = this.#client?.bound.get(object)?.described.map(entry => entry.name);
    if (names) {
      const more = names.length > TITLE ? ", …" : "";
      this.#titles.set(object, `live({ ${names.slice(0, TITLE).join(", ")}${more} })`);
    }
    return this.#titles.get(object) ?? "a live object that has gone";
  }

  /** Counts what is bound. */
  count(): EntryCounts {
    const counts: EntryCounts = { objects: 0, cells: 0, stores: 0, callbacks: 0 };
    this.#walk(({ kind }) => {
      if (kind === ENTRY.callback) counts.callbacks++;
      else if (kind === ENTRY.store || kind === ENTRY.stream) counts.stores++;
      else if (kind !== ENTRY.object && kind !== ENTRY.list) counts.cells++;
    });
    counts.objects = this.#client?.bound.size ?? 0;
    return counts;
  }

  #place(id: number): StorePlace | undefined {
    return this.#client?.objects.patches?.nodes.at(id);
  }

  #find(id: number): Named | undefined {
    const entry = this.#entries.get(id);
    if (entry) return entry;
    const [node, key] = this.#place(id) ?? [];
    const named = node && this.#nodes.get(node);
    return named && (key === undefined ? named : { ...named, name: `${named.name}.${key}` });
  }

  /** False when it was done a moment ago. */
  #reindex(): boolean {
    const now = this.#clock.now();
    if (now - this.#indexed < REFRESH) return false;
    this.#indexed = now;
    let left = NODES;
    this.#walk((entry, named) => {
      this.#entries.set(entry.id, named);
      const { root } = this.#client?.objects.stores.get(entry.id) ?? {};
      if (root) left = this.#nameNodes(root, named, left);
    });
    return true;
  }

  #nameNodes(node: StoreNode, named: Named, left: number): number {
    if (left <= 0) return 0;
    this.#nodes.set(node, named);
    left--;
    const isArray = Array.isArray(node);
    for (const [key, child] of Object.entries(node)) {
      if (!isStoreNode(child)) continue;
      left = this.#nameNodes(child, { ...named, name: named.name + (isArray ? `[${key}]` : `.${key}`) }, left);
    }
    return left;
  }

  #walk(visit: (entry: ReadEntry, named: Named) => void): void {
    const walk = (
      object: number,
      entries: readonly ReadEntry[],
      bound: ReadonlyMap<string, BoundEntry>,
      path: string,
    ): void => {
      for (const entry of entries) {
        const name = path + entry.name;
        visit(entry, { object, name });
        const found = bound.get(entry.name);
        if (found?.kind === "object") walk(object, entry.objects?.[0]?.entries ?? [], found.entries, `${name}.`);
        else if (found?.kind === "list") {
          const rows = untrack(() => found.read()) as readonly { object?: ReadObject; entries: typeof bound }[];
          rows.forEach((row, index) => walk(object, row.object?.entries ?? [], row.entries, `${name}[${index}].`));
        }
      }
    };
    for (const [object, { described, entries }] of this.#client?.bound ?? []) walk(object, described, entries, "");
  }
}
