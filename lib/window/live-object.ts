import { LiveError } from "../errors";
import {
  asyncFormula,
  assertFormula,
  assertValue,
  type AnyCallback,
  Cell,
  type CellFailure,
  declarationOf,
  InputCell,
  isAsyncMemo,
  isBranded,
  isCallback,
  isInput,
  type LiveEntries,
  type Sent,
  streamOf,
  StreamRun,
} from "../live";
import { nodeOfStore, runWithOwner } from "../reactive";
import type { Scope } from "../tasks";
import { describeNested, encode, ENTRY, type EntryDescription, type EntryKind, idAfter } from "../wire";
import type { Access } from "./access";
import { encodeNamed, naming } from "./encode-named";
import { ListSource } from "./list-source";
import { PatchedCell } from "./patch-source";
import { SharedView } from "./shared-cell";
import { type Ids, StoreSource } from "./store-source";

/** An entry in a window's table. */
export type Entry = Cell | SharedView | PatchedCell | LiveObject | AnyCallback;

/** Where live objects are kept: a window, or what several windows share. */
export interface ObjectTable {
  readonly ids: Ids;
  /** Whether several windows read it. */
  readonly several: boolean;
  changed(cell: Sent): void;
  /** An error that nobody waits for. Returns what clients may be told of it. */
  fail(error: unknown, what: string): string;
  /** The same for one that is shown where it belongs: users get no notice of it. */
  redacted(error: unknown, what: string): string;
  /** Says in the log what its author should look at, although nothing has failed. */
  warn(message: string, error: LiveError): void;
  /** How long an opening may take, in milliseconds. */
  readonly openingLimit: number;
  /** The object that a description is of, to become part of another. Raises `bad-entry` when there is none. */
  adopt(described: unknown, owner: LiveObject, name: string): LiveObject;
  /** Forgets an object with those in it. */
  drop(object: LiveObject): void;
}

const OBJECT = Symbol.for("solid-reflect.LiveObject");

/** A live object in a table: consecutive entries from its id on, and the scope that ends with it. */
export class LiveObject {
  static [Symbol.hasInstance](value: unknown): value is LiveObject {
    return isBranded(value, OBJECT);
  }

  get [OBJECT](): true {
    return true;
  }

  /** What it is to its scope. */
  get kind(): "object" {
    return "object";
  }

  readonly id: number;
  readonly scope: Scope;
  readonly names: readonly string[];
  readonly entries: Entry[] = [];
  /** The object that this one is part of. */
  parent: LiveObject | undefined;
  /** Another of the same scope. */
  next: LiveObject | undefined;
  /** Whether its window may use it at the moment; undefined for one of its own. */
  access: Access | undefined;
  /** Settles when the writes of its inputs that have come so far are done; a callback called after them waits for it. */
  writing: Promise<unknown> | undefined;
  #bound = false;

  constructor(id: number, scope: Scope, names: readonly string[]) {
    this.id = id;
    this.scope = scope;
    this.names = names;
  }

