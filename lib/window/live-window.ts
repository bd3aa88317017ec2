import type { Clock, Timer } from "../clock";
import { LiveError } from "../errors";
import { Cell, InputCell, type LiveEntries, type LiveHost, writeInput } from "../live";
import { after, currentScope, Scope, startSoon, type Task, type TaskFunction, type TaskOptions } from "../tasks";
import { describe, down, type NoticeLevel, type UpSink } from "../wire";
import { Calls } from "./calls";
import { createLiveObject, encodeNamed, type LiveObject } from "./live-object";
import type { WindowLimits } from "./limits";
import type { Log } from "./log";
import { newReference, redact } from "./redact";

export type WindowState = "rendered" | "attached" | "detached" | "closed";

/** What a window is made with. */
export interface WindowOptions {
  readonly id: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Tells clients the messages of all errors and looks for signals that are not reactive. */
  readonly development: boolean;
  readonly limits: WindowLimits;
  /** Where what is to be sent goes. */
  readonly outlet: WindowOutlet;
}

/** What sends for a window. */
export interface WindowOutlet {
  /** Something has changed: ask for a frame soon. */
  wake(): void;
  /** A part of a frame that must arrive. */
  add(part: string): void;
  /** The client wants frames at most every `ms` milliseconds: its tab is hidden. 0 when it is seen again. */
  pace(ms: number): void;
  /** Parts that the client has not confirmed. */
  readonly retained: number;
  /** The window has closed. */
  closed(): void;
}

/** How often development looks for values that change without telling. */
const LIVENESS_CHECK = 1_000;

/**
 * The server scope of one browser tab: a table of live objects and the scope of their tasks. It outlives sockets; it is
 * closed by the tab, by its server when nobody comes back, or by the app.
 */
export class LiveWindow implements LiveHost, UpSink {
  readonly id: string;
  readonly clock: Clock;
  readonly scope: Scope;
  /** Lets the first attach in; part of every description until then. */
  invitation: string | undefined;
  #state: WindowState = "rendered";
  #nextId = 1;
  #dirty: Cell[] = [];
  #watch: Timer | undefined;
  readonly #objects = new Map<number, LiveObject>();
  /** Which object an entry belongs to. */
  readonly #owners = new Map<number, LiveObject>();
  #held: Set<() => void> | undefined;
  readonly #calls: Calls;
  #tasks = 0;
  /** Notices that were not kept, because too many waited for a client that is away. */
  #unsaid = 0;
  readonly #options: WindowOptions;

