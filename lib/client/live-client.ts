import { batch, createSignal } from "solid-js";
import {
  asyncValue,
  type Bound,
  type BoundEntry,
  type ConnectionStatus,
  type Connector,
  type Notice,
} from "../bindings";
import { type Clock, systemClock } from "../clock";
import { reconnectDelay } from "../connection";
import { LiveError } from "../errors";
import { ENTRY, type NoticeLevel, readDescription, readDown, up, WINDOW_HEADER } from "../wire";
import { Calls } from "./calls";
import { createInputState, type InputState } from "./input-state";
import { type Connect, Link } from "./link";

/** A server function as SolidStart gives it to the browser: it can be called with headers. */
interface WithOptions<A extends unknown[]> {
  withOptions?(options: { headers: Record<string, string> }): (...args: A) => Promise<unknown>;
}

export interface LiveClientOptions {
  /** Makes sockets to the server. */
  readonly connect: Connect;
  readonly clock?: Clock;
  /** In [0, 1), for jitter. */
  readonly random?: () => number;
}

interface CellSink {
  set(value: unknown): void;
  fail(error: LiveError): void;
}

/** Notices that are kept; the oldest give way. More at once nobody can read. */
const MAX_NOTICES = 20;

/**
 * The browser's end of a window: joins it when the first live object is bound, applies patches, calls callbacks, and
 * opens everything anew when the window is gone.
 */
export class LiveClient implements Connector {
  readonly status: () => ConnectionStatus;
  readonly notices: () => readonly Notice[];
  readonly #setNotices: (change: (notices: readonly Notice[]) => readonly Notice[]) => void;
  readonly #options: Required<LiveClientOptions>;
  readonly #setStatus: (status: ConnectionStatus) => void;
  #link: Link | undefined;
  /** An opening that will bring the window: others wait for it, so that all get the same. */
  #opening: Promise<unknown> | undefined;
  readonly #calls = new Calls();
  readonly #cells = new Map<number, CellSink>();
  readonly #inputs = new Map<number, InputState>();
  readonly #bound = new Map<
    number,
    { readonly reopen: () => void; readonly entries: Bound["entries"]; shown: boolean }
  >();
  /** Inputs of objects that are being opened anew, with what the user had entered. */
  readonly #unsaved = new WeakMap<() => void, Map<string, unknown>>();
  /** How often in a row a window was lost before it was joined. */
  #losses = 0;
  /** How often the page has been left: what was under way then is not to join a window for it. */
  #visit = 0;
  #lastNotice = 0;

