import { createSignal, getListener, getOwner, onCleanup, type Signal } from "solid-js";
import { asyncValue, type Bound, type BoundCall, type BoundEntry } from "../bindings";
import { LiveError } from "../errors";
import { badMessage, ENTRY, isStoreNode, type NodeIds, type ReadEntry, type ReadObject, type StoreNode } from "../wire";
import { createInputState, type InputState } from "./input-state";
import type { LiveClient } from "./live-client";
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

/** The entries of the live objects that a page has bound in one window, by their ids, to be changed by {@link Patches}. */
export class BoundObjects {
  readonly #client: LiveClient;
  readonly cells = new Map<number, CellSink>();
  readonly inputs = new Map<number, InputState>();
  readonly stores = new Map<number, { readonly root: StoreNode; readonly ids: NodeIds }>();
  readonly lists = new Map<number, Signal<readonly BoundRow[]>>();
  /** There before anything comes from the server. */
  patches: Patches | undefined;

  constructor(client: LiveClient) {
    this.#client = client;
  }

  /** Binds the entries of an object, whose stores go on in those that there were before. */
  bind(entries: readonly ReadEntry[], before?: ReadonlyMap<string, StoreNode>): Bound["entries"] {
    return new Map(entries.map(entry => [entry.name, this.#entry(entry, before?.get(entry.name))]));
  }

  row(object: ReadObject): BoundRow {
    return { object, entries: this.bind(object.entries) };
  }

  #entry(entry: ReadEntry, before?: StoreNode): BoundEntry {
    const { id, kind, value, objects = [] } = entry;
    if (kind === ENTRY.callback) {
      // It is called by what has been loaded with the exchange.
      return {
        kind: "callback",
        call: (args, events = {}) => this.#client.exchange?.call(this, id, args, events) as BoundCall,
      };
    }
    if (kind === ENTRY.object) return { kind: "object", entries: this.bind(objects[0]?.entries ?? []) };
    if (kind === ENTRY.list) {
      const list = createSignal<readonly BoundRow[]>(objects.map(object => this.row(object)));
      this.lists.set(id, list);
      return { kind: "list", read: list[0] };
    }
    if (kind === ENTRY.store) return { kind: "store", store: this.#store(entry, before) };
    if (kind === ENTRY.stream) return this.#stream(entry);
    const read = this.#cell(id, kind, value);
    if (kind === ENTRY.asyncValue) return asyncValue(read);
    if (kind !== ENTRY.input) return { kind: "cell", read };
    const state = createInputState(read, (version, written) =>
      this.#client.later(exchange => exchange.write(this, id, version, written)),
    );
    this.inputs.set(id, state);
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
    const tell = (): void => {
      if (told === readers > 0) return;
      const on = (told = readers > 0);
      this.#client.later(exchange => exchange.show(this, id, on));
    };
    const count = (by: number): void => {
      readers += by;
      // An effect that runs again has gone and come: what counts is what is left at the end of the turn.
      queueMicrotask(tell);
    };
    return () => {
      if (!getListener() || !getOwner()) return;
      count(1);
      onCleanup(() => count(-1));
    };
  }
}
