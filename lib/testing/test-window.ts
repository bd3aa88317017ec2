import { createComponent, type JSX, type ParentProps } from "solid-js";
import {
  type Bound,
  type Confirmation,
  type Connector,
  ConnectorContext,
  createCallback,
  type LiveView,
  type Notice,
} from "../bindings";
import { exchange, guard, LiveClient } from "../client";
import type { Live, LiveEntries } from "../live";
import { LiveServer, type ServerLimits } from "../server";
import { openWithin } from "../tasks";
import { type LiveWindow, type LogEntry, requestText, sharedListeners } from "../window";
import { type Crossing, MemoryNetwork } from "./memory-network";
import { TestClock } from "./test-clock";
import { TestPage } from "./test-page";

/** How the tab and the server of a test are made. */
export interface TestWindowOptions {
  /** Another tab of the same server, whose clock and settings this one has. Dispose this one first. */
  readonly beside?: TestWindow;
  /** The time of both sides; one of its own by default. */
  readonly clock?: TestClock;
  /** Limits of the server that differ from the defaults. */
  readonly limits?: Partial<ServerLimits>;
  /** As in production by default: clients get redacted errors. */
  readonly development?: boolean;
  /** Writes the server's output to the console of the page too, see `LiveServerSettings`. */
  readonly forwardConsole?: boolean;
  /** Tells the page's devtool of the window's tasks, see `LiveServerSettings`. */
  readonly inspect?: boolean;
  /** The page's request: a URL such as `http://localhost/?page=2`, and its headers. */
  readonly request?: { readonly url?: string; readonly headers?: Record<string, string> };
}

/**
 * A browser tab and its server in one process, with the real client and the real server between which text crosses.
 * Time stands still until {@link TestWindow.advance}. Dispose it at the end of a test: it leaves the window and throws
 * when something was left behind.
 *
 * @example
 * ```ts
 * import { callback, createSignal, live } from "solid-reflect/server";
 * import { createTestWindow } from "solid-reflect/testing";
 *
 * async function openCounter() {
 *   const [count, setCount] = createSignal(0);
 *   return live({ count, add: callback((step: number) => setCount(n => n + step)) });
 * }
 *
 * export async function testCounter(): Promise<boolean> {
 *   await using tab = createTestWindow();
 *   const counter = await tab.open(openCounter);
 *   await counter.add(2);
 *   return counter.count() === 2;
 * }
 * ```
 */
export class TestWindow implements AsyncDisposable {
  /** The time of both sides. */
  readonly clock: TestClock;
  /** The server that the tab is of. */
  readonly server: LiveServer;
  /** What is between the two: cut and restore it. */
  readonly network: MemoryNetwork;
  /** What the server logged. */
  readonly log: LogEntry[] = [];
  /** What components use; {@link TestWindow.Root} provides it. */
  readonly connector: Connector;
  /** The browser's end, as `<LiveRoot>` drives it. */
  readonly client: LiveClient;
  /** What the user does to the browser, and what the server has done to it. */
  readonly page: TestPage;
  readonly #options: TestWindowOptions;
  #window: LiveWindow | undefined;
  readonly #windows: LiveWindow[] = [];
  readonly #alone: boolean;

