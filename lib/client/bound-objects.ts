import { createSignal, getListener, getOwner, onCleanup, type Signal, untrack } from "solid-js";
import { asyncValue, type Bound, type BoundCallback, type BoundEntry } from "../bindings";
import { LiveError } from "../errors";
import { badMessage, ENTRY, isStoreNode, type NodeIds, type ReadEntry, type ReadObject, type StoreNode } from "../wire";
import { createInputState, type InputState } from "./input-state";
import type { Patches } from "./patches";
import { readable } from "./store";

export interface CellSink {
  set(value: unknown): void;
  fail(error: LiveError): void;
}

export interface BoundRow {
  readonly object: ReadObject;
  readonly entries: Bound["entries"];
}

/** What is bound, as {@link Patches} change it. */
export interface BoundTables {
  readonly cells: ReadonlyMap<number, CellSink>;
  readonly stores: ReadonlyMap<number, { readonly root: StoreNode; readonly ids: NodeIds }>;
  readonly lists: ReadonlyMap<number, Signal<readonly BoundRow[]>>;
  /** Binds a row. */
  row(this: void, object: ReadObject): BoundRow;
  release(this: void, entries: readonly ReadEntry[]): void;
}

/** What a page had of an object that is being opened anew: it goes to the new one. */
export interface Remains {
  /** What the user has entered that the server has not taken. */
  readonly entered: ReadonlyMap<string, unknown>;
  /** The stores that are shown: they become what the new ones are. */
  readonly stores: ReadonlyMap<string, StoreNode>;
}

/** How entries reach the server. */
export interface Uplink {
  write(id: number, version: number, value: unknown): void;
  show(id: number, on: boolean): void;
  callback(id: number): BoundCallback;
}

/** The entries of the live objects that a page has bound in one window, by their ids. */
export class BoundObjects implements BoundTables {
  readonly #uplink: Uplink;
  readonly cells = new Map<number, CellSink>();
  readonly #inputs = new Map<number, InputState>();
  readonly stores = new Map<number, { readonly root: StoreNode; readonly ids: NodeIds }>();
  readonly lists = new Map<number, Signal<readonly BoundRow[]>>();
  /** There from when something comes from the server. */
  patches: Patches | undefined;

  constructor(uplink: Uplink) {
    this.#uplink = uplink;
  }

  /** What changes stores and lists is there: to be called before anything comes from the server. */
  load(Made: typeof Patches): void {
    this.patches ??= new Made(this);
  }

  /** Binds the entries of an object, with what is left of the one that it stands in for. */
  bind(entries: readonly ReadEntry[], remains?: Remains): Map<string, BoundEntry> {
    const bound = new Map<string, BoundEntry>();
    for (const entry of entries) {
      const made = this.#entry(entry, remains?.stores.get(entry.name));
      bound.set(entry.name, made);
      if (made.kind === "input" && remains?.entered.has(entry.name)) made.write(remains.entered.get(entry.name));
    }
    return bound;
  }

  readonly release = (entries: readonly ReadEntry[]): void => {
    for (const { id, objects } of entries) {
      this.cells.delete(id);
      this.#inputs.delete(id);
      if (this.stores.delete(id)) this.patches?.delete(id);
      const [rows, setRows] = this.lists.get(id) ?? [];
      for (const object of rows ? untrack(rows).map(row => row.object) : (objects ?? [])) this.release(object.entries);
      setRows?.([]);
      this.lists.delete(id);
    }
  };

  /** What is to go on when the window has gone. */
  remains(entries: readonly ReadEntry[], bound: Bound["entries"]): Remains {
    const entered = new Map<string, unknown>();
    const stores = new Map<string, StoreNode>();
    for (const { id, name } of entries) {
      const entry = bound.get(name);
      if (entry?.kind === "input" && (entry.pending() || entry.error() !== undefined)) entered.set(name, entry.read());
      const store = this.stores.get(id);
      if (store) stores.set(name, store.root);
    }
    return { entered, stores };
  }

