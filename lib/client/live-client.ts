import { batch, createSignal } from "solid-js";
import type { Bound, BoundCallback, ConnectionStatus, Connector, Notice } from "../bindings";
import { type Clock, systemClock } from "../clock";
import { reconnectDelay } from "../connection";
import { LiveError } from "../errors";
import { type NoticeLevel, readDescription, readDown, type ReadEntry, up, WINDOW_HEADER } from "../wire";
import { BoundObjects, type Remains } from "./bound-objects";
import { BrowserDoor } from "./browser-door";
import { Calls } from "./calls";
import { type Connect, Link } from "./link";
import type { Page } from "./page";

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
  /** The page it works for; the browser's by default. */
  readonly page?: Page | undefined;
}

/** A live object that a page has bound. */
export interface Shown {
  readonly reopen: () => void;
  readonly described: readonly ReadEntry[];
  readonly entries: Bound["entries"];
  shown: boolean;
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
  readonly browser: BrowserDoor;
  readonly #options: Required<Omit<LiveClientOptions, "page">> & { readonly page: Page | undefined };
  readonly #setStatus: (status: ConnectionStatus) => void;
  #link: Link | undefined;
  /** An opening that will bring the window: others wait for it, so that all get the same. */
  #opening: Promise<unknown> | undefined;
  readonly #calls = new Calls();
  /** What is bound in the window there is. */
  #objects: BoundObjects;
  readonly #bound = new Map<number, Shown>();
  /** What is left of objects that are being opened anew. */
  readonly #remains = new WeakMap<() => void, Remains>();
  /** How often in a row a window was lost before it was joined. */
  #losses = 0;
  /** How often the page has been left: what was under way then is not to join a window for it. */
  #visit = 0;
  #lastNotice = 0;

  constructor(options: LiveClientOptions) {
    this.#options = { clock: systemClock, random: Math.random, page: undefined, ...options };
    this.browser = new BrowserDoor(this, this.#options);
    [this.status, this.#setStatus] = createSignal<ConnectionStatus>("idle");
    [this.notices, this.#setNotices] = createSignal<readonly Notice[]>([]);
    this.#objects = this.#newObjects();
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
    const objects = this.#objects;
    const bound = objects.bind(entries, this.#remains.get(reopen));
    this.#remains.delete(reopen);
    const record = { reopen, described: entries, entries: bound, shown: true };
    this.#bound.set(object, record);
    link.add(up.bind(object));
    return {
      entries: bound,
      release: () => {
        record.shown = false;
        // In another window the same ids are other objects' entries.
        if (link !== this.#link) return;
        objects.release(entries);
        this.#bound.delete(object);
        link.add(up.release(object));
      },
    };
  }

  /** What is bound, by the objects' ids: for a devtool that names what crosses the wire. */
  get bound(): ReadonlyMap<number, Shown> {
    return this.#bound;
  }

  /** The entries of what is bound, for the same. */
  get objects(): BoundObjects {
    return this.#objects;
  }

  notify(message: string, level: NoticeLevel, title?: string): void {
    const notice = { id: ++this.#lastNotice, level, message, title };
    this.#setNotices(notices => [...notices, notice].slice(-MAX_NOTICES));
  }

  dismiss(id: number): void {
    this.#setNotices(notices => notices.filter(notice => notice.id !== id));
  }

  /** Sends a part of a message to the window; undefined where there is none. */
  add(part: string): true | undefined {
    return this.#link?.add(part);
  }

  /** Asks the server for frames at most every `ms` milliseconds, while the tab is hidden; 0 ends that. */
  pace(ms: number): void {
    this.add(up.pace(ms));
  }

  /** Says that something may have changed about the network: tries to connect now, or asks whether the server is there. */
  probe(): void {
    this.#link?.probe();
  }

  /** Leaves the window: the server ends it at once. The client can go on with another. */
  leave(): void {
    this.#visit++;
    this.browser.reset();
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
        this.browser.connected(status === "online");
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
    this.browser.reset();
    this.#link?.leave();
    this.#link = undefined;
    this.#calls.fail(new LiveError("window-closed", "The server has closed this page's window while it waited."));
    const objects = [...this.#bound.values()];
    this.#bound.clear();
    for (const { reopen, described, entries } of objects) {
      this.#remains.set(reopen, this.#objects.remains(described, entries));
    }
    this.#objects = this.#newObjects();
    return () => {
      for (const { reopen, shown } of objects) if (shown) reopen();
    };
  }

  /** Entries as yet unbound, of the window that is joined next. */
  #newObjects(): BoundObjects {
    const send = (part: string): void => {
      if (objects === this.#objects) this.#link?.add(part);
    };
    const objects: BoundObjects = new BoundObjects({
      write: (id, version, value) => send(up.write(id, version, value)),
      show: (id, on) => send(up.show(id, on)),
      callback: id => this.#callback(id),
    });
    return objects;
  }

  #callback(id: number): BoundCallback {
    const link = this.#link;
    return {
      kind: "callback",
      call: (args, events = {}) => {
        const current = link === this.#link ? link : undefined;
        if (current) this.#objects.flush();
        return this.#calls.start(current, id, args, events);
      },
    };
  }

  readonly #sink = {
    cell: (id: number, value: unknown): void => this.#objects.set(id, value),
    failed: (id: number, error: LiveError): void => this.#objects.fail(id, error),
    patch: (kind: string, items: readonly unknown[]): void => this.#objects.patch(kind, items),
    result: (id: number, value: unknown): void => this.#calls.result(id, value),
    error: (id: number, error: LiveError): void => this.#calls.error(id, error),
    progress: (id: number, value: unknown): void => this.#calls.progress(id, value),
    notice: (level: NoticeLevel, message: string): void => this.notify(message, level),
    written: (id: number, version: number, refusal: string | undefined): void =>
      this.#objects.written(id, version, refusal),
    request: (id: number, name: string, args: unknown[]): void => this.browser.ask(id, name, args),
    event: (name: string, value: unknown): void => this.browser.ask(0, "event", [name, value]),
  };
}

function left(): LiveError {
  return new LiveError("window-closed", "The page was left while a live object was being opened.");
}