  constructor({ beside, ...options }: TestWindowOptions = {}) {
    this.#alone = beside === undefined;
    this.#options = options;
    this.clock = beside?.clock ?? options.clock ?? new TestClock();
    const { url } = options.request ?? {};
    this.page = new TestPage({
      search: url === undefined ? "" : new URL(url).search.slice(1),
      onShow: visible => this.client.exchange?.seen(visible),
    });
    const { clock } = this;
    this.server = beside?.server ?? new LiveServer({ ...options, clock, log: entry => this.log.push(entry) });
    this.network = new MemoryNetwork(this.server);
    this.client = new LiveClient({
      connect: this.network.connect,
      clock,
      random: () => 0.5,
      page: this.page,
      exchange,
    });
    const client = this.client;
    this.connector = {
      open: (open, args) => client.open((...given) => this.#run(open, given), args),
      bind: (described, reopen) => client.bind(described, reopen),
      later: run => client.later(run),
      status: () => client.status(),
      probe: () => client.probe(),
      notices: () => client.notices(),
      notify: (message, level) => client.notify(message, level),
      dismiss: id => client.dismiss(id),
      browser: client.browser,
    };
  }

  /** The server's side of the tab; made when the first live object is opened. */
  get window(): LiveWindow {
    if (!this.#window || this.#window.state === "closed") {
      this.#windows.push((this.#window = this.server.createWindow()));
      const { url, headers = {} } = this.#options.request ?? {};
      this.#window.page = requestText(new Headers(headers), url);
    }
    return this.#window;
  }

  /** The messages that crossed between the two sides. */
  get crossings(): readonly Crossing[] {
    return this.network.crossings;
  }

  /** What the user was told. */
  get notices(): readonly Notice[] {
    return this.client.notices();
  }

  /** The questions that wait for the user's answer. */
  get confirmations(): readonly Confirmation[] {
    return this.client.browser.confirmations();
  }

  /** Answers a question. */
  answer(id: number, yes: boolean): void {
    this.client.browser
      .confirmations()
      .find(each => each.id === id)
      ?.answer(yes);
  }

  /** Declares functions of the page, as `createClientFunctions` does in a component. */
  declare(functions: object): void {
    this.client.browser.declare({ functions });
  }

  /** Provides the tab to components: `render(() => <View />, { wrapper: tab.Root })`. */
  readonly Root = (props: ParentProps): JSX.Element =>
    guard(
      () =>
        createComponent(ConnectorContext.Provider, {
          value: this.connector,
          get children() {
            return props.children;
          },
        }),
      (error, owner) => this.client.caught(error, owner),
    );

  /** Opens a live object in this tab and binds it, without a component. Release it with {@link Opened.release}. */
  async open<A extends unknown[], T extends LiveEntries>(
    open: (...args: A) => Promise<Live<T>>,
    ...args: A
  ): Promise<LiveView<T> & Opened> {
    const described = await this.connector.open(open, args);
    const bound = this.connector.bind(described, () => undefined);
    await this.settled();
    return viewOf(bound, this.connector, { release: bound.release }) as LiveView<T> & Opened;
  }

  /** Waits until what needs no time has been done on both sides. */
  async settled(): Promise<void> {
    // Its first loading takes as long as reading a file does, which is no time of the test's.
    await this.client.exchange?.browser.load();
    return this.clock.settle();
  }

  /** Lets `ms` milliseconds pass. */
  async advance(ms: number): Promise<void> {
    await this.settled();
    return this.clock.advance(ms);
  }

  /** Waits until `condition` holds, however long real work (a request, a file) takes. Bound it with the test's timeout. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await this.clock.settle();
  }

  /** Leaves the tab, and throws when a window, live object, task or timer was left behind. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.settled();
    this.client.leave();
    await this.settled();
    // One that could not be opened is joined by nobody.
    for (const window of this.#windows) if (window.state === "rendered") window.close();
    if (this.#alone) this.server.close();
    const left: string[] = [];
    for (const window of this.#windows) {
      const { objects, entries, scopes } = window.size;
      if (window.state !== "closed") left.push("a window that is not closed");
      if (window.asked > 0) left.push(`${window.asked} requests to the browser`);
      if (objects + entries + scopes > 0) left.push(`${objects} objects, ${entries} entries, ${scopes} scopes`);
    }
    const listeners = this.#alone ? sharedListeners(this.clock) : 0;
    if (listeners > 0) left.push(`${listeners} entries that listen to shared objects`);
    if (this.#alone && this.clock.pending > 0) left.push(`${this.clock.pending} timers`);
    if (left.length > 0) throw new Error(`A test left behind: ${left.join("; ")}. Each must end with its window.`);
  }

  async #run<A extends unknown[]>(open: (...args: A) => Promise<unknown>, args: A): Promise<unknown> {
    const scope = this.window.scope.child();
    try {
      return await openWithin(
        scope,
        this.server.openingLimit,
        scope.run(async () => open(...args)),
      );
    } catch (error) {
      scope.close();
      throw error;
    }
  }
}

/** What {@link TestWindow.open} adds to a view. */
export interface Opened {
  /** Does what unmounting a component does. */
  readonly release: () => void;
}

function viewOf(bound: Pick<Bound, "entries">, connector: Connector, more: object = {}): Record<string, unknown> {
  const view: Record<string, unknown> = { ...more };
  for (const [name, entry] of bound.entries) {
    if (entry.kind === "callback") {
      const { call, ...state } = createCallback(connector);
      view[name] = Object.assign((...args: unknown[]) => call(entry, args), state);
    } else if (entry.kind === "store") view[name] = entry.store;
    else if (entry.kind === "object") view[name] = viewOf(entry, connector);
    else if (entry.kind === "list") view[name] = rowsOf(entry.read, connector);
    else if (entry.kind === "cell") view[name] = entry.read;
    else if (entry.kind === "async") {
      view[name] = Object.assign(entry.read, { pending: entry.pending, error: entry.error });
    } else if (entry.kind === "stream") {
      view[name] = Object.assign(entry.read, { status: entry.status, error: entry.error, dropped: entry.dropped });
    } else view[name] = Object.assign(entry.read, { set: entry.write, pending: entry.pending, error: entry.error });
  }
  return view;
}

/** Each row has one view as long as it is in the list. */
function rowsOf(read: () => readonly Pick<Bound, "entries">[], connector: Connector): () => readonly object[] {
  const views = new WeakMap<object, object>();
  return () =>
    read().map(row => {
      const view = views.get(row) ?? viewOf(row, connector);
      views.set(row, view);
      return view;
    });
}

/**
 * Opens a browser tab for a test, see {@link TestWindow}. It is the caller's to dispose, best with `await using`: that
 * leaves the tab and throws when something was left behind.
 *
 * @example
 * ```ts
 * import { createSignal, live } from "solid-reflect/server";
 * import { createTestWindow } from "solid-reflect/testing";
 *
 * export async function testTime(): Promise<boolean> {
 *   await using tab = createTestWindow();
 *   const [time, setTime] = createSignal(0);
 *   const clock = await tab.open(async () => live({ time }));
 *   tab.window.after(60_000, () => setTime(1));
 *   await tab.advance(60_000);
 *   return clock.time() === 1;
 * }
 * ```
 */
export function createTestWindow(options?: TestWindowOptions): TestWindow {
  return new TestWindow(options);
}
