import { LiveError } from "../errors";
import { badMessage, ENTRY, type NodeIds, type ReadEntry, readNested, type ReadObject, type StoreNode } from "../wire";
import type { BoundRow, BoundTables } from "./bound-objects";
import { NodeTable } from "./node-table";

/** So many rows from a place on (all, for -1) give way to others: ids of rows that there are, or new ones. */
type Step = readonly [start: number, removed: number, rows: readonly (number | ReadObject)[]];

/** Carries out what the server says of stores, streams and lists that are bound. */
export class Patches {
  readonly #tables: BoundTables;
  readonly nodes = new NodeTable();

  /** Takes over the stores that are bound already. */
  constructor(tables: BoundTables) {
    this.#tables = tables;
    for (const [id, { root, ids }] of tables.stores) this.nodes.add(id, root, ids);
  }

  /** Takes a store as described, or one that there was before, to become what is described. Returns which is shown. */
  add(id: number, described: StoreNode, ids: NodeIds, before?: StoreNode): StoreNode {
    return this.nodes.add(id, described, ids, before);
  }

  delete(store: number): void {
    this.nodes.delete(store);
  }

  set(slot: number, value: unknown): void {
    this.nodes.set(slot, value);
  }

  apply(kind: string, items: readonly unknown[]): void {
    if (kind === "l") this.#steps(items[0] as number, readSteps(items[1]));
    else this.nodes.apply(kind, items);
  }

  #steps(list: number, steps: readonly Step[]): void {
    const { lists, row: bind, release } = this.#tables;
    const [rows, setRows] = lists.get(list) ?? [];
    if (!rows || !setRows) return;
    const known = new Map(rows().map(row => [row.object.object, row]));
    const next = [...rows()];
    for (const [start, removed, items] of steps) {
      const made = items.map((item): BoundRow => {
        const told = typeof item === "number" ? undefined : item;
        const row = known.get(told?.object ?? (item as number));
        if (row && told) this.#update(told.entries);
        const shown = row ?? (told && bind(told));
        if (!shown) throw badMessage("list");
        known.set(shown.object.object, shown);
        return shown;
      });
      next.splice(start, removed < 0 ? next.length : removed, ...made);
    }
    const left = new Set(next);
    for (const row of rows()) if (!left.has(row)) release(row.object.entries);
    setRows(next);
  }

  /** Brings entries that are bound to what they are described as. */
  #update(entries: readonly ReadEntry[]): void {
    const { cells, stores } = this.#tables;
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