  set(id: number, value: unknown): void {
    const cell = this.cells.get(id);
    if (cell) cell.set(value);
    else this.patches?.set(id, value);
  }

  fail(id: number, error: LiveError): void {
    this.cells.get(id)?.fail(error);
  }

  written(id: number, version: number, refusal: string | undefined): void {
    this.#inputs.get(id)?.written(version, refusal);
  }

  patch(kind: string, items: readonly unknown[]): void {
    this.patches?.apply(kind, items);
  }

  /** Sends what inputs hold back, because something that is sent next may depend on it. */
  flush(): void {
    for (const input of this.#inputs.values()) input.flush();
  }

  #entry(entry: ReadEntry, before?: StoreNode): BoundEntry {
    const { id, kind, value, objects = [] } = entry;
    if (kind === ENTRY.callback) return this.#uplink.callback(id);
    if (kind === ENTRY.object) return { kind: "object", entries: this.bind(objects[0]?.entries ?? []) };
    if (kind === ENTRY.list) return { kind: "list", read: this.#list(id, objects) };
    if (kind === ENTRY.store) return { kind: "store", store: this.#store(entry, before) };
    if (kind === ENTRY.stream) return this.#stream(entry);
    const read = this.#cell(id, kind, value);
    if (kind === ENTRY.asyncValue) return asyncValue(read);
    if (kind !== ENTRY.input) return { kind: "cell", read };
    const state = createInputState(read, (version, written) => this.#uplink.write(id, version, written));
    this.#inputs.set(id, state);
    return { kind: "input", ...state };
  }

  #cell(id: number, kind: number, first: unknown): () => unknown {
    const failure = kind === ENTRY.failedCell ? new LiveError("failed", String(first)) : undefined;
    const [state, setState] = createSignal<{ value: unknown; failure?: LiveError | undefined }>(
      { value: failure ? undefined : first, failure },
      { equals: (a, b) => !a.failure && !b.failure && Object.is(a.value, b.value) },
    );
    this.cells.set(id, {
      set: value => setState({ value }),
      // A value that was there before stays: one failure is no reason to take the page down.
      fail: error => setState(before => (before.failure ? { value: undefined, failure: error } : before)),
    });
    return () => {
      const { value, failure: error } = state();
      if (error) throw error;
      return value;
    };
  }

  #store({ id, value, ids = 0 }: ReadEntry, before?: StoreNode): object {
    if (!isStoreNode(value)) throw badMessage("store");
    const root = this.patches?.add(id, value, ids, before) ?? value;
    this.stores.set(id, { root, ids });
    return readable(root);
  }

  #stream(entry: ReadEntry): BoundEntry {
    const state = this.#store(entry) as Record<string, unknown>;
    const shown = this.#shown(entry.id);
    return {
      kind: "stream",
      read() {
        shown();
        return "items" in state ? state["items"] : state["value"];
      },
      status: () => state["status"] as "idle",
      error: () => state["error"] as string | undefined,
      dropped: () => (state["dropped"] as number | undefined) ?? 0,
    };
  }

  /** Counts the readers of an entry and tells the server of the first and the last. */
  #shown(id: number): () => void {
    let readers = 0;
    let told = false;
    const count = (by: number): void => {
      readers += by;
      // An effect that runs again has gone and come: what counts is what is left at the end of the turn.
      queueMicrotask(() => told !== readers > 0 && this.#uplink.show(id, (told = readers > 0)));
    };
    return () => {
      if (!getListener() || !getOwner()) return;
      count(1);
      onCleanup(() => count(-1));
    };
  }

  #list(id: number, first: readonly ReadObject[]): () => readonly BoundRow[] {
    const list = createSignal<readonly BoundRow[]>(first.map(this.row));
    this.lists.set(id, list);
    return list[0];
  }

  readonly row = (object: ReadObject): BoundRow => ({ object, entries: this.bind(object.entries) });
}
