import { type Clock, systemClock, type Timer } from "../clock";
import { type ServerTransport, TIMING } from "../connection";
import { isLiveError } from "../errors";
import { consoleLog, type LiveWindow, type Log } from "../window";
import { CLOSE, readAttach } from "../wire";
import { DEFAULT_LIMITS, type ServerLimits } from "./limits";
import { Session } from "./session";
import { newWindowId } from "./tickets";

/** How a {@link LiveServer} is made. */
export interface LiveServerOptions {
  readonly clock?: Clock;
  readonly log?: Log;
  readonly limits?: Partial<ServerLimits>;
  readonly development?: boolean;
}

/** A socket as its host handles it: pass on what happens. */
export interface Connection {
  message(text: string): void;
  closed(code: number): void;
}

/** How often connections are looked after, in milliseconds. */
const TEND_EVERY = 1_000;

/** The windows of one process, and the door for their sockets. */
export class LiveServer {
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #limits: ServerLimits;
  readonly #development: boolean;
  readonly #sessions = new Map<string, Session>();
  #tending: Timer | undefined;

  constructor(options: LiveServerOptions = {}) {
    this.#clock = options.clock ?? systemClock;
    this.#log = options.log ?? consoleLog;
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#development = options.development ?? false;
  }

  /** Makes a window that waits for its browser. */
  createWindow(): LiveWindow {
    const id = newWindowId();
    const session = new Session({
      id,
      clock: this.#clock,
      log: this.#log,
      limits: this.#limits,
      development: this.#development,
      onClose: () => this.#sessions.delete(id),
    });
    this.#sessions.set(id, session);
    this.#tend();
    return session.window;
  }

  /** The window with this id, if there still is one. */
  window(id: string): LiveWindow | undefined {
    return this.#sessions.get(id)?.window;
  }

  /** How many windows there are, in each state. */
  get count(): Record<"rendered" | "attached" | "detached", number> {
    const count = { rendered: 0, attached: 0, detached: 0 };
    for (const { window } of this.#sessions.values()) if (window.state !== "closed") count[window.state]++;
    return count;
  }

  /** Takes a new socket. It has to attach to a window before anything else. */
  connect(transport: ServerTransport): Connection {
    let session: Session | undefined;
    const refuse = (code: number, reason: string): void => transport.close(code, reason);
    const waiting = this.#clock.after(TIMING.attach, () => refuse(CLOSE.protocol, "It did not attach in time."));
    const attach = (text: string): void => {
      waiting.clear();
      const { window, ticket, received } = readAttach(text);
      const found = this.#sessions.get(window);
      if (!found) return refuse(CLOSE.gone, "There is no such window (any more).");
      if (!found.admits(ticket)) return refuse(CLOSE.ticket, "The ticket is not the window's, or was used before.");
      found.attach(transport, received);
      session = found;
    };
    return {
      message: text => {
        if (session) return session.receive(transport, text);
        try {
          attach(text);
        } catch (error) {
          if (!isLiveError(error, "bad-message")) throw error;
          refuse(CLOSE.protocol, "The first message has to attach.");
        }
      },
      closed: code => {
        waiting.clear();
        session?.lost(transport, code);
      },
    };
  }

  /** Closes all windows. */
  close(): void {
    for (const { window } of [...this.#sessions.values()]) window.close();
    this.#tending?.clear();
    this.#tending = undefined;
  }

  #tend(): void {
    this.#tending ??= this.#clock.after(TEND_EVERY, () => {
      this.#tending = undefined;
      const now = this.#clock.now();
      for (const session of this.#sessions.values()) session.tend(now);
      if (this.#sessions.size > 0) this.#tend();
    });
  }
}
