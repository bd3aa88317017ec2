import { type Clock, systemClock, type Timer } from "../clock";
import { type ServerTransport, TIMING } from "../connection";
import { isLiveError } from "../errors";
import { bare, consoleLog, Failures, type LiveWindow, type Log, safeLog } from "../window";
import { CLOSE, readAttach } from "../wire";
import { type Admit, type AdmissionRequest, WindowQuota } from "./admission";
import { forwardConsole } from "./forward-console";
import { DEFAULT_LIMITS, type ServerLimits } from "./limits";
import { RefusalLog } from "./refusal-log";
import { type Refusal, ServerCounts } from "./server-counts";
import { Session } from "./session";
import { newWindowId } from "./tickets";

/** What an application may set of its live server. */
export interface LiveServerSettings {
  /** Asked before a socket joins a window, and again while it stays. Everybody is admitted without it. */
  readonly admit?: Admit;
  /** Origins whose pages may open sockets, such as `https://app.example`. By default the server's own only. */
  readonly origins?: readonly string[];
  /**
   * How many proxies of your own stand in front, each of which adds to `X-Forwarded-For`: then the limits for an address are
   * the client's and not the proxy's. `0` by default, so that no stranger chooses an address.
   */
  readonly proxies?: number;
  /** Limits that differ from the defaults. */
  readonly limits?: Partial<ServerLimits>;
  /** Where the log goes: to the console by default. */
  readonly log?: Log;
  /**
   * Writes what code of a window writes with `console` to its browser's console too. In development only: it tells the
   * user everything. `false` by default.
   */
  readonly forwardConsole?: boolean;
  /**
   * Tells a page that asks, with `solid-reflect/devtools`, which tasks are under way in its own window: their kind, name,
   * owner and age. That shows how a site is made, and nothing else: no values, no other window, no way to do anything.
   * In development by default, and never in production unless this says so.
   */
  readonly inspect?: boolean;
}

/** How a {@link LiveServer} is made. */
export interface LiveServerOptions extends LiveServerSettings {
  readonly clock?: Clock;
  readonly development?: boolean;
}

/** A socket as its host handles it: pass on what happens. */
export interface Connection {
  message(text: string): void;
  closed(code: number): void;
}

/** Reasons for which a socket is refused, as they are counted. */
const REFUSED = {
  silent: "silent",
  restart: "restart",
  gone: "gone",
  ticket: "ticket",
  refused: "not-admitted",
  superseded: "superseded",
  protocol: "protocol",
} as const satisfies Partial<Record<keyof typeof CLOSE, Refusal>>;

/** How often connections are looked after, in milliseconds. */
const TEND_EVERY = 1_000;

const ANYBODY: AdmissionRequest = { headers: new Headers(), address: undefined };

/** The windows of one process, and the door for their sockets. */
export class LiveServer {
  readonly #clock: Clock;
  readonly #development: boolean;
  readonly #sessions = new Map<string, Session>();
  readonly counts = new ServerCounts();
  #settings: LiveServerSettings;
  #limits: ServerLimits;
  #quota: WindowQuota;
  #refusals: RefusalLog;
  readonly #failures: Failures;
  /** What was made of errors for clients. */
  readonly #reported = new WeakSet<Error>();
  #tending: Timer | undefined;
  #draining = false;
  #stopping = false;
  #stopForwarding: (() => void) | undefined;

  constructor({ clock = systemClock, development = false, ...settings }: LiveServerOptions = {}) {
    this.#clock = clock;
    this.#development = development;
    this.#settings = settings;
    this.#limits = { ...DEFAULT_LIMITS, ...settings.limits };
    this.#quota = new WindowQuota(() => this.#limits);
    const log: Log = entry => this.#log(entry);
    this.#refusals = new RefusalLog(clock, log);
    this.#failures = new Failures({ clock, log, development, tellsDeadline: true });
    this.#forward();
  }

  /** Adds settings, for what begins from now on. */
  configure(settings: LiveServerSettings): void {
    this.#settings = { ...this.#settings, ...settings };
    this.#limits = { ...this.#limits, ...settings.limits };
    this.#forward();
  }

  get settings(): LiveServerSettings {
    return this.#settings;
  }

