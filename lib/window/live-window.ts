import type { Clock, Timer } from "../clock";
import { LiveError, type LiveErrorCode } from "../errors";
import { InputCell, type LiveEntries, type LiveHost, type Sent, writeInput } from "../live";
import { onCleanup, runWithOwner } from "../reactive";
import { after, Scope, type ScopeRole, startSoon, type Task, type TaskFunction, type TaskOptions } from "../tasks";
import { describe, down, type NoticeLevel, type UpSink } from "../wire";
import { notAllowed } from "./access";
import { BrowserWindow } from "./browser-window";
import { Calls } from "./calls";
import { Changes } from "./changes";
import type { NoticeOptions } from "./client-types";
import { LiveObject, type ObjectTable } from "./live-object";
import { watchLiveness } from "./liveness";
import { PatchedCell } from "./patch-source";
import { Failures } from "./failures";
import type { WindowLimits } from "./limits";
import type { Log } from "./log";
import { SharedView } from "./shared-cell";

/**
 * How a window stands: `rendered` while no browser has joined it, `attached` while one is connected, `detached` while it
 * is kept for one that may come back, `closed` for good.
 */
export type WindowState = "rendered" | "attached" | "detached" | "closed";

/** What a window is made with. */
export interface WindowOptions {
  readonly id: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Tells clients the messages of all errors and looks for signals that are not reactive. */
  readonly development: boolean;
  /** Whether a page may be told of the tasks of its window. */
  readonly inspect: () => boolean;
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
  /** Patches, to go into the frame that is being taken. */
  patch(text: string): void;
  /** The client wants frames at most every `ms` milliseconds: its tab is hidden. 0 when it is seen again. */
  pace(ms: number): void;
  /** Parts that the client has not confirmed. */
  readonly retained: number;
  /** The handshake of the connection there is. */
  readonly request: { readonly headers: Headers } | undefined;
  /** A call has been answered: well, or with the code of its error. */
  answered?(how: "ok" | LiveErrorCode): void;
  /** The window has closed. */
  closed(): void;
}

/** The objects of all windows, by what describes them. */
const described = new WeakMap<object, LiveObject>();

/**
 * The server scope of one browser tab: a table of live objects and the scope of their tasks. It outlives sockets; it is
 * closed by the tab, by its server when nobody comes back, or by the app.
 */
export class LiveWindow extends BrowserWindow implements LiveHost, ObjectTable, UpSink {
  readonly id: string;
  readonly clock: Clock;
  readonly scope: Scope;
  /** Lets the first attach in; part of every description until then. */
  invitation: string | undefined;
  #state: WindowState = "rendered";
  readonly ids = { next: 1 };
  readonly several = false;
  readonly #changes: Changes;
  #watch: Timer | undefined;
  readonly #objects = new Map<number, LiveObject>();
  /** Which object an entry belongs to. */
  readonly #owners = new Map<number, LiveObject>();
  #held: Set<() => void> | undefined;
  #calls: Calls | undefined;
  #tasks = 0;
  /** Whether nobody sees the tab. */
  #hidden = false;
  /** Notices that were not kept, because too many waited for a client that is away. */
  #unsaid = 0;
  readonly #options: WindowOptions;
  #failures: Failures | undefined;

  constructor(options: WindowOptions) {
    super(options);
    this.id = options.id;
    this.clock = options.clock;
    this.#options = options;
    this.#changes = new Changes(options, this);
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
    return this.inside(() => startSoon(fn, options));
  }

  after<T>(ms: number, fn: TaskFunction<T>, options?: TaskOptions): Task<T> {
    return this.inside(() => after(ms, fn, options));
  }

