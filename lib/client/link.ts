import type { ConnectionStatus } from "../bindings";
import type { Clock, Timer } from "../clock";
import { Inbox, Outbox, reconnectDelay, TIMING, type Transport } from "../connection";
import { tapped } from "./tap";
import { ackMessage, attachMessage, CLOSE, LAST_PIECE, PIECE, PROBE, readAck, readHello, WIRE_LIMITS } from "../wire";

/** How late a timer is, in milliseconds, when the page did not run for a while: it was frozen, or its device was asleep. */
const LATE_MS = 2_000;

/** What happens to a socket. */
export interface SocketEvents {
  open(): void;
  message(text: string): void;
  closed(code: number): void;
}

/** Makes a socket to the server, which reports to `events`. */
export type Connect = (events: SocketEvents) => Transport;

export interface LinkOptions {
  readonly connect: Connect;
  readonly clock: Clock;
  readonly random: () => number;
  onStatus(status: ConnectionStatus): void;
  /** Takes a numbered frame, once and in order. */
  onFrame(text: string): void;
  /** The window is gone for good. */
  onLost(): void;
  /** The application does not admit this page (any more). */
  onRefused(): void;
}

/**
 * A page's connection to its window, over any number of sockets: numbers and keeps what it sends until the server has
 * it, and comes back by itself until the server says that the window is gone.
 */
export class Link {
  readonly window: string;
  #ticket: string;
  readonly #options: LinkOptions;
  readonly #outbox = new Outbox();
  readonly #inbox = new Inbox();
  #parts: string[] = [];
  #socket: Transport | undefined;
  #attached = false;
  #failures = 0;
  #epoch = 0;
  #retry: Timer | undefined;
  #silence: Timer | undefined;
  /** When the timer of silence rings, and when there has been enough of it. */
  #rings = 0;
  #deadline = 0;
  #debt: Timer | undefined;
  #left = false;

  constructor(window: string, ticket: string, options: LinkOptions) {
    this.window = window;
    this.#ticket = ticket;
    this.#options = options;
    this.#connect();
  }

  /** Sends a part of a message, together with what else is added in this turn. */
  add(part: string): void {
    if (part !== "" && this.#parts.push(part) === 1) queueMicrotask(() => this.#flush());
  }

  /** Connects now if it waits to, else asks whether the server is still there. */
  probe(): void {
    if (this.#left) return;
    if (this.#retry) {
      this.#failures = 0;
      this.#connect();
    } else if (this.#attached) {
      this.#socket?.send(PROBE);
      this.#listen(TIMING.attach);
    }
  }

  /** Ends the connection for good; the server closes the window. */
  leave(): void {
    this.#left = true;
    this.#drop(CLOSE.leave);
  }

  #connect(): void {
    this.#drop(CLOSE.superseded);
    const epoch = ++this.#epoch;
    // Events of a socket that has been given up are not ours any more.
    const current = (): boolean => this.#socket === socket;
    const socket: Transport = tapped(this.#options.connect)({
      open: () => {
        if (!current()) return;
        const { window } = this;
        socket.send(attachMessage({ window, ticket: this.#ticket, received: this.#inbox.received, epoch }));
      },
      message: text => current() && this.#receive(text),
      closed: code => current() && this.#closed(code),
    });
    this.#socket = socket;
    this.#listen(TIMING.attach);
  }

  #receive(text: string): void {
    this.#listen(TIMING.dead);
    try {
      this.#take(text);
    } catch {
      // What the server says makes no sense here: an older or newer page than the server. Begin again.
      this.#closed(CLOSE.protocol);
    }
  }

  #take(text: string): void {
    if (!this.#attached) return this.#greeted(text);
    if (text === PROBE) return this.#acknowledge();
    const acknowledged = readAck(text);
    if (acknowledged !== undefined) return this.#outbox.acknowledge(acknowledged);
    const due = this.#inbox.count();
    this.#options.onFrame(text);
    if (due) this.#acknowledge();
    else this.#debt ??= this.#options.clock.after(TIMING.acknowledge, () => this.#acknowledge());
  }

  #greeted(text: string): void {
    const { ticket, received } = readHello(text);
    this.#ticket = ticket;
    this.#attached = true;
    this.#failures = 0;
    this.#outbox.acknowledge(received);
    this.#acknowledge();
    for (const message of this.#outbox.unacknowledged()) this.#socket?.send(message);
    this.#options.onStatus("online");
  }

  #acknowledge(): void {
    this.#debt?.clear();
    this.#debt = undefined;
    this.#socket?.send(ackMessage(this.#inbox.acknowledged()));
  }

  #flush(): void {
    const parts = this.#parts;
    this.#parts = [];
    if (this.#left) return;
    // Each part fits into a message. All of them together may not.
    let message = "";
    for (const part of parts) {
      if (message !== "" && message.length + part.length >= WIRE_LIMITS.piecesUp) {
        this.#cut(message);
        message = "";
      }
      message += message === "" ? part : `,${part}`;
    }
    if (message !== "") this.#cut(message);
  }

  /** Sends a message, in pieces where it is larger than one may be. */
  #cut(message: string): void {
    const { messageUp } = WIRE_LIMITS;
    if (message.length <= messageUp) return this.#send(message);
    for (let at = 0; at < message.length; at += messageUp) {
      this.#send((at + messageUp < message.length ? PIECE : LAST_PIECE) + message.slice(at, at + messageUp));
    }
  }

  #send(message: string): void {
    this.#outbox.push(message);
    if (this.#attached) this.#socket?.send(message);
  }

  /**
   * Takes the server for dead when nothing is heard for `ms`. Each message moves that moment on, so a timer that comes too
   * early sets itself anew: that is cheaper than to set one for each message.
   */
  #listen(ms: number): void {
    this.#deadline = this.#options.clock.now() + ms;
    if (this.#deadline < this.#rings) this.#silence?.clear();
    else if (this.#silence) return;
    this.#wait(ms);
  }

  #wait(ms: number): void {
    const { clock } = this.#options;
    this.#rings = clock.now() + ms;
    this.#silence = clock.after(ms, () => {
      this.#silence = undefined;
      const now = clock.now();
      if (this.#deadline > now) this.#wait(this.#deadline - now);
      // The page did not run when this was due: what the server has said meanwhile may not have been read.
      else if (this.#attached && now - this.#rings > LATE_MS) this.probe();
      else this.#closed(CLOSE.silent);
    });
  }

  #closed(code: number): void {
    this.#drop(CLOSE.silent);
    if (this.#left) return;
    if (code === CLOSE.gone || code === CLOSE.ticket || code === CLOSE.protocol) return this.#options.onLost();
    if (code === CLOSE.refused) return this.#options.onRefused();
    const offline = typeof navigator === "object" && navigator.onLine === false;
    this.#options.onStatus(offline ? "offline" : "reconnecting");
    const delay = reconnectDelay(this.#failures++, this.#options.random());
    this.#retry = this.#options.clock.after(delay, () => this.#connect());
  }

  #drop(code: number): void {
    const socket = this.#socket;
    this.#socket = undefined;
    this.#attached = false;
    for (const timer of [this.#retry, this.#silence, this.#debt]) timer?.clear();
    this.#retry = this.#silence = this.#debt = undefined;
    socket?.close(code, "");
  }
}
