import { untrack } from "solid-js";
import type { Bound } from "../bindings";
import { LiveError } from "../errors";
import { badMessage, ENTRY, type NodeIds, type ReadEntry, readNested, type ReadObject, type StoreNode } from "../wire";
import type { BoundObjects, BoundRow } from "./bound-objects";
import { NodeTable } from "./node-table";

/** So many rows from a place on (all, for -1) give way to others: ids of rows that there are, or new ones. */
type Step = readonly [start: number, removed: number, rows: readonly (number | ReadObject)[]];

/** What a page had of an object that is being opened anew: it goes to the new one. */
export interface Remains {
  /** The stores that are shown, by their names: they become what the new ones are. */
  readonly stores: ReadonlyMap<string, StoreNode>;
  /** Enters again what the user had entered and the server has not taken. */
  enter(entries: Bound["entries"]): void;
}

/** Carries out what the server says of entries that are bound. */
export class Patches {
  readonly #objects: BoundObjects;
  readonly nodes = new NodeTable();

  /** Takes over the stores that are bound already. */
  constructor(objects: BoundObjects) {
    this.#objects = objects;
    for (const [id, { root, ids }] of objects.stores) this.nodes.add(id, root, ids);
  }

  /** Takes a store as described, or one that there was before, to become what is described. Returns which is shown. */
  add(id: number, described: StoreNode, ids: NodeIds, before?: StoreNode): StoreNode {
    return this.nodes.add(id, described, ids, before);
  }

  set(id: number, value: unknown): void {
    const cell = this.#objects.cells.get(id);
    if (cell) cell.set(value);
    else this.nodes.set(id, value);
  }

  fail(id: number, error: LiveError): void {
    this.#objects.cells.get(id)?.fail(error);
  }

  written(id: number, version: number, refusal: string | undefined): void {
    this.#objects.inputs.get(id)?.written(version, refusal);
  }

  /** Sends what inputs hold back, because something that is sent next may depend on it. */
  flush(): void {
    for (const input of this.#objects.inputs.values()) input.flush();
  }

  apply(kind: string, items: readonly unknown[]): void {
    if (kind === "l") this.#steps(items[0] as number, readSteps(items[1]));
    else this.nodes.apply(kind, items);
  }

  /** Forgets entries that nobody shows any more. */
  release(entries: readonly ReadEntry[]): void {
    const { cells, inputs, stores, lists } = this.#objects;
    for (const { id, objects } of entries) {
      cells.delete(id);
      inputs.delete(id);
      if (stores.delete(id)) this.nodes.delete(id);
      const [rows, setRows] = lists.get(id) ?? [];
      for (const object of rows ? untrack(rows).map(row => row.object) : (objects ?? [])) this.release(object.entries);
      setRows?.([]);
      lists.delete(id);
    }
  }

  /** What is to go on when the window has gone. */
  remains(entries: readonly ReadEntry[], bound: Bound["entries"]): Remains {
    const entered = new Map<string, unknown>();
    const stores = new Map<string, StoreNode>();
    for (const { id, name } of entries) {
      const entry = bound.get(name);
      if (entry?.kind === "input" && (entry.pending() || entry.error() !== undefined)) entered.set(name, entry.read());
      const store = this.#objects.stores.get(id);
      if (store) stores.set(name, store.root);
    }
    const enter = (next: Bound["entries"]): void => {
      for (const [name, value] of entered) {
        const entry = next.get(name);
        if (entry?.kind === "input") entry.write(value);
      }
    };
    return { stores, enter };
  }

  #steps(list: number, steps: readonly Step[]): void {
    const { lists } = this.#objects;
    const [rows, setRows] = lists.get(list) ?? [];
    if (!rows || !setRows) return;
    const known = new Map(rows().map(row => [row.object.object, row]));
    const next = [...rows()];
    for (const [start, removed, items] of steps) {
      const made = items.map((item): BoundRow => {
        const told = typeof item === "number" ? undefined : item;
        const row = known.get(told?.object ?? (item as number));
        if (row && told) this.#update(told.entries);
        const shown = row ?? (told && this.#objects.row(told));
        if (!shown) throw badMessage("list");
        known.set(shown.object.object, shown);
        return shown;
      });
      next.splice(start, removed < 0 ? next.length : removed, ...made);
    }
    const left = new Set(next);
    for (const row of rows()) if (!left.has(row)) this.release(row.object.entries);
    setRows(next);
  }

  /** Brings entries that are bound to what they are described as. */
  #update(entries: readonly ReadEntry[]): void {
    const { cells, stores } = this.#objects;
    for (const { id, kind, value, ids = 0, objects = [] } of entries) {
      if (kind === ENTRY.failedCell) cells.get(id)?.fail(new LiveError("failed", String(value)));
      else if (kind === ENTRY.object) for (const object of objects) this.#update(object.entries);
      else if (kind === ENTRY.list) this.#steps(id, [[0, -1, objects]]);
      else if (stores.has(id)) this.nodes.apply("s", [id, ids, value]);
      else cells.get(id)?.set(value);
    }
  }
}

function readSteps(items: unknown): Step[] {
  if (!Array.isArray(items)) throw badMessage("list");
  const steps: Step[] = [];
  for (let at = 0; at < items.length; at += 3) {
    const [start, removed, rows] = items.slice(at, at + 3) as [number, number, unknown[]];
    steps.push([start, removed, rows.map(row => (typeof row === "number" ? row : readNested(row)))]);
  }
  return steps;
}
