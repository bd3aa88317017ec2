import { createSignal } from "solid-js";
import type { Bound, BoundCallback, ConnectionStatus, Connector, Notice } from "../bindings";
import { type Clock, pageClock } from "../clock";
import { reconnectDelay } from "../connection";
import { LiveError } from "../errors";
import { type NoticeLevel, readDescription, type ReadEntry } from "../wire";
import { BoundObjects, type Remains } from "./bound-objects";
import { BrowserDoor } from "./browser-door";
import { Calls } from "./calls";
import type { Exchange } from "./exchange";
import { Line, type Part } from "./line";
import type { Connect } from "./link";
import type { Openings } from "./openings";
import type { Page } from "./page";

export interface LiveClientOptions {
  /** Makes sockets to the server. */
  readonly connect: Connect;
  readonly clock?: Clock;
  /** In [0, 1), for jitter. */
  readonly random?: () => number;
  /** The page it works for; the browser's by default. */
  readonly page?: Page | undefined;
  /** What speaks to the server. It is loaded when it is needed, unless it is given. */
  readonly exchange?: Exchange | undefined;
}

/** A live object that a page has bound. */
export interface Shown {
  readonly reopen: () => void;
  readonly described: readonly ReadEntry[];
  readonly entries: Bound["entries"];
  shown: boolean;
}

