import { inspect } from "node:util";
import type { Clock } from "../clock";
import type { LiveError } from "../errors";
import { type Accessor, onCleanup, type Signal } from "../reactive";
import { currentScope, type Scope } from "../tasks";
import { type BrowserState, down, TASKS_EVENT } from "../wire";
import { Browser } from "./browser";
import type { Breakpoint } from "./browser-states";
import type { RequestOptions } from "./browser-requests";
import type {
  ClientFunctions,
  ClientOptions,
  ConfirmOptions,
  NoticeOptions,
  ScrollOptions,
  ScrollTarget,
} from "./client-types";
import type { WindowOptions, WindowState } from "./live-window";
import type { StyleSheet } from "./page-styles";
import { NO_TASKS, reportTasks } from "./report-tasks";
import type { WindowData } from "./window-data";
import type { EventTypes, WindowEvents } from "./window-events";
import type { WindowLocation } from "./window-location";
import { readRequest, type RequestText, toWindowRequest, type WindowRequest } from "./window-request";

/** How long a function of the page may take, in milliseconds, unless its caller says otherwise. */
const ANSWER = 10_000;

/** Characters of a line of the server's output that the browser's console gets. */
const LINE = 4_096;

/** How a browser is asked for something that has no result. */
const NOTHING = { timeout: ANSWER, read: (): undefined => undefined };

/** What a window does in its browser and hears of it, besides showing live objects. */
export abstract class BrowserWindow {
  abstract readonly clock: Clock;
  abstract readonly scope: Scope;
  abstract readonly state: WindowState;
  /** The request of its page. Set once, by who makes the window. */
  page: RequestText | undefined;
  #browser: Browser | undefined;
  #reporting = false;
  #closing: Set<(reason: LiveError) => unknown> | undefined;
  readonly #options: WindowOptions;

  constructor(options: WindowOptions) {
    this.#options = options;
  }

  /** Takes an error that nobody waits for. */
  abstract fail(error: unknown, what: string): void;
  /** Runs a handler when it is its turn. */
  protected abstract handle(call: () => Promise<unknown>): Promise<unknown>;

  get location(): WindowLocation {
    return this.#made.location;
  }

  get width(): Accessor<number | undefined> {
    return this.#made.states.width;
  }

  get height(): Accessor<number | undefined> {
    return this.#made.states.height;
  }

  get breakpoint(): Accessor<Breakpoint | undefined> {
    return this.#made.states.breakpoint;
  }

  get visible(): Accessor<boolean | undefined> {
    return this.#made.states.visible;
  }

  get request(): WindowRequest {
    return readRequest(this.page);
  }

  get handshake(): WindowRequest | undefined {
    const { request } = this.#options.outlet;
    return request && toWindowRequest(request.headers);
  }