  constructor(options: WindowOptions) {
    this.id = options.id;
    this.clock = options.clock;
    this.#options = options;
    this.#calls = new Calls({
      limits: options.limits,
      answer: part => this.#answer(part),
      told: (error, what) => this.#told(error, what),
    });
    this.scope = new Scope(this);
  }

  get state(): WindowState {
    return this.#state;
  }

  get held(): boolean {
    return this.#state === "rendered";
  }

  /** Aborted when the window closes. */
  get signal(): AbortSignal {
    return this.scope.signal;
  }

  whenReleased(run: () => void): () => void {
    (this.#held ??= new Set()).add(run);
    return () => this.#held?.delete(run);
  }

  admitTask(): () => void {
    const { tasks } = this.#options.limits;
    if (this.#tasks >= tasks) throw tooMany("A task was to be started", `${tasks} tasks`);
    this.#tasks++;
    return () => this.#tasks--;
  }

  startSoon<T>(fn: TaskFunction<T>, options?: TaskOptions): Task<T> {
    return this.#inside(() => startSoon(fn, options));
  }

  after<T>(ms: number, fn: TaskFunction<T>, options?: TaskOptions): Task<T> {
    return this.#inside(() => after(ms, fn, options));
  }

  /** Shows the user a message. It arrives also when the tab is away at the moment. */
  notify(message: string, level: NoticeLevel = "info"): void {
    if (this.#state === "closed") return;
    const { outlet, limits } = this.#options;
    if (outlet.retained < limits.partsWaiting) outlet.add(down.notice(level, message));
    else this.#unsaid++;
  }

  fail(error: unknown, what: string): void {
    this.notify(this.#told(error, what).message, "error");
  }

  register(entries: LiveEntries, scope: Scope): { readonly live: string } {
    const { objects } = this.#options.limits;
    if (this.#objects.size >= objects) throw tooMany("A live object was to be opened", `${objects} live objects`);
    const id = this.#nextId;
    const { object, described } = createLiveObject(
      id,
      entries,
      scope,
      cell => this.#changed(cell),
      (error, what) => this.#told(error, what).message,
    );
    this.#nextId += Math.max(object.entries.length, 1);
    this.#objects.set(id, object);
    object.entries.forEach((_, index) => this.#owners.set(id + index, object));
    for (const entry of object.entries) {
      if (entry instanceof Cell && entry.failure) this.fail(entry.failure.error, `The value "${entry.name}"`);
    }
    return describe({ window: this.id, ticket: this.invitation, object: id, entries: described });
  }

  /** A browser has come, or come back: tasks may start, and cells of frames after `received` are to be sent again. */
  attached(received: number): void {
    if (this.#state === "closed") return;
    const first = this.#state === "rendered";
    this.#state = "attached";
    this.invitation = undefined;
    if (this.#unsaid > 0) {
      const text = `${this.#unsaid} more messages came while this page was away.`;
      this.#unsaid = 0;
      this.#options.outlet.add(down.notice("warning", text));
    }
    for (const object of this.#objects.values()) if (object.bound) this.#resend(object, received);
    if (!first) return;
    for (const run of this.#held ?? []) run();
    this.#held = undefined;
    if (this.#options.development) this.#watchLiveness();
  }

  detached(): void {
    if (this.#state === "attached") this.#state = "detached";
  }

  /** Ends the window with all that it owns. Harmless when it has ended. */
  close(reason: LiveError = new LiveError("window-closed", "The tab has gone, and its window with it.")): void {
    if (this.#state === "closed") return;
    this.#state = "closed";
    this.#watch?.clear();
    this.#held = undefined;
    this.scope.close(reason);
    this.#objects.clear();
    this.#owners.clear();
    this.#dirty = [];
    this.#options.outlet.closed();
  }

  /** The changes since the last frame, as text, to be sent as frame number `frame`. */
  takeFrame(frame: number): string {
    const dirty = this.#dirty;
    if (dirty.length === 0) return "";
    this.#dirty = [];
    let text = "";
    for (const cell of dirty) {
      cell.dirty = cell.queued = false;
      const part = this.#owners.has(cell.id) ? this.#cellPart(cell, frame) : undefined;
      if (part !== undefined) text = text === "" ? part : `${text},${part}`;
    }
    return text;
  }

  bind(id: number): void {
    const object = this.#objects.get(id);
    if (!object || object.bound) return;
    object.bound = true;
    this.#resend(object, 0);
  }

  release(id: number): void {
    const object = this.#objects.get(id);
    if (!object) return;
    this.#objects.delete(id);
    object.entries.forEach((_, index) => this.#owners.delete(id + index));
    const shared = [...this.#objects.values()].some(other => other.scope === object.scope);
    if (!shared) object.scope.close(new LiveError("cancelled", "The view that showed the live object has gone."));
  }

  call(call: number, id: number, args: unknown[]): void {
    const object = this.#owners.get(id);
    const entry = object?.entries[id - object.id];
    if (!object || !entry || entry instanceof Cell) {
      const error = new LiveError("no-entry", "A callback was called that this window does not have (any more).");
      return this.#answer(down.error(call, error.code, error.message));
    }
    this.#calls.start(call, id, object, entry, args);
  }

  cancel(call: number): void {
    this.#calls.cancel(call);
  }

  taken(call: number, count: number): void {
    this.#calls.taken(call, count);
  }

  write(id: number, version: number, value: unknown): void {
    const object = this.#owners.get(id);
    const cell = object?.entries[id - object.id];
    if (!object || !(cell instanceof InputCell)) return;
    const written = object.scope
      .run(async () => {
        // One after the other: an older write that takes longer must not end up on top of a newer one, and what is
        // called after a write sees it.
        if (cell.writing) await cell.writing;
        await writeInput(cell.input, value);
      })
      .then(
        () => this.#answer(down.written(id, version)),
        (error: unknown) => this.#answer(down.written(id, version, this.#told(error, `Input "${cell.name}"`).message)),
      );
    cell.writing = written;
    const writing = Promise.all([object.writing, written]).then(() => {
      if (object.writing === writing) object.writing = undefined;
    });
    object.writing = writing;
  }

  pace(ms: number): void {
    this.#options.outlet.pace(ms);
  }

  /** Resolves when no call runs or waits. */
  idle(): Promise<void> {
    return this.#calls.idle();
  }

  /** What is in the table, for leak checks. */
  get size(): { readonly objects: number; readonly entries: number; readonly scopes: number } {
    return { objects: this.#objects.size, entries: this.#owners.size, scopes: this.scope.size };
  }

  #inside<T>(start: () => T): T {
    const scope = currentScope();
    return scope?.host === this ? start() : this.scope.run(start);
  }

  #changed(cell: Cell): void {
    if (cell.dirty) return;
    cell.dirty = true;
    if (this.#owners.get(cell.id)?.bound) this.#queue(cell);
  }

  #queue(cell: Cell): void {
    if (cell.queued) return;
    cell.queued = true;
    if (this.#dirty.push(cell) === 1) this.#options.outlet.wake();
  }

  /** Makes those cells dirty that changed or were sent after frame `received`. */
  #resend(object: LiveObject, received: number): void {
    for (const entry of object.entries) {
      if (!(entry instanceof Cell)) continue;
      if (entry.sentIn > received) entry.sentIn = -1;
      else if (!entry.dirty) continue;
      entry.dirty = true;
      this.#queue(entry);
    }
  }

  #cellPart(cell: Cell, frame: number): string | undefined {
    const changed = cell.refresh();
    if (!changed && cell.sentIn !== -1) return undefined;
    cell.sentIn = frame;
    if (!cell.failure) {
      try {
        return down.cell(cell.id, encodeNamed(cell.name, cell.value));
      } catch (error) {
        return this.#failedPart(cell, error, true);
      }
    }
    return this.#failedPart(cell, cell.failure.error, changed);
  }

  #failedPart(cell: Cell, error: unknown, isNew: boolean): string {
    if (isNew) this.fail(error, `The value "${cell.name}"`);
    return down.failed(cell.id, redact(error, "", this.#options.development).message);
  }

  #answer(part: string): void {
    if (this.#state !== "closed") this.#options.outlet.add(part);
  }

  /** What the client may learn of an error. The log has the rest; one that was meant for the user is no fault. */
  #told(error: unknown, what: string): LiveError {
    const reference = newReference();
    const told = redact(error, reference, this.#options.development);
    const message = `${what} failed`;
    if (told !== error) this.#options.log({ level: "error", message, window: this.id.slice(0, 6), reference, error });
    return told;
  }

  #watchLiveness(): void {
    this.#watch = this.clock.after(LIVENESS_CHECK, () => {
      for (const object of this.#objects.values()) {
        for (const entry of object.entries) if (entry instanceof Cell) this.#checkAlive(entry);
      }
      this.#watchLiveness();
    });
  }

  #checkAlive(cell: Cell): void {
    try {
      cell.assertAlive();
    } catch (error) {
      cell.refresh();
      this.fail(error, `The value "${cell.name}"`);
    }
  }
}

function tooMany(tried: string, most: string): LiveError {
  return new LiveError("too-many", `${tried}, but the window has its ${most}. Release some, or raise the limit.`);
}
