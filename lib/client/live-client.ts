import { createSignal, type Owner } from "solid-js";
import type { Bound, ConnectionStatus, Connector, Notice } from "../bindings";
import { type NoticeLevel, type ReadDescription, readDescription, type ReadEntry } from "../wire";
import { BoundObjects } from "./bound-objects";
import { BrowserDoor } from "./browser-door";
import type { Exchange, ExchangeOptions } from "./exchange";

export interface LiveClientOptions extends ExchangeOptions {
  /** Makes what speaks to the server. It is loaded when it is needed, unless it is given. */
  readonly exchange?: (client: LiveClient, options: ExchangeOptions) => Exchange;
}

/** A live object that a page has bound. */
export interface Shown {
  readonly reopen: () => void;
  readonly described: readonly ReadEntry[];
  readonly entries: Bound["entries"];
  shown: boolean;
}

/** The wait before what speaks to the server is loaded again, where that has failed, in milliseconds. */
const LOAD_AGAIN = 2_000;

/**
 * The browser's end of a window: binds live objects to what they are described as, and keeps what is to be done with
 * the server until the {@link Exchange} that does it is there. That is loaded for the first of it.
 */
export class LiveClient implements Connector {
  readonly #options: LiveClientOptions;
  readonly #waiting: ((exchange: Exchange) => void)[] = [];
  readonly status: () => ConnectionStatus;
  readonly #setStatus: (status: ConnectionStatus) => void;
  readonly notices: () => readonly Notice[];
  readonly #setNotices: (change: (notices: readonly Notice[]) => readonly Notice[]) => void;
  readonly browser = new BrowserDoor(this);
  /** What is bound, by the objects' ids. */
  readonly bound = new Map<number, Shown>();
  /** The entries of what is bound in the window there is. */
  objects = new BoundObjects(this);
  /** The id of the window there is. */
  window: string | undefined;
  exchange: Exchange | undefined;

  constructor(options: LiveClientOptions) {
    this.#options = options;
    [this.status, this.#setStatus] = createSignal<ConnectionStatus>("idle");
    [this.notices, this.#setNotices] = createSignal<readonly Notice[]>([]);
    this.exchange = options.exchange?.(this, options);
  }

  setStatus(status: ConnectionStatus): void {
    this.settle(() => this.#setStatus(status));
  }

  setNotices(change: (notices: readonly Notice[]) => readonly Notice[]): void {
    this.settle(() => this.#setNotices(change));
  }

  /** Sets signals as one update. An exception of a reader is reported and does not reach the caller. */
  settle(change: () => void): void {
    if (this.exchange) this.exchange.errors.settle(change);
    else change();
  }

  /** Takes an exception of the page's own code that no `<ErrorBoundary>` took. `owner` owns what threw. */
  caught(error: unknown, owner: Owner): void {
    if (this.exchange) this.exchange.errors.caught(error, owner);
    else reportError(error);
  }

  /** Has something done with the server: now, or in its turn when what does it has been loaded. */
  later(run: (exchange: Exchange) => void): void {
    if (this.exchange && this.#waiting.length === 0) run(this.exchange);
    else if (this.#waiting.push(run) === 1) this.#load();
  }

  open<A extends unknown[]>(open: (...args: A) => Promise<unknown>, args: A): Promise<unknown> {
    return new Promise(resolve => this.later(exchange => resolve(exchange.open(open, args))));
  }

  bind(described: unknown, reopen: () => void): Bound {
    // A page is rendered with the error of an opening that failed.
    if (described instanceof Error) throw described;
    const read = readDescription(described);
    const { object, entries: all } = read;
    this.join(read);
    const { objects } = this;
    const remains = this.exchange?.remainsOf(reopen);
    const entries = objects.bind(all, remains?.stores);
    remains?.enter(entries);
    const shown = { reopen, described: all, entries, shown: true };
    this.bound.set(object, shown);
    this.later(exchange => exchange.bind(object));
    return {
      entries,
      release: () => {
        shown.shown = false;
        this.later(exchange => exchange.release(objects, object, all));
      },
    };
  }

  /** Goes into the window that a description belongs to, unless it is in it. Returns its id. */
  join({ window, ticket }: ReadDescription): string {
    if (this.window === window) return window;
    // The server did not know our window any more and made another: what is bound must follow. While the exchange is
    // being loaded there is but the window that the page was rendered in.
    const reopen = this.exchange?.forget();
    this.window = window;
    if (this.status() === "idle") this.setStatus("connecting");
    this.later(exchange => exchange.connect(window, ticket));
    reopen?.();
    return window;
  }

  notify(message: string, level: NoticeLevel): void {
    this.later(exchange => exchange.notify(message, level));
  }

  dismiss(id: number): void {
    this.setNotices(notices => notices.filter(notice => notice.id !== id));
  }

  /** Says that something may have changed about the network: tries to connect now, or asks whether the server is there. */
  probe(): void {
    this.exchange?.probe();
  }

  /** Leaves the window: the server ends it at once. The client can go on with another. */
  leave(): void {
    this.window = undefined;
    this.exchange?.leave();
    this.bound.clear();
    this.setStatus("closed");
  }

  #load(): void {
    import("./exchange").then(
      ({ exchange }) => {
        const made = (this.exchange = exchange(this, this.#options));
        // What is to be done meanwhile waits for its turn too: it is added at the end.
        for (const run of this.#waiting) {
          try {
            run(made);
          } catch (error) {
            // Who has asked for it is not there any more to be told; what comes after it is done all the same.
            reportError(error);
          }
        }
        this.#waiting.length = 0;
      },
      () => setTimeout(() => this.#load(), LOAD_AGAIN),
    );
  }
}