  setTitle(title: string | Accessor<string>): void {
    this.inside(scope => this.#made.title.set(title, scope));
  }

  addStyleSheet(sheet: StyleSheet): () => void {
    return this.inside(() => this.#made.styles.add(sheet));
  }

  client<F extends object>({ timeout = ANSWER }: ClientOptions = {}): ClientFunctions<F> {
    const functions = new Proxy(Object.create(null) as object, {
      get: (_, name) => {
        // A promise that is resolved with this asks for `then`.
        if (typeof name !== "string" || name === "then") return undefined;
        return (...args: unknown[]) => this.#ask("call", [name, ...args], `Client function "${name}"`, { timeout });
      },
    });
    return functions as ClientFunctions<F>;
  }

  events<E extends EventTypes>(): WindowEvents<E> {
    const events: WindowEvents<EventTypes> = {
      emit: (name: string, value: unknown) => this.#made.emit(name, value),
      on: (name: string, handler: (value: never) => unknown, options = {}) =>
        this.inside(scope => this.#made.on(name, scope, handler, options.schema)),
    };
    return events as WindowEvents<E>;
  }

  confirm(message: string, options: ConfirmOptions = {}): Promise<boolean> {
    const { title = null, yes = null, no = null } = options;
    const withdraw = (request: number): void => void this.#made.tell("withdraw", [request]);
    const read = (value: unknown): boolean => value === true;
    return this.#ask("confirm", [message, title, yes, no], "A confirmation", { givenUp: withdraw, read });
  }

  setFullScreen(on: boolean, element?: string): Promise<void> {
    return this.#ask("full-screen", [on ? 1 : 0, element ?? null], "Full screen", NOTHING);
  }

  scrollTo(target: ScrollTarget, { smooth = false }: ScrollOptions = {}): Promise<void> {
    const id = typeof target === "string" ? target : null;
    const { left = 0, top = 0 } = typeof target === "string" ? {} : target;
    return this.#ask("scroll", [id, left, top, smooth ? 1 : 0], "Scrolling", NOTHING);
  }

  reload(): void {
    this.#made.tell("reload", []);
  }

  data<T>(data: WindowData<T>): Signal<T> {
    // What it creates is the window's, whichever object asks for it first.
    return this.scope.enter(() => this.#made.data.get(data));
  }

  onClose(run: (reason: LiveError) => unknown): () => void {
    return this.inside(scope => {
      const own = (reason: LiveError): unknown => scope.run(() => run(reason));
      const remove = (): void => void this.#closing?.delete(own);
      onCleanup(remove);
      (this.#closing ??= new Set()).add(own);
      return remove;
    });
  }

  /** Writes what the server has written to the browser's console. A line that cannot be sent now is not. */
  forward(level: string, values: readonly unknown[]): void {
    const text = values.map(value => (typeof value === "string" ? value : inspect(value))).join(" ");
    this.#made.tell("console", [level, text.slice(0, LINE)]);
  }

  answer(request: number, ok: boolean, value: unknown): void {
    this.#browser?.requests.answered(request, ok, value);
  }

  tell(state: BrowserState): void {
    this.#browser?.told(state);
  }

  event(name: string, value: unknown): void {
    if (name === TASKS_EVENT) this.#reportTasks();
    else this.#browser?.event(name, value);
  }

  /** Requests that wait for an answer. For leak checks. */
  get asked(): number {
    return this.#browser?.requests.size ?? 0;
  }

  protected notifyTitled(message: string, { level = "info", title }: NoticeOptions): boolean {
    return this.#made.offer(down.request(0, "notify", [level, message, title ?? null]));
  }

  /** What the browser is to be told, as text, in frame number `frame`. */
  protected takeRequests(frame: number): string {
    return this.#browser?.take(frame) ?? "";
  }

  protected resendRequests(received: number): void {
    this.#browser?.resend(received);
  }

  /** Runs what was to happen on close, each alone. */
  protected runClosing(reason: LiveError): void {
    const failed = (error: unknown): void => this.fail(error, "A handler of onClose");
    for (const run of this.#closing ?? []) {
      try {
        Promise.resolve(run(reason)).catch(failed);
      } catch (error) {
        failed(error);
      }
    }
    this.#closing = undefined;
  }

  /** Runs `fn` in the scope of the code at hand where that is of this window, else in the window's. */
  protected inside<T>(fn: (scope: Scope) => T): T {
    const scope = currentScope();
    return scope?.host === this.scope.host ? fn(scope) : this.scope.enter(() => fn(this.scope));
  }

  /** Tells the page's devtool of the window's tasks: once a turn however often it asks, since it costs a walk. */
  #reportTasks(): void {
    if (this.#reporting) return;
    this.#reporting = true;
    this.clock.turn(() => {
      this.#reporting = false;
      if (this.state !== "closed")
        this.#made.emit(TASKS_EVENT, this.#options.inspect() ? reportTasks(this.scope) : NO_TASKS);
    });
  }

  get #made(): Browser {
    if (this.#browser) return this.#browser;
    const { outlet, limits } = this.#options;
    const handle = (call: () => Promise<unknown>): Promise<unknown> => this.handle(call);
    const state = (): WindowState => this.state;
    return (this.#browser = new Browser({
      clock: this.clock,
      scope: this.scope,
      limits,
      url: this.page?.url,
      get state() {
        return state();
      },
      wake: () => outlet.wake(),
      add: part => outlet.add(part),
      retained: () => outlet.retained,
      run: handle,
    }));
  }

  /** Asks the browser for something, on behalf of the code at hand: when that ends, nobody waits for the answer. */
  #ask<T>(
    name: string,
    args: readonly unknown[],
    what: string,
    options: Pick<RequestOptions, "timeout" | "givenUp" | "read">,
  ): Promise<T> {
    return this.inside(scope => {
      const { signal } = scope;
      const unawaited = (error: unknown): void => {
        if (!signal.aborted) scope.fail(error, what);
      };
      return this.#made.requests.ask(name, args, { ...options, signal, unawaited }) as Promise<T>;
    });
  }
}