  /**
   * Makes a window that waits for its browser: from now on or, where it is known, from when its page has been
   * `rendered`. `address` is the peer's, for the limits. Raises `too-many` when all windows that the limits allow are in
   * use.
   */
  createWindow(address?: string, rendered?: Promise<void>): LiveWindow {
    try {
      this.#quota.makeRoom(address);
    } catch (error) {
      this.refused("a window", "too-many-windows", (error as Error).message);
      throw error;
    }
    const id = newWindowId();
    const session = new Session({
      id,
      clock: this.#clock,
      log: entry => this.#log(entry),
      limits: this.#limits,
      development: this.#development,
      // Asked when it is needed: a page may be rendered before the site's settings are there.
      inspect: () => this.#settings.inspect ?? this.#development,
      rendered,
      counts: this.counts,
      onAttach: () => this.#quota.joined(session.window),
      onClose: () => {
        this.#sessions.delete(id);
        this.#quota.remove(session.window, address);
      },
    });
    this.#sessions.set(id, session);
    this.#quota.add(session.window, address);
    this.#tend();
    return session.window;
  }

  /** How long an opening may take, in milliseconds. */
  get openingLimit(): number {
    return this.#limits.opening;
  }

  /** Calls `run` once after `ms` milliseconds of the server's clock. */
  after(ms: number, run: () => void): Timer {
    return this.#clock.after(ms, run);
  }

  /** The window with this id, if there still is one. */
  window(id: string): LiveWindow | undefined {
    return this.#sessions.get(id)?.window;
  }

