import type { Clock, Timer } from "../clock";
import { FrameLog, Inbox, type ServerTransport, TIMING } from "../connection";
import { isLiveError } from "../errors";
import { ackMessage, CLOSE, helloMessage, PROBE, readAck, readUp } from "../wire";
import { LiveWindow, type Log, type WindowOutlet } from "../window";
import type { ServerLimits } from "./limits";
import { newTicket } from "./tickets";

/** What a session is made with. `onClose` is called once, when its window has closed. */
export interface SessionOptions {
  readonly id: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: ServerLimits;
  readonly development: boolean;
  readonly onClose: () => void;
}

/**
 * Joins a window with its connections, one after the other. Frames are numbered over all of them; a new connection
 * takes over from the old, whose late messages are ignored.
 */
export class Session implements WindowOutlet {
  readonly window: LiveWindow;
  readonly #options: SessionOptions;
  readonly #log = new FrameLog();
  readonly #inbox = new Inbox();
  #ticket = newTicket();
  /** The ticket that was spent last. It still opens until the client has shown that it got the new one. */
  #spent: string | undefined;
  #transport: ServerTransport | undefined;
  #expiry: Timer | undefined;
  #flushing = false;
  #draining = false;
  #heard = 0;
  #said = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
    const { id, clock, log, development } = options;
    this.window = new LiveWindow({ id, clock, log, development, outlet: this });
    this.window.invitation = this.#ticket;
    this.window.signal.addEventListener("abort", () => this.#closed(), { once: true });
    this.#expire(options.limits.unjoined);
  }

  /** Whether a ticket lets its bearer attach. */
  admits(ticket: string): boolean {
    return ticket === this.#ticket || (this.#spent !== undefined && ticket === this.#spent);
  }

  /** Goes on with a new connection, from what the client has received. Raises `bad-message` for an impossible count. */
  attach(transport: ServerTransport, received: number): void {
    this.#log.rewind(received);
    const old = this.#transport;
    this.#transport = transport;
    this.#draining = false;
    old?.close(CLOSE.superseded, "A newer connection has taken over.");
    this.#expiry?.clear();
    this.#heard = this.#options.clock.now();
    this.#spent = this.#ticket;
    this.#ticket = newTicket();
    this.#send(helloMessage({ ticket: this.#ticket, received: this.#inbox.acknowledged() }));
    this.window.attached(received);
    this.wake();
  }

  /** Takes a message of a connection. One that has been superseded is not heard. */
  receive(transport: ServerTransport, text: string): void {
    if (transport !== this.#transport) return;
    this.#heard = this.#options.clock.now();
    try {
      if (text === PROBE) return this.#acknowledge();
      const acknowledged = readAck(text);
      if (acknowledged !== undefined) {
        this.#spent = undefined;
        this.#log.acknowledge(acknowledged);
        return this.wake();
      }
      const due = this.#inbox.count();
      readUp(text, this.window);
      if (due) this.#acknowledge();
    } catch (error) {
      if (!isLiveError(error, "bad-message")) throw error;
      this.#options.log({ level: "warn", message: error.message, window: this.window.id.slice(0, 6) });
      transport.close(CLOSE.protocol, "The message is not as the protocol says.");
    }
  }

  /** A connection has gone. The window stays for a while, or ends at once when its page said that it leaves. */
  lost(transport: ServerTransport, code: number): void {
    if (transport !== this.#transport) return;
    this.#transport = undefined;
    this.window.detached();
    if (code === CLOSE.leave) this.window.close();
    else this.#expire(this.#options.limits.detached);
  }

  /** Looks after the connection; called about once a second. */
  tend(now: number): void {
    const transport = this.#transport;
    if (!transport) return;
    if (now - this.#heard > TIMING.dead) {
      transport.close(CLOSE.silent, "Nothing was heard for too long.");
      this.lost(transport, CLOSE.silent);
    } else if (this.#inbox.owes) this.#acknowledge();
    else if (now - Math.max(this.#heard, this.#said) > TIMING.heartbeat) this.#send(PROBE);
  }

  /** Parts of frames that wait for the client. For leak checks and metrics. */
  get retained(): number {
    return this.#log.retained;
  }

  add(part: string): void {
    this.#log.add(part);
    this.wake();
  }

  wake(): void {
    if (this.#flushing || !this.#transport) return;
    this.#flushing = true;
    this.#options.clock.turn(() => {
      this.#flushing = false;
      this.#flush();
    });
  }

  #flush(): void {
    const transport = this.#transport;
    if (!transport || this.#draining || this.#log.stalled) return;
    if (transport.bufferedAmount > this.#options.limits.buffered) {
      this.#draining = true;
      return transport.whenDrained(() => {
        if (transport !== this.#transport) return;
        this.#draining = false;
        this.#flush();
      });
    }
    const frame = this.#log.next(number => this.window.takeFrame(number));
    if (frame !== undefined) this.#send(frame);
  }

  #acknowledge(): void {
    this.#send(ackMessage(this.#inbox.acknowledged()));
  }

  #send(text: string): void {
    this.#said = this.#options.clock.now();
    this.#transport?.send(text);
  }

  #expire(ms: number): void {
    this.#expiry?.clear();
    this.#expiry = this.#options.clock.after(ms, () => this.window.close());
  }

  #closed(): void {
    this.#expiry?.clear();
    const transport = this.#transport;
    this.#transport = undefined;
    transport?.close(CLOSE.gone, "The window has closed.");
    this.#options.onClose();
  }
}
