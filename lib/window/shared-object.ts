import type { Clock } from "../clock";
import { LiveError } from "../errors";
import { Cell, InputCell, type LiveEntries, type LiveHost, type Sent } from "../live";
import { createSignal, runWithOwner } from "../reactive";
import { Scope } from "../tasks";
import { type Access, followAccess } from "./access";
import type { Failures } from "./failures";
import { type Entry, LiveObject, type ObjectTable } from "./live-object";
import type { LiveWindow } from "./live-window";
import type { SharedOptions } from "./open-shared";
import { PatchedCell } from "./patch-source";
import { SharedCell, SharedView } from "./shared-cell";

/** A window that reads a shared object, as its author sees it. */
export interface Reader<D = unknown> {
  /** Tells readers apart; it says nothing of the window. */
  readonly id: number;
  /** What the window came with. */
  readonly data: D;
}

/** What is described of a shared object until a window reads it. */
interface Opened {
  readonly live: string;
}

/** Ids of the nodes of shared stores, for the process: a window may read several. */
const KEY = Symbol.for("solid-reflect.shared-ids.1");
const ids = ((globalThis as { [KEY]?: { next: number } })[KEY] ??= { next: -1 });

/**
 * A live object that several windows read. It belongs to none of them: it is opened by the first and closed, with its
 * tasks, after the last.
 */
export class SharedObject implements LiveHost, ObjectTable {
  readonly clock: Clock;
  readonly openingLimit: number;
  readonly held = false;
  readonly several = true;
  readonly ids = ids;
  readonly scope = new Scope(this);
  readonly readers: () => readonly Reader[];
  readonly #setReaders: (change: (readers: readonly Reader[]) => readonly Reader[]) => void;
  #object: LiveObject | undefined;
  readonly #cells = new Map<Cell, SharedCell>();
  readonly #views = new Map<PatchedCell, Set<() => void>>();
  readonly #windows = new Map<Reader, LiveWindow>();
  #lastReader = 0;
  /** It may fail while no window reads it, so that its failures are no window's. */
  readonly #failures: Failures;

  /** `opener` is the window that opens it. */
  constructor(opener: LiveWindow) {
    this.clock = opener.clock;
    this.openingLimit = opener.openingLimit;
    this.#failures = opener.sharedFailures();
    const [readers, setReaders] = runWithOwner(this.scope.owner, () =>
      createSignal<readonly Reader[]>([]),
    ) as ReturnType<typeof createSignal<readonly Reader[]>>;
    this.readers = readers;
    this.#setReaders = setReaders;
  }

  whenReleased(): () => void {
    return () => undefined;
  }

  register(entries: LiveEntries, scope: Scope): Opened {
    scope.assertOpen();
    if (this.#object) {
      throw new LiveError("bad-entry", "The function that `shared` opens made two live objects. Let it return one.");
    }
    this.#object = LiveObject.declare(entries, scope, this);
    for (const entry of this.#object.entries) {
      if (entry instanceof Cell)
        this.#cells.set(entry, new SharedCell(entry, scope, (error, cell) => this.#failed(error, cell)));
    }
    return { live: "" };
  }

  adopt(_: unknown, __: LiveObject, name: string): LiveObject {
    throw new LiveError("bad-entry", `A shared live object cannot have another as its "${name}".`);
  }

  drop(): void {
    this.#object?.close();
  }

  changed(sent: Sent): void {
    if (sent instanceof Cell) this.#cells.get(sent)?.touch();
    else if (sent instanceof PatchedCell) for (const tell of this.#views.get(sent) ?? []) tell();
  }

  /** The log has the error once, and all users are notified. */
  fail(error: unknown, what: string): string {
    const reported = this.#failures.reportUnawaited(error, `${what} failed`);
    const { message } = reported.error;
    if (reported.isShown) for (const window of new Set(this.#windows.values())) window.notify(message, "error");
    return message;
  }

  redacted(error: unknown, what: string): string {
    return this.#failures.reportUnawaited(error, `${what} failed`).error.message;
  }

  warn(): void {
    // Only keyed lists warn, and a shared object has none.
  }

  /** Lets a window read it, as an object of that window whose scope is `scope`. */
  join(
    window: LiveWindow,
    scope: Scope,
    { data, allow }: SharedOptions<unknown>,
  ): { object: LiveObject; leave: () => void } {
    const shared = this.#object;
    if (!shared) throw new LiveError("not-live", "The function that `shared` opens made no live object.");
    const reader: Reader = { id: ++this.#lastReader, data };
    this.#windows.set(reader, window);
    this.#setReaders(readers => [...readers, reader]);
    const tell = (): void => {
      for (const entry of object.entries) {
        if (entry instanceof SharedView || entry instanceof PatchedCell) window.changed(entry);
      }
    };
    const access = allow && runWithOwner(scope.owner, () => followAccess(allow, tell));
    const object = LiveObject.reading(shared, scope, window, (id, entry, name) =>
      this.#view(window, id, entry, name, access),
    );
    object.access = access;
    return {
      object,
      leave: () => {
        if (!this.#windows.delete(reader)) return;
        this.#setReaders(readers => readers.filter(other => other !== reader));
      },
    };
  }

  /** Ends it with its tasks. */
  close(reason = new LiveError("cancelled", "No window reads the shared object any more.")): void {
    this.scope.close(reason);
    this.#object?.close();
    this.#failures.close();
  }

  /** Entries of windows that listen to it. For leak checks. */
  get listeners(): number {
    let listeners = 0;
    for (const cell of this.#cells.values()) listeners += cell.readers;
    for (const tellers of this.#views.values()) listeners += tellers.size;
    return listeners;
  }

  #view(window: LiveWindow, id: number, entry: Entry, name: string, access: Access | undefined): Entry {
    if (entry instanceof Cell) {
      const shared = this.#cells.get(entry);
      if (shared) return new SharedView(id, shared, access, view => window.changed(view));
    }
    if (!(entry instanceof PatchedCell)) return entry;
    const tell = (): void => window.changed(view);
    const tellers = this.#views.get(entry) ?? new Set();
    this.#views.set(entry, tellers.add(tell));
    const view = new PatchedCell(id, name, entry.source, entry.run, () => tellers.delete(tell), access);
    return view;
  }

  #failed(error: unknown, cell: Cell): string {
    return this.fail(error, `The ${cell instanceof InputCell ? "input" : "value"} "${cell.name}"`);
  }
}