  /** Makes an object of what an author declares. Raises an error that names the entry which cannot work. */
  static declare(declared: LiveEntries, scope: Scope, table: ObjectTable): LiveObject {
    const names = Object.keys(declared);
    const object = new LiveObject(table.ids.next, scope, names);
    table.ids.next = idAfter(object.id, Math.max(names.length, 1));
    scope.role ??= object;
    names.forEach((name, index) => {
      const id = idAfter(object.id, index);
      object.entries.push(runWithOwner(scope.owner, () => object.#entry(id, name, declared[name], table)) as Entry);
    });
    return object;
  }

  /** Stands in a window's table for an object that several share. `view` makes an entry of its own for each. */
  static reading(
    shared: LiveObject,
    scope: Scope,
    table: ObjectTable,
    view: (id: number, entry: Entry, name: string) => Entry,
  ): LiveObject {
    const object = new LiveObject(table.ids.next, scope, shared.names);
    table.ids.next = idAfter(object.id, Math.max(shared.names.length, 1));
    shared.entries.forEach((entry, index) => {
      object.entries.push(view(idAfter(object.id, index), entry, shared.names[index] ?? ""));
    });
    return object;
  }

  /** Lets its scope tell of its end. False for a scope that is other work's, such as a task's. */
  heed(): boolean {
    const first = (this.scope.role ??= this);
    if (!(first instanceof LiveObject)) return false;
    if (first === this) return true;
    this.next = first.next;
    first.next = this;
    return true;
  }

  /** Whether a view shows it. Until then its changes wait. */
  get bound(): boolean {
    return this.parent ? this.parent.bound : this.#bound;
  }

  bind(): void {
    this.#bound = true;
  }

  /** The entry with an id, if it is one of this object. */
  entry(id: number): Entry | undefined {
    return this.entries[Math.abs(id - this.id)];
  }

  name(id: number): string {
    return this.names[Math.abs(id - this.id)] ?? "";
  }

  /** Its entries as they are now. Values that cannot be computed or encoded are reported to `table`. */
  described(table: ObjectTable): EntryDescription[] {
    return this.entries.map((entry, index) => describeEntry(entry, this.names[index] ?? "", table));
  }

  /** The objects in it, of its lists too. */
  *inner(): Iterable<LiveObject> {
    for (const entry of this.entries) {
      if (entry instanceof LiveObject) yield entry;
      else if (entry instanceof PatchedCell && entry.source instanceof ListSource) yield* entry.source.objects;
    }
  }

  /** What it is now, as it stands in another. */
  describe(table: ObjectTable): string {
    return describeNested(this.id, this.described(table));
  }

  /** The tab that shows it is hidden, or seen again. */
  hide(on: boolean): void {
    for (const entry of this.entries) if (entry instanceof PatchedCell) entry.hide(on);
  }

  /** Ends what it listens to besides its scope. */
  close(): void {
    for (const entry of this.entries) if (entry instanceof PatchedCell || entry instanceof SharedView) entry.close();
  }

  #entry(id: number, name: string, entry: unknown, table: ObjectTable): Entry {
    if (isCallback(entry)) return entry;
    if (isInput(entry)) return new InputCell(id, name, entry, table);
    if (isAsyncMemo(entry)) {
      const formula = asyncFormula(entry, error => table.redacted(error, `Async value "${name}"`));
      return new AsyncCell(id, name, formula, table);
    }
    if (typeof entry === "function") {
      const formula = entry as () => unknown;
      assertFormula(name, formula);
      const cell = new Cell(id, name, formula, table);
      if (!cell.failure) assertValue(name, cell.value);
      return cell;
    }
    const nests = isDescribed(entry) || declarationOf(entry) !== undefined;
    if (nests && table.several) throw noNesting(name);
    return isDescribed(entry) ? table.adopt(entry, this, name) : this.#patched(id, name, entry, table);
  }

  /** A store, or what is sent like one. */
  #patched(id: number, name: string, entry: unknown, table: ObjectTable): PatchedCell {
    const { ids, several } = table;
    // A list has its first rows before it has a cell; these are in its description.
    const made: { cell?: PatchedCell } = {};
    const onChange = (): void => void (made.cell && table.changed(made.cell));
    const onFailure = (error: unknown): string => table.fail(error, `The value "${name}"`);
    const list = declarationOf(entry);
    const stream = streamOf(entry);
    const run = stream && new StreamRun(stream, this.scope, error => table.fail(error, `The stream "${name}"`));
    const store = run?.state ?? nodeOfStore(entry);
    if (!list && !store) throw notAnEntry(name, entry);
    const source = list
      ? new ListSource(list, { id, name, owner: this, table, onChange })
      : new StoreSource(store as object, { ids, several, onChange, onFailure, onFlush: () => run?.taken() });
    return (made.cell = new PatchedCell(id, name, source, run));
  }
}

/** The cell of an async value: it has its state in it. */
class AsyncCell extends Cell {}

function isDescribed(entry: unknown): boolean {
  return typeof entry === "object" && entry !== null && typeof (entry as { live?: unknown }).live === "string";
}

function describeEntry(entry: Entry, name: string, table: ObjectTable): EntryDescription {
  if (entry instanceof LiveObject) return { kind: ENTRY.object, name, text: entry.describe(table) };
  if (entry instanceof PatchedCell) return { kind: kindOf(entry), name, text: naming(name, () => entry.describe()) };
  if (entry instanceof SharedView) {
    const told = entry.describe();
    if ("failure" in told) return { kind: ENTRY.failedCell, name, text: encode(told.failure) };
    return { kind: kindOfCell(entry.cell), name, text: told.text };
  }
  if (!(entry instanceof Cell)) return { kind: ENTRY.callback, name };
  if (entry.dirty) entry.refresh();
  const { failure } = entry;
  if (failure) return { kind: ENTRY.failedCell, name, text: encode(failureText(failure, name, table)) };
  return { kind: kindOfCell(entry), name, text: encodeNamed(name, entry.value) };
}

/** What clients may learn of a value that cannot be computed. It is reported once, wherever it is shown. */
export function failureText(failure: CellFailure, name: string, table: Pick<ObjectTable, "fail">): string {
  return (failure.shown ??= table.fail(failure.error, `The value "${name}"`));
}

function kindOfCell(cell: Cell): EntryKind {
  if (cell instanceof AsyncCell) return ENTRY.asyncValue;
  return cell instanceof InputCell ? ENTRY.input : ENTRY.cell;
}

function kindOf(cell: PatchedCell): EntryKind {
  if (cell.source instanceof ListSource) return ENTRY.list;
  return cell.run ? ENTRY.stream : ENTRY.store;
}

function noNesting(name: string): LiveError {
  return new LiveError(
    "bad-entry",
    `A shared live object was given another, or a list of them, as "${name}". What windows share is values, stores, ` +
      "streams, inputs and callbacks: keep rows in a store, and open objects in the window that shows them.",
  );
}

function notAnEntry(name: string, found: unknown): LiveError {
  const what = found === null ? "null" : Array.isArray(found) ? "an array" : `a ${typeof found}`;
  return new LiveError(
    "bad-entry",
    `live({ ${name} }) was given ${what}. Pass a signal's accessor (\`${name}\`, not \`${name}()\`), a formula ` +
      "`() => …`, a store of `createStore`, `callback(fn)`, `input(signal)`, `stream(…)`, `each(…)` or another `live({ … })`.",
  );
}
