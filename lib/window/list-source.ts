import { isLiveError, LiveError } from "../errors";
import type { EachDeclaration, ItemKey } from "../live";
import { createComputed, createSignal, nodeOfStore, runWithOwner, untrack, unwatchNode, watchNode } from "../reactive";
import { openWithin, type Scope } from "../tasks";
import { patch } from "../wire";
import { listDifference } from "./list-difference";
import type { LiveObject, ObjectTable } from "./live-object";
import { PatchLog, type PatchSource } from "./patch-source";

interface Row {
  readonly scope: Scope;
  item: unknown;
  readonly update: (item: unknown) => void;
  object: LiveObject | undefined;
  /** Set when it could not be opened: stops waiting for a change of its item. */
  stopWaiting: (() => void) | undefined;
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
  #hasWarned = false;

  constructor(each: EachDeclaration, options: ListSourceOptions) {
    this.#each = each;
    this.#options = options;
    this.#log = new PatchLog(options.table.several);
    runWithOwner(options.owner.scope.owner, () =>
      createComputed(() => {
        try {
          const keyed = this.#keyed(each.items());
          untrack(() => this.#take(keyed));
        } catch (error) {
          // It stays as it was, and follows the next change.
          options.table.fail(error, `The list "${options.name}"`);
        }
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
    return `[${this.#told.map(object => object.describe(this.#options.table)).join()}]`;
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
    for (const row of this.#rows.values()) row.stopWaiting?.();
    this.#rows.clear();
  }

  #flush(): string | undefined {
    if (!this.#changed) return undefined;
    this.#changed = false;
    const now = this.objects;
    const known = new Set(this.#told);
    const { table } = this.#options;
    const steps = listDifference(this.#told, now).map(({ start, removed, items }) => {
      const objects = (items as LiveObject[]).map(item => (known.has(item) ? String(item.id) : item.describe(table)));
      return `${start},${removed},[${objects.join()}]`;
    });
    this.#told = now;
    return steps.length > 0 ? this.#log.add(patch.list(this.#options.id, steps.join())) : undefined;
  }

  /** The items by their keys. Of several with one key the first counts, which is warned of once. */
  #keyed(items: readonly unknown[]): Map<ItemKey, unknown> {
    const keyed = new Map<ItemKey, unknown>();
    for (const item of items) {
      const key = this.#each.by(item as never);
      if (!keyed.has(key)) keyed.set(key, item);
      else if (!this.#hasWarned) {
        this.#hasWarned = true;
        this.#options.table.warn("A keyed list has two items with one key", twice(this.#options.name, key));
      }
    }
    return keyed;
  }

  #take(keyed: ReadonlyMap<ItemKey, unknown>): void {
    const before = this.#rows;
    this.#rows = new Map();
    const ended: Row[] = [];
    for (const [key, item] of keyed) {
      const row = before.get(key);
      const isRetried = row?.stopWaiting !== undefined && !Object.is(row.item, item);
      if (isRetried) ended.push(row);
      else row?.update(item);
      this.#rows.set(key, row && !isRetried ? row : this.#open(key, item));
    }
    for (const [key, row] of before) if (!this.#rows.has(key)) ended.push(row);
    for (const row of ended) this.#end(row);
    this.#touch();
  }

  #open(key: ItemKey, item: unknown): Row {
    const { owner, name, table } = this.#options;
    const scope = owner.scope.child();
    const [current, setCurrent] = createSignal(item);
    const update = (next: unknown): void => {
      row.item = next;
      setCurrent(() => next);
    };
    const row: Row = { scope, item, update, object: undefined, stopWaiting: undefined };
    const take = (described: unknown): void => {
      if (scope.closed) return;
      row.object = table.adopt(described, owner, name);
      this.#touch();
    };
    const fail = (error: unknown): void => {
      // The error of a row that has ended meanwhile is an echo of that, except for the deadline, which has ended it.
      if (scope.closed && (owner.scope.closed || !isLiveError(error, "deadline"))) return;
      scope.close();
      row.stopWaiting = this.#onWrite(item, () => this.#retry(key, row));
      table.fail(error, `A row of "${name}"`);
    };
    try {
      const opened = scope.enter(() => this.#each.open(current as never, key));
      if (opened instanceof Promise) {
        openWithin(scope, table.openingLimit, opened).then(take).catch(fail);
      } else take(opened);
    } catch (error) {
      fail(error);
    }
    return row;
  }

  /** Opens a row again that could not be opened, after its item has changed in its store. */
  #retry(key: ItemKey, row: Row): void {
    if (this.#rows.get(key) !== row || this.#options.owner.scope.closed) return;
    this.#end(row);
    this.#rows.set(key, this.#open(key, row.item));
  }

  /** Calls `run` after the next write to an item that is a store's. The returned function takes that back. */
  #onWrite(item: unknown, run: () => void): () => void {
    const node = nodeOfStore(item);
    if (!node) return () => undefined;
    const { clock } = this.#options.owner.scope.host;
    const stop = (): void => unwatchNode(node, watcher);
    const watcher = {
      write: () => {
        stop();
        // Watchers are called before the value is there.
        clock.turn(run);
      },
    };
    watchNode(node, watcher);
    return stop;
  }

  #end({ scope, object, stopWaiting }: Row): void {
    stopWaiting?.();
    if (object) this.#options.table.drop(object);
    scope.close(new LiveError("cancelled", "The item of the list has gone."));
  }

  #touch(): void {
    if (this.#changed) return;
    this.#changed = true;
    this.#options.onChange();
  }
}

function twice(name: string, key: ItemKey): LiveError {
  return new LiveError(
    "bad-entry",
    `each() was given two items with the key ${JSON.stringify(key)} for "${name}". Let \`by\` give each item its own.`,
  );
}