  /** Whether new pages should come here: not while it shuts down, or has as many windows as the limits allow. */
  get readiness(): "ready" | "stopping" | "full" {
    if (this.#draining) return "stopping";
    return this.#sessions.size < this.#limits.windows ? "ready" : "full";
  }

  /** How many windows there are, in each state. */
  get count(): Record<"rendered" | "attached" | "detached", number> {
    const count = { rendered: 0, attached: 0, detached: 0 };
    for (const { window } of this.#sessions.values()) if (window.state !== "closed") count[window.state]++;
    return count;
  }

  /** Takes a new socket, whose handshake was `request`. It has to attach to a window before anything else. */
  connect(transport: ServerTransport, request: AdmissionRequest = ANYBODY): Connection {
    let session: Session | undefined;
    let attaching = false;
    let gone = false;
    const refuse = (why: keyof typeof CLOSE & keyof typeof REFUSED, reason: string): void => {
      this.refused("a socket", REFUSED[why], reason);
      transport.close(CLOSE[why], reason);
    };
    let waiting: Timer | undefined = this.#clock.after(TIMING.attach, () =>
      refuse("silent", "It did not attach in time."),
    );
    const attach = async (text: string): Promise<void> => {
      waiting?.clear();
      waiting = undefined;
      const { window, ticket, received, epoch } = readAttach(text);
      const found = this.#sessions.get(window);
      if (this.#stopping) return refuse("restart", "The server shuts down.");
      if (!found) return refuse("gone", "There is no such window (any more).");
      if (!found.admits(ticket)) return refuse("ticket", "The ticket is not the window's, or was used before.");
      const admitted = this.#settings.admit ? await this.#admits(request) : true;
      if (admitted === undefined) return refuse("restart", "Whether the application admits it is not known.");
      if (!admitted) return refuse("refused", "The application does not admit it.");
      // While the application thought about it, the window may have closed, or another socket have used the ticket.
      if (this.#sessions.get(window) !== found) return refuse("gone", "There is no such window (any more).");
      if (gone || !found.admits(ticket)) return transport.close(CLOSE.ticket, "The ticket was used meanwhile.");
      if (found.outruns(epoch)) return refuse("superseded", "A newer connection has attached meanwhile.");
      found.attach(transport, received, request, epoch);
      session = found;
    };
    return {
      message: text => {
        if (session) return session.receive(transport, text);
        if (attaching) return transport.close(CLOSE.protocol, "It spoke before it was attached.");
        attaching = true;
        attach(text).catch((error: unknown) => {
          if (!isLiveError(error, "bad-message")) {
            this.#log({ level: "error", message: "A socket could not be attached", error });
          }
          refuse("protocol", "The first message has to attach.");
        });
      },
      closed: code => {
        gone = true;
        waiting?.clear();
        session?.lost(transport, code);
      },
    };
  }

  /** Counts a refusal, and logs it: each kind once, then at most once a minute. The reason's text is one of a few. */
  refused(what: string, why: Refusal, reason: string): void {
    ServerCounts.add(this.counts.refusals, why);
    this.#refusals.add(what, reason);
  }

  /**
   * Logs an error and returns what a client may learn of it, without its cause and stack. An error that was reported before
   * comes back as it is. One whose blame is `client`, or that says that the window has closed meanwhile, is no fault of the
   * server's and is not logged.
   */
  report(error: unknown, message: string): Error {
    if (error instanceof Error && this.#reported.has(error)) return error;
    const told = bare(isLiveError(error, "window-closed") ? error : this.#failures.report(error, message));
    this.#reported.add(told);
    return told;
  }

  /** Logs an error that belongs to no window and that no caller waits for. Repetitions are counted. */
  reportUnowned(error: unknown, message: string): void {
    this.#failures.reportUnawaited(error, message);
  }

  /**
   * Ends in good order: says that it is not ready for as long as its proxies take to notice, admits nobody any more, lets the calls that are running end within the limit, tells the clients
   * to come back, and closes all windows. Resolves when that is done.
   */
  async shutdown(): Promise<void> {
    if (this.#draining) return;
    this.#draining = true;
    const { drain } = this.#limits;
    if (drain > 0) await new Promise<void>(resolve => this.#clock.after(drain, resolve));
    this.#stopping = true;
    const sessions = [...this.#sessions.values()];
    const idle = Promise.all(sessions.map(session => session.window.idle()));
    let timer: Timer | undefined;
    const limit = new Promise<void>(resolve => (timer = this.#clock.after(this.#limits.shutdown, resolve)));
    await Promise.race([idle, limit]);
    timer?.clear();
    // Results of the last calls go out with the next frame.
    await new Promise<void>(resolve => this.#clock.turn(resolve));
    for (const session of sessions) session.disconnect(CLOSE.restart, "The server shuts down.");
    this.close();
  }

  /** Closes all windows. */
  close(): void {
    for (const { window } of [...this.#sessions.values()]) window.close();
    this.#failures.close();
    this.#tending?.clear();
    this.#tending = undefined;
    this.#stopForwarding?.();
    this.#stopForwarding = undefined;
  }

  #forward(): void {
    this.#stopForwarding?.();
    this.#stopForwarding = undefined;
    if (!this.#settings.forwardConsole) return;
    if (this.#development) this.#stopForwarding = forwardConsole(id => this.window(id));
    else this.#log({ level: "warn", message: "`forwardConsole` was set, but it works in development only." });
  }

  #log(entry: Parameters<Log>[0]): void {
    const { level, error } = entry;
    if (level === "error") ServerCounts.add(this.counts.errors, isLiveError(error) ? error.code : "failed");
    safeLog(this.#settings.log ?? consoleLog)(entry);
  }

  /** Undefined when the application could not say: its database may be away for a moment. */
  async #admits(request: AdmissionRequest): Promise<boolean | undefined> {
    try {
      return (await this.#settings.admit?.(request)) ?? true;
    } catch (error) {
      this.reportUnowned(error, "`admit` failed, so the request has to come again");
      return undefined;
    }
  }

  #tend(): void {
    this.#tending ??= this.#clock.after(TEND_EVERY, () => {
      this.#tending = undefined;
      const now = this.#clock.now();
      for (const session of this.#sessions.values()) {
        session.tend(now);
        if (this.#settings.admit && session.dueForAdmission(now)) void this.#readmit(session);
      }
      if (this.#sessions.size > 0) this.#tend();
    });
  }

  async #readmit(session: Session): Promise<void> {
    const { request } = session;
    if (!request || (await this.#admits(request)) !== false || request !== session.request) return;
    this.refused("a window", "not-admitted", "The application admits its request no more.");
    session.disconnect(CLOSE.refused, "The application does not admit it any more.");
    session.window.close();
  }
}
