import { LiveError } from "../errors";
import type { EachDeclaration, ItemKey } from "../live";
import { createComputed, createSignal, runWithOwner, untrack } from "../reactive";
import type { Scope } from "../tasks";
import { patch } from "../wire";
import { listDifference } from "./list-difference";
import type { LiveObject, ObjectTable } from "./live-object";
import { PatchLog, type PatchSource } from "./patch-source";

interface Row {
  readonly scope: Scope;
  readonly update: (item: unknown) => void;
  object: LiveObject | undefined;
}

export interface ListSourceOptions {
  readonly id: number;
  readonly name: string;
  /** What the list is an entry of; owns the rows. */
  readonly owner: LiveObject;
  readonly table: ObjectTable;
  onChange(): void;
}

/** Keeps a live object for each item of a keyed list, and tells which came, went and moved. */
export class ListSource implements PatchSource {
  readonly #each: EachDeclaration;
  readonly #options: ListSourceOptions;
  #rows = new Map<ItemKey, Row>();
  /** The objects that clients have, in order. */
  #told: readonly LiveObject[] = [];
  readonly #log: PatchLog;
  #changed = false;

  constructor(each: EachDeclaration, options: ListSourceOptions) {
    this.#each = each;
    this.#options = options;
    this.#log = new PatchLog(options.table.several);
    runWithOwner(options.owner.scope.owner, () =>
      createComputed(() => {
        const keyed = this.#keyed(each.items());
        untrack(() => this.#take(keyed));
      }),
    );
  }

  get version(): number {
    return this.#log.version;
  }

  /** The objects there are, in order. */
  get objects(): readonly LiveObject[] {
    return [...this.#rows.values()].flatMap(row => row.object ?? []);
  }

  describe(): string {
    this.#flush();
    return this.#all();
  }

  #all(): string {
    return `[${this.#told.map(object => object.describe()).join()}]`;
  }

  since(version: number): string | undefined {
    const before = this.version;
    const text = this.#flush();
    return text !== undefined && version === before ? text : this.#log.since(version);
  }

  whole(id: number): string {
    this.#flush();
    return patch.list(id, `0,-1,${this.#all()}`);
  }

  close(): void {
    this.#rows.clear();
  }

  #flush(): string | undefined {
    if (!this.#changed) return undefined;
    this.#changed = false;
    const now = this.objects;
    const known = new Set(this.#told);
    const steps = listDifference(this.#told, now).map(({ start, removed, items }) => {
      const objects = (items as LiveObject[]).map(item => (known.has(item) ? String(item.id) : item.describe()));
      return `${start},${removed},[${objects.join()}]`;
    });
    this.#told = now;
    return steps.length > 0 ? this.#log.add(patch.list(this.#options.id, steps.join())) : undefined;
  }

  /** The items by their keys. Of several with one key the first counts. */
  #keyed(items: readonly unknown[]): Map<ItemKey, unknown> {
    const keyed = new Map<ItemKey, unknown>();
    for (const item of items) {
      const key = this.#each.by(item as never);
      if (!keyed.has(key)) keyed.set(key, item);
      else this.#fail(twice(this.#options.name, key));
    }
    return keyed;
  }

  #take(keyed: ReadonlyMap<ItemKey, unknown>): void {
    const before = this.#rows;
    this.#rows = new Map();
    for (const [key, item] of keyed) {
      const row = before.get(key);
      if (row) row.update(item);
      this.#rows.set(key, row ?? this.#open(key, item));
    }
    for (const [key, row] of before) if (!this.#rows.has(key)) this.#end(row);
    this.#touch();
  }

  #open(key: ItemKey, item: unknown): Row {
    const { owner, name, table } = this.#options;
    const scope = owner.scope.child();
    const [current, update] = createSignal(item);
    const row: Row = { scope, update: next => void update(() => next), object: undefined };
    const take = (described: unknown): void => {
      if (scope.closed) return;
      row.object = table.adopt(described, owner, name);
      this.#touch();
    };
    const fail = (error: unknown): void => {
      if (scope.closed) return;
      scope.close();
      this.#fail(error);
    };
    try {
      const opened = scope.enter(() => this.#each.open(current as never, key));
      if (opened instanceof Promise) opened.then(take).catch(fail);
      else take(opened);
    } catch (error) {
      fail(error);
    }
    return row;
  }

  #end({ scope, object }: Row): void {
    if (object) this.#options.table.drop(object);
    scope.close(new LiveError("cancelled", "The item of the list has gone."));
  }

  #touch(): void {
    if (this.#changed) return;
    this.#changed = true;
    this.#options.onChange();
  }

  #fail(error: unknown): void {
    this.#options.table.fail(error, `A row of "${this.#options.name}"`);
  }
}

function twice(name: string, key: ItemKey): LiveError {
  return new LiveError(
    "bad-entry",
    `each() was given two items with the key ${JSON.stringify(key)} for "${name}". Let \`by\` give each item its own.`,
  );
}