  constructor(options: LiveClientOptions) {
    this.#options = { clock: systemClock, random: Math.random, ...options };
    [this.status, this.#setStatus] = createSignal<ConnectionStatus>("idle");
    [this.notices, this.#setNotices] = createSignal<readonly Notice[]>([]);
  }

  async open<A extends unknown[]>(open: (...args: A) => Promise<unknown>, args: A): Promise<unknown> {
    const visit = this.#visit;
    for (let failures = 0; ; failures++) {
      try {
        return await this.#tryOpen(open, args, visit);
      } catch (error) {
        // A server that restarts is away for a moment; a page that has its content does not fall apart over it.
        if (this.#losses === 0 || !(error instanceof TypeError)) throw error;
        await this.#pause(failures + 1);
      }
    }
  }

  #pause(failures: number): Promise<void> {
    const { clock, random } = this.#options;
    return new Promise(resolve => clock.after(reconnectDelay(failures, random()), resolve));
  }

  async #tryOpen<A extends unknown[]>(
    open: (...args: A) => Promise<unknown>,
    args: A,
    visit: number,
  ): Promise<unknown> {
    while (!this.#link && this.#opening) await this.#opening;
    if (visit !== this.#visit) throw left();
    const header = (open as WithOptions<A>).withOptions;
    const asked = this.#link;
    const answer = asked && header ? header({ headers: { [WINDOW_HEADER]: asked.window } })(...args) : open(...args);
    if (!asked) {
      // A failure is the caller's, who gets the same answer.
      const opening = answer
        .then(described => visit === this.#visit && !this.#link && this.#join(described))
        .catch(() => undefined);
      this.#opening = opening;
      void opening.then(() => this.#opening === opening && (this.#opening = undefined));
    }
    const described = await answer;
    while (!this.#link && this.#opening) await this.#opening;
    if (visit !== this.#visit) throw left();
    const link = this.#link ?? this.#join(described);
    // The window that was asked for is lost, and the page has joined another meanwhile. To follow this answer into its
    // own window would be to leave one that is alive; what it opened there is joined by nobody and ends.
    const outdated = link !== asked && readDescription(described).window !== link.window;
    return outdated ? this.#tryOpen(open, args, visit) : described;
  }

  bind(described: unknown, reopen: () => void): Bound {
    const { object, entries } = readDescription(described);
    const link = this.#join(described);
    const bound = new Map<string, BoundEntry>();
    const unsaved = this.#unsaved.get(reopen);
    this.#unsaved.delete(reopen);
    for (const { id, kind, name, value } of entries) {
      const entry = kind === ENTRY.callback ? this.#callback(id) : this.#value(id, kind, value);
      bound.set(name, entry);
      if (entry.kind === "input" && unsaved?.has(name)) entry.write(unsaved.get(name));
    }
    const record = { reopen, entries: bound, shown: true };
    this.#bound.set(object, record);
    link.add(up.bind(object));
    return {
      entries: bound,
      release: () => {
        record.shown = false;
        // In another window the same ids are other objects' entries.
        if (link !== this.#link) return;
        for (const { id } of entries) {
          this.#cells.delete(id);
          this.#inputs.delete(id);
        }
        this.#bound.delete(object);
        link.add(up.release(object));
      },
    };
  }

  notify(message: string, level: NoticeLevel): void {
    const notice = { id: ++this.#lastNotice, level, message };
    this.#setNotices(notices => [...notices, notice].slice(-MAX_NOTICES));
  }

  dismiss(id: number): void {
    this.#setNotices(notices => notices.filter(notice => notice.id !== id));
  }

  /** Asks the server for frames at most every `ms` milliseconds, while the tab is hidden; 0 ends that. */
  pace(ms: number): void {
    this.#link?.add(up.pace(ms));
  }

  /** Says that something may have changed about the network: tries to connect now, or asks whether the server is there. */
  probe(): void {
    this.#link?.probe();
  }

  /** Leaves the window: the server ends it at once. The client can go on with another. */
  leave(): void {
    this.#visit++;
    this.#link?.leave();
    this.#link = undefined;
    this.#bound.clear();
    this.#setStatus("closed");
  }

  /** The link to the window that a description belongs to: the one there is, or a new one. */
  #join(described: unknown): Link {
    const { window, ticket } = readDescription(described);
    if (this.#link?.window === window) return this.#link;
    // The server did not know our window any more and made another: what is bound must follow.
    const reopen = this.#forget();
    const { connect, clock, random } = this.#options;
    if (this.status() === "idle") this.#setStatus("connecting");
    const link = (this.#link = new Link(window, ticket ?? "", {
      connect,
      clock,
      random,
      onStatus: status => {
        if (status === "online") this.#losses = 0;
        this.#setStatus(status);
      },
      onFrame: text => batch(() => readDown(text, this.#sink)),
      onLost: () => {
        this.#setStatus("reconnecting");
        const reopen = this.#forget();
        const visit = this.#visit;
        void this.#pause(this.#losses++).then(() => visit === this.#visit && reopen());
      },
      onRefused: () => {
        this.#forget();
        this.#setStatus("closed");
      },
    }));
    reopen();
    return link;
  }

  /** Gives up the window there is. Returns what opens anew each of its objects that is still shown when it is called. */
  #forget(): () => void {
    this.#link?.leave();
    this.#link = undefined;
    this.#calls.fail(new LiveError("window-closed", "The server has closed this page's window while it waited."));
    this.#cells.clear();
    this.#inputs.clear();
    const objects = [...this.#bound.values()];
    this.#bound.clear();
    for (const { reopen, entries } of objects) this.#unsaved.set(reopen, enteredIn(entries));
    return () => {
      for (const { reopen, shown } of objects) if (shown) reopen();
    };
  }

  #value(id: number, kind: number, first: unknown): BoundEntry {
    const read = this.#cell(id, kind, first);
    if (kind === ENTRY.asyncValue) return asyncValue(read);
    if (kind !== ENTRY.input) return { kind: "cell", read };
    const link = this.#link;
    const state = createInputState(read, (version, value) => {
      if (link === this.#link) link?.add(up.write(id, version, value));
    });
    this.#inputs.set(id, state);
    return { kind: "input", ...state };
  }

  #cell(id: number, kind: number, first: unknown): () => unknown {
    const failure = kind === ENTRY.failedCell ? new LiveError("failed", String(first)) : undefined;
    const [state, setState] = createSignal<{ value: unknown; failure?: LiveError | undefined }>(
      { value: failure ? undefined : first, failure },
      { equals: (a, b) => !a.failure && !b.failure && Object.is(a.value, b.value) },
    );
    this.#cells.set(id, {
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

  #callback(id: number): BoundEntry {
    const link = this.#link;
    return {
      kind: "callback",
      call: (args, events = {}) => {
        const current = link === this.#link ? link : undefined;
        if (current) for (const input of this.#inputs.values()) input.flush();
        return this.#calls.start(current, id, args, events);
      },
    };
  }

  readonly #sink = {
    cell: (id: number, value: unknown): void => this.#cells.get(id)?.set(value),
    failed: (id: number, error: LiveError): void => this.#cells.get(id)?.fail(error),
    result: (id: number, value: unknown): void => this.#calls.result(id, value),
    error: (id: number, error: LiveError): void => this.#calls.error(id, error),
    progress: (id: number, value: unknown): void => this.#calls.progress(id, value),
    notice: (level: NoticeLevel, message: string): void => this.notify(message, level),
    written: (id: number, version: number, refusal: string | undefined): void =>
      this.#inputs.get(id)?.written(version, refusal),
  };
}

/** What the user has entered that the server has not taken yet. */
function enteredIn(entries: Bound["entries"]): Map<string, unknown> {
  const entered = new Map<string, unknown>();
  for (const [name, entry] of entries) {
    if (entry.kind === "input" && (entry.pending() || entry.error() !== undefined)) entered.set(name, entry.read());
  }
  return entered;
}

function left(): LiveError {
  return new LiveError("window-closed", "The page was left while a live object was being opened.");
}
