import type { BoundCall, CallEvents, CallMaker, Notice } from "../bindings";
import { makeCall } from "../bindings";
import { type Clock, pageClock } from "../clock";
import { reconnectDelay } from "../connection";
import { LiveError } from "../errors";
import { type NoticeLevel, readDescription, type ReadEntry, up } from "../wire";
import { BoundObjects } from "./bound-objects";
import { BrowserRequests } from "./browser-requests";
import { browserSocket } from "./browser-socket";
import { Calls } from "./calls";
import { connect } from "./connect";
import { followPage } from "./follow-page";
import type { Connect, Link } from "./link";
import type { LiveClient } from "./live-client";
import { Openings } from "./openings";
import type { Page } from "./page";
import { PageErrors } from "./page-errors";
import { Patches, type Remains } from "./patches";

export { NoticeItems } from "./notice-items";

export interface ExchangeOptions {
  /** Makes sockets to the server; by default the browser's, to {@link ExchangeOptions.path}. */
  readonly connect?: Connect;
  readonly path?: string;
  readonly clock?: Clock;
  /** In [0, 1), for jitter. */
  readonly random?: () => number;
  /** The page it works for; the browser's by default. */
  readonly page?: Page | undefined;
}

/** How often a hidden tab is told of changes, in milliseconds: enough for a title, and saves both sides the rest. */
const HIDDEN_PACE = 1_000;

/** Notices that are kept; the oldest give way. More at once nobody can read. */
const MAX_NOTICES = 20;

/**
 * A client's exchange with its server: joins the window when the first live object is bound, applies patches, calls
 * callbacks, and opens everything anew when the window is gone. A page loads it for its first live object: one that shows
 * none has no use for it, and what is rendered is taken over without it.
 */
export class Exchange implements CallMaker {
  readonly client: LiveClient;
  readonly options: ExchangeOptions & {
    readonly connect: Connect;
    readonly clock: Clock;
    readonly random: () => number;
  };
  readonly calls = new Calls();
  readonly browser: BrowserRequests;
  readonly errors: PageErrors;
  readonly make = makeCall;
  readonly #openings = new Openings(this);
  /** What is left of objects that are being opened anew. */
  readonly #remains = new WeakMap<() => void, Remains>();
  #link: Link | undefined;
  #unfollow: (() => void) | undefined;
  /** How often in a row a window was lost before it was joined. */
  losses = 0;
  /** How often the page has been left: what was under way then is not to join a window for it. */
  visit = 0;
  #lastNotice = 0;
  #pace = 0;

  constructor(client: LiveClient, options: ExchangeOptions) {
    this.client = client;
    const { path = "" } = options;
    this.options = { connect: browserSocket(path), clock: pageClock, random: Math.random, ...options };
    this.browser = new BrowserRequests(this);
    this.errors = new PageErrors(client);
    client.objects.patches = new Patches(client.objects);
  }

  /** The entries of what is bound, as what comes from the server changes them. */
  get patches(): Patches {
    const { objects } = this.client;
    return (objects.patches ??= new Patches(objects));
  }

  /** Connects to the window that the client is in, unless it has left it meanwhile. */
  connect(window: string, ticket: string | undefined): void {
    if (window !== this.client.window) return;
    if (this.options.path !== undefined) this.#unfollow ??= followPage(this);
    this.#link = connect(this, window, ticket ?? "", this.options);
    if (this.#pace > 0) this.pace(this.#pace);
  }

  open<A extends unknown[]>(open: (...args: A) => Promise<unknown>, args: A): Promise<unknown> {
    return this.#openings.open(open, args, this.visit);
  }

  /** Waits as long as is due after so many failures in a row. */
  pause(failures: number): Promise<void> {
    const { clock, random } = this.options;
    return new Promise(resolve => clock.after(reconnectDelay(failures, random()), resolve));
  }

  /** Sends a part of a message to the window; false where there is none. */
  add(part: string): boolean {
    this.#link?.add(part);
    return this.#link !== undefined;
  }

  bind(object: number): void {
    this.add(up.bind(object));
  }

  release(objects: BoundObjects, object: number, entries: readonly ReadEntry[]): void {
    // In another window the same ids are other objects' entries.
    if (objects !== this.client.objects) return;
    this.patches.release(entries);
    this.client.bound.delete(object);
    this.add(up.release(object));
  }

  call(objects: BoundObjects, entry: number, args: unknown[], events: CallEvents): BoundCall {
    const link = objects === this.client.objects ? this.#link : undefined;
    if (link) this.patches.flush();
    return this.calls.start(link, entry, args, events);
  }

  write(objects: BoundObjects, entry: number, version: number, value: unknown): void {
    if (objects === this.client.objects) this.add(up.write(entry, version, value));
  }

  show(objects: BoundObjects, entry: number, on: boolean): void {
    if (objects === this.client.objects) this.add(up.show(entry, on));
  }

  emit(name: string, value: unknown): void {
    this.add(up.event(name, value));
  }

  notify(message: string, level: NoticeLevel, title?: string): void {
    const notice: Notice = { id: ++this.#lastNotice, level, message, title };
    this.client.setNotices(notices => [...notices, notice].slice(-MAX_NOTICES));
  }

  /** Says whether the user sees the tab. While he does not the server is asked for few frames. */
  seen(visible: boolean): void {
    this.pace(visible ? 0 : HIDDEN_PACE);
  }

  /** Asks the server for frames at most every `ms` milliseconds; 0 ends that. */
  pace(ms: number): void {
    this.#pace = ms;
    this.add(up.pace(ms));
  }

  probe(): void {
    this.#link?.probe();
  }

  leave(): void {
    this.visit++;
    this.#end();
    this.errors.clear();
    this.#unfollow?.();
    this.#unfollow = undefined;
  }

  /** Joins the window that a description belongs to. Returns its id. */
  join(described: unknown): string {
    return this.client.join(readDescription(described));
  }

  /** Gives up the window there is. Returns what opens anew each of its objects that is still shown when it is called. */
  forget(): () => void {
    const { client } = this;
    this.#end();
    client.window = undefined;
    const lost = new LiveError("window-closed", "The server has closed this page's window while it waited.");
    client.settle(() => this.calls.fail(lost));
    const shown = [...client.bound.values()];
    client.bound.clear();
    for (const { reopen, described, entries } of shown) {
      this.#remains.set(reopen, this.patches.remains(described, entries));
    }
    client.objects = new BoundObjects(client);
    client.objects.patches = new Patches(client.objects);
    return () => {
      for (const each of shown) if (each.shown) client.settle(each.reopen);
    };
  }

  /** What is left for an object that is opened anew; it goes to the one that asks. */
  remainsOf(reopen: () => void): Remains | undefined {
    const remains = this.#remains.get(reopen);
    this.#remains.delete(reopen);
    return remains;
  }

  #end(): void {
    this.browser.reset();
    this.#link?.leave();
    this.#link = undefined;
  }
}

/** Makes the exchange of a client. */
export const exchange = (client: LiveClient, options: ExchangeOptions): Exchange => new Exchange(client, options);