  /** Shows the user a message. It arrives also when the tab is away at the moment. */
  notify(message: string, how: NoticeLevel | NoticeOptions = "info"): void {
    if (this.#state === "closed") return;
    const { outlet, limits } = this.#options;
    const level = typeof how === "string" ? how : (how.level ?? "info");
    if (typeof how === "object" && how.title !== undefined) {
      if (!this.notifyTitled(message, how)) this.#unsaid++;
    } else if (outlet.retained < limits.partsWaiting) outlet.add(down.notice(level, message));
    else this.#unsaid++;
  }

  fail(error: unknown, what: string): string {
    const reported = this.failures.reportUnawaited(error, `${what} failed`);
    const { message } = reported.error;
    if (reported.isShown) this.notify(message, "error");
    return message;
  }

  redacted(error: unknown, what: string): string {
    return this.failures.reportUnawaited(error, `${what} failed`).error.message;
  }

  warn(message: string, error: LiveError): void {
    this.#options.log({ level: "warn", message, window: this.id.slice(0, 6), error });
  }

  /** Where its failures go. Most windows have none. */
  get failures(): Failures {
    return (this.#failures ??= new Failures({ ...this.#options, window: this.id.slice(0, 6) }));
  }

  /** Where the failures of something that several windows share go. */
  sharedFailures(): Failures {
    const { clock, log, development } = this.#options;
    return new Failures({ clock, log, development });
  }

  /** How long an opening may take, in milliseconds. */
  get openingLimit(): number {
    return this.#options.limits.opening;
  }

  register(entries: LiveEntries, scope: Scope): { readonly live: string } {
    scope.assertOpen();
    const { objects } = this.#options.limits;
    if (this.#objects.size >= objects) throw tooMany("A live object was to be opened", `${objects} live objects`);
    return this.share(LiveObject.declare(entries, scope, this));
  }

  /** Takes an object into the table, until its scope ends at the latest, and describes it. */
  share(object: LiveObject): { readonly live: string } {
    const entries = object.described(this);
    this.#objects.set(object.id, object);
    if (!object.heed()) runWithOwner(object.scope.owner, () => onCleanup(() => this.drop(object)));
    if (this.#hidden) object.hide(true);
    object.entries.forEach((_, index) => this.#owners.set(object.id + index, object));
    const description = describe({ window: this.id, ticket: this.invitation, object: object.id, entries });
    described.set(description, object);
    return description;
  }

  adopt(description: unknown, owner: LiveObject, name: string): LiveObject {
    const object = described.get(description as object);
    if (!object || object.parent || this.#objects.get(object.id) !== object) throw notAdopted(name, object);
    object.parent = owner;
    return object;
  }

  drop(object: LiveObject): void {
    if (this.#objects.get(object.id) !== object) return;
    this.#objects.delete(object.id);
    object.entries.forEach((_, index) => this.#owners.delete(object.id + index));
    for (const inner of object.inner()) this.drop(inner);
    object.close();
  }

  /** Live objects have ended with their scope: they also listen to what outlives it, such as stores of the process. */
  ended(object: ScopeRole): void {
    if (!(object instanceof LiveObject)) return;
    for (let one: LiveObject | undefined = object; one; one = one.next) this.drop(one);
  }

  /**
   * A browser has come, or come back: tasks may start, and cells of frames after `received` are to be sent again; with
   * `lost`, stores and lists that those frames changed as a whole.
   */
  attached(received: number, lost = false): void {
    if (this.#state === "closed") return;
    const first = this.#state === "rendered";
    this.#state = "attached";
    this.invitation = undefined;
    if (this.#unsaid > 0) {
      const text = `${this.#unsaid} more messages came while this page was away.`;
      this.#unsaid = 0;
      this.#options.outlet.add(down.notice("warning", text));
    }
    for (const object of this.#objects.values())
      if (object.bound && !object.parent) this.#changes.resend(object, received, lost);
    this.resendRequests(received);
    if (!first) return;
    for (const run of this.#held ?? []) run();
    this.#held = undefined;
    if (this.#options.development) this.#watch = watchLiveness(this, () => this.#objects.values());
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
    this.runClosing(reason);
    this.scope.close(reason);
    this.#changes.clear();
    this.#failures?.close();
    this.#options.outlet.closed();
  }

  /** The changes since the last frame, as text, to be sent as frame number `frame`. */
  takeFrame(frame: number): string {
    return this.#changes.take(frame, this.takeRequests(frame));
  }

  /** Whether an entry is in the table. */
  has(entry: number): boolean {
    return this.#owners.has(entry);
  }

  bind(id: number): void {
    const object = this.#objects.get(id);
    if (!object || object.parent || object.bound) return;
    object.bind();
    this.#changes.resend(object, 0, false);
  }

  release(id: number): void {
    const object = this.#objects.get(id);
    // One that is part of another ends with that, or with its row.
    if (!object || object.parent) return;
    this.drop(object);
    const shared = [...this.#objects.values()].some(other => other.scope === object.scope);
    if (!shared) object.scope.close(new LiveError("cancelled", "The view that showed the live object has gone."));
  }

  call(call: number, id: number, args: unknown[]): void {
    const object = this.#owners.get(id);
    const entry = object?.entry(id);
    if (!object || typeof entry !== "function") {
      const error = new LiveError("no-entry", "A callback was called that this window does not have (any more).");
      return this.#answer(down.error(call, error.code, error.message));
    }
    if (object.access?.allowed === false) {
      const { code, message } = notAllowed();
      return this.#answer(down.error(call, code, message));
    }
    this.#running().start(call, id, object, entry, args);
  }

  cancel(call: number): void {
    this.#calls?.cancel(call);
  }

  taken(call: number, count: number): void {
    this.#calls?.taken(call, count);
  }

  write(id: number, version: number, value: unknown): void {
    const object = this.#owners.get(id);
    const entry = object?.entry(id);
    const cell = entry instanceof SharedView ? entry.cell : entry;
    if (!object || !(cell instanceof InputCell)) return;
    if (object.access?.allowed === false) return this.#answer(down.written(id, version, notAllowed().message));
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
    const writing = Promise.all([object.writing, written]).then(() => undefined);
    object.writing = writing;
    // When it is settled, so that those that wait for it go on next: no later call finds nothing to wait for before them.
    void writing.then(() => {
      if (object.writing === writing) object.writing = undefined;
    });
  }

  pace(ms: number): void {
    this.#hidden = ms > 0;
    for (const object of this.#objects.values()) object.hide(this.#hidden);
    this.#options.outlet.pace(ms);
  }

  show(id: number, on: boolean): void {
    const cell = this.#owners.get(id)?.entry(id);
    if (cell instanceof PatchedCell) cell.show(on);
  }

  protected override handle(call: () => Promise<unknown>): Promise<unknown> {
    return this.#running().run(call);
  }

  /** Resolves when no call runs or waits. */
  idle(): Promise<void> {
    return this.#calls?.idle() ?? Promise.resolve();
  }

  /** What is in the table, for leak checks. */
  get size(): { readonly objects: number; readonly entries: number; readonly scopes: number } {
    return { objects: this.#objects.size, entries: this.#owners.size, scopes: this.scope.size };
  }

  changed(cell: Sent): void {
    if (cell.dirty) return;
    cell.dirty = true;
    if (this.#owners.get(cell.id)?.bound) this.#changes.add(cell);
  }

  /** The calls of this window. Most windows that are idle have made none. */
  #running(): Calls {
    return (this.#calls ??= new Calls({
      limits: this.#options.limits,
      answer: part => this.#answer(part),
      told: (error, what) => this.#told(error, what),
      answered: how => this.#options.outlet.answered?.(how),
    }));
  }

  #answer(part: string): void {
    if (this.#state !== "closed") this.#options.outlet.add(part);
  }

  /** Logs an error and returns what the client may learn of it. */
  #told(error: unknown, what: string): LiveError {
    return this.failures.report(error, `${what} failed`);
  }
}

function tooMany(tried: string, most: string): LiveError {
  return new LiveError("too-many", `${tried}, but the window has its ${most}. Release some, or raise the limit.`);
}

function notAdopted(name: string, found: LiveObject | undefined): LiveError {
  const what = found ? "one that is part of another already" : "the description of one that this window does not have";
  return new LiveError("bad-entry", `live({ ${name} }) was given a live object, but ${what}. Open one for each place.`);
}