/** How often a hidden tab is told of changes, in milliseconds: enough for a title, and saves both sides the rest. */
const HIDDEN_PACE = 1_000;

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
  readonly #options: Required<Omit<LiveClientOptions, "page" | "exchange">> & { readonly page: Page | undefined };
  readonly setStatus: (status: ConnectionStatus) => void;
  #exchange: Exchange | undefined;
  #loading: Promise<void> | undefined;
  /** To the window there is. */
  line: Line | undefined;
  #openings: Openings | undefined;
  readonly calls = new Calls();
  /** What is bound in the window there is. */
  objects: BoundObjects;
  readonly #bound = new Map<number, Shown>();
  /** What is left of objects that are being opened anew. */
  readonly #remains = new WeakMap<() => void, Remains>();
  /** How often in a row a window was lost before it was joined. */
  losses = 0;
  /** How often the page has been left: what was under way then is not to join a window for it. */
  visit = 0;
  #lastNotice = 0;
  #pace = 0;

  constructor({ exchange, ...options }: LiveClientOptions) {
    this.#options = { clock: pageClock, random: Math.random, page: undefined, ...options };
    this.#exchange = exchange;
    this.browser = new BrowserDoor(this, this.#options);
    [this.status, this.setStatus] = createSignal<ConnectionStatus>("idle");
    [this.notices, this.#setNotices] = createSignal<readonly Notice[]>([]);
    this.objects = this.#newObjects();
  }

  open<A extends unknown[]>(open: (...args: A) => Promise<unknown>, args: A): Promise<unknown> {
    const { visit } = this;
    if (this.#exchange) return (this.#openings ??= new this.#exchange.Openings(this)).open(open, args, visit);
    return this.#load(0).then(() => this.open(open, args));
  }

  /** Waits as long as is due after so many failures in a row. */
  pause(failures: number): Promise<void> {
    const { clock, random } = this.#options;
    return new Promise(resolve => clock.after(reconnectDelay(failures, random()), resolve));
  }

  bind(described: unknown, reopen: () => void): Bound {
    const { object, entries } = readDescription(described);
    const line = this.join(described);
    const objects = this.objects;
    const bound = objects.bind(entries, this.#remains.get(reopen));
    this.#remains.delete(reopen);
    const record = { reopen, described: entries, entries: bound, shown: true };
    this.#bound.set(object, record);
    line.add(up => up.bind(object));
    return {
      entries: bound,
      release: () => {
        record.shown = false;
        // In another window the same ids are other objects' entries.
        if (line !== this.line) return;
        objects.release(entries);
        this.#bound.delete(object);
        line.add(up => up.release(object));
      },
    };
  }

  /** What is bound, by the objects' ids: for a devtool that names what crosses the wire. */
  get bound(): ReadonlyMap<number, Shown> {
    return this.#bound;
  }

  notify(message: string, level: NoticeLevel, title?: string): void {
    const notice = { id: ++this.#lastNotice, level, message, title };
    this.#setNotices(notices => [...notices, notice].slice(-MAX_NOTICES));
  }

  dismiss(id: number): void {
    this.#setNotices(notices => notices.filter(notice => notice.id !== id));
  }

  /** Sends a part of a message to the window; undefined where there is none. */
  add(part: Part): true | undefined {
    return this.line?.add(part);
  }

  /** Says whether the user sees the tab. While he does not the server is asked for few frames. */
  seen(visible: boolean): void {
    this.pace(visible ? 0 : HIDDEN_PACE);
  }

  /** Asks the server for frames at most every `ms` milliseconds; 0 ends that. */
  pace(ms: number): void {
    this.#pace = ms;
    this.add(up => up.pace(ms));
  }

  /** Says that something may have changed about the network: tries to connect now, or asks whether the server is there. */
  probe(): void {
    this.line?.probe();
  }

  /** Leaves the window: the server ends it at once. The client can go on with another. */
  leave(): void {
    this.visit++;
    this.browser.reset();
    this.line?.leave();
    this.line = undefined;
    this.#bound.clear();
    this.setStatus("closed");
  }

  /** The line to the window that a description belongs to: the one there is, or a new one. */
  join(described: unknown): Line {
    const { window, ticket } = readDescription(described);
    if (this.line?.window === window) return this.line;
    // The server did not know our window any more and made another: what is bound must follow.
    const reopen = this.forget();
    if (this.status() === "idle") this.setStatus("connecting");
    const line = (this.line = new Line(window));
    const open = (exchange: Exchange): void =>
      line.open(exchange, () => exchange.connect(this, window, ticket ?? "", this.#options));
    if (this.#exchange) open(this.#exchange);
    else void this.#load(0).then(() => this.#exchange && open(this.#exchange));
    if (this.#pace > 0) this.pace(this.#pace);
    reopen();
    return line;
  }

  /** Loads what speaks to the server; tries again for as long as that fails. */
  async #load(failures: number): Promise<void> {
    this.#loading ??= import("./exchange").then(({ exchange }) => {
      this.#exchange = exchange;
      this.objects.load(exchange.Patches);
    });
    try {
      await this.#loading;
    } catch {
      this.#loading = undefined;
      await this.pause(failures + 1);
      await this.#load(failures + 1);
    }
  }

  /** Gives up the window there is. Returns what opens anew each of its objects that is still shown when it is called. */
  forget(): () => void {
    this.browser.reset();
    this.line?.leave();
    this.line = undefined;
    this.calls.fail(new LiveError("window-closed", "The server has closed this page's window while it waited."));
    const objects = [...this.#bound.values()];
    this.#bound.clear();
    for (const { reopen, described, entries } of objects) {
      this.#remains.set(reopen, this.objects.remains(described, entries));
    }
    this.objects = this.#newObjects();
    return () => {
      for (const { reopen, shown } of objects) if (shown) reopen();
    };
  }

  /** Entries as yet unbound, of the window that is joined next. */
  #newObjects(): BoundObjects {
    const send = (part: Part): void => {
      if (objects === this.objects) this.line?.add(part);
    };
    const objects: BoundObjects = new BoundObjects({
      write: (id, version, value) => send(up => up.write(id, version, value)),
      show: (id, on) => send(up => up.show(id, on)),
      callback: id => this.#callback(id),
    });
    if (this.#exchange) objects.load(this.#exchange.Patches);
    return objects;
  }

  #callback(id: number): BoundCallback {
    const line = this.line;
    return {
      kind: "callback",
      call: (args, events = {}) => {
        const current = line === this.line ? line : undefined;
        if (current) this.objects.flush();
        return this.calls.start(current, id, args, events);
      },
    };
  }
}
