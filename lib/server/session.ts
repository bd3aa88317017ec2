import type { Clock, Timer } from "../clock";
import { FrameLog, Inbox, type ServerTransport } from "../connection";
import { isLiveError, LiveError, type LiveErrorCode } from "../errors";
import { ackMessage, CLOSE, helloMessage, LAST_PIECE, PIECE, PROBE, readAck, readUp, WIRE_LIMITS } from "../wire";
import { LiveWindow, type Log, type WindowOutlet } from "../window";
import type { AdmissionRequest } from "./admission";
import type { ServerLimits } from "./limits";
import { ServerCounts } from "./server-counts";
import { MessageRate } from "./message-rate";
import { newTicket } from "./tickets";

/** What a session is made with. `onAttach` is called at each attach, `onClose` once, when the window has closed. */
export interface SessionOptions {
  readonly id: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: ServerLimits;
  readonly development: boolean;
  readonly inspect: () => boolean;
  /** When the page has been sent: a window that nobody joins is kept for a while from then on. */
  readonly rendered: Promise<void> | undefined;
  readonly counts: ServerCounts;
  readonly onAttach: () => void;
  readonly onClose: () => void;
}

/**
 * Joins a window with its connections, one after the other. Frames are numbered over all of them; a new connection
 * takes over from the old, whose late messages are ignored.
 */
export class Session implements WindowOutlet {
  readonly window: LiveWindow;
  /** The handshake of the connection there is. */
  request: AdmissionRequest | undefined;
  #admitted = 0;
  readonly #options: SessionOptions;
  readonly #log = new FrameLog();
  readonly #inbox = new Inbox();
  #ticket = newTicket();
  /** The ticket that was spent last. It still opens until the client has shown that it got the new one. */
  #spent: string | undefined;
  #transport: ServerTransport | undefined;
  #epoch = 0;
  #expiry: Timer | undefined;
  #flushing = false;
  #draining = false;
  #heard = 0;
  #said = 0;
  #pace = 0;
  #paced: Timer | undefined;
  /** Pieces of a message that is larger than one may be. */
  #pieces = "";
  readonly #rate: MessageRate;
  #paused: Timer | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    const { id, clock, log, development, inspect, limits } = options;
    this.#rate = new MessageRate(limits.messagesPerSecond, clock.now());
    this.window = new LiveWindow({ id, clock, log, development, inspect, limits, outlet: this });
    this.window.invitation = this.#ticket;
    if (!options.rendered) this.#expire(limits.unjoined);
    void options.rendered?.then(() => this.window.state === "rendered" && this.#expire(limits.unjoined));
  }

  /** Whether a ticket lets its bearer attach. */
  admits(ticket: string): boolean {
    return ticket === this.#ticket || (this.#spent !== undefined && ticket === this.#spent);
  }

  /** Whether a newer connection has attached already: this one was held up on its way, and its client has given it up. */
  outruns(epoch: number): boolean {
    return epoch < this.#epoch;
  }

  /** Goes on with a new connection, from what the client has received. Raises `bad-message` for an impossible count. */
  attach(transport: ServerTransport, received: number, request?: AdmissionRequest, epoch = this.#epoch): void {
    const lost = this.#log.rewind(received);
    this.#epoch = epoch;
    this.request = request;
    this.#admitted = this.#options.clock.now();
    const old = this.#transport;
    this.#transport = transport;
    this.#draining = false;
    old?.close(CLOSE.superseded, "A newer connection has taken over.");
    for (const timer of [this.#expiry, this.#paused, this.#paced]) timer?.clear();
    this.#expiry = this.#paused = this.#paced = undefined;
    this.#heard = this.#options.clock.now();
    if (this.#spent === undefined) {
      this.#spent = this.#ticket;
      this.#ticket = newTicket();
    } // Else no greeting is known to have arrived: the client has one of the two, whichever comes next.
    this.#send(helloMessage({ ticket: this.#ticket, received: this.#inbox.acknowledged() }));
    this.window.attached(received, lost);
    this.#options.onAttach();
    this.wake();
  }

  /** Closes the connection with a reason; the window stays for a while. */
  disconnect(code: number, reason: string): void {
    const transport = this.#transport;
    transport?.close(code, reason);
    if (transport) this.lost(transport, code);
  }

  /** Takes a message of a connection. One that has been superseded is not heard. */
  receive(transport: ServerTransport, text: string): void {
    if (transport !== this.#transport) return;
    this.#heard = this.#options.clock.now();
    this.#options.counts.messages.up++;
    try {
      if (text === PROBE) return this.#acknowledge();
      const acknowledged = readAck(text);
      if (acknowledged !== undefined) {
        this.#spent = undefined;
        const { stalled } = this.#log;
        this.#log.acknowledge(acknowledged);
        return stalled ? this.wake() : undefined;
      }
      const due = this.#inbox.count();
      this.#limitRate(transport);
      const message = this.#assemble(text);
      if (message !== undefined) readUp(message, this.window);
      if (due) this.#acknowledge();
      if (this.#log.size > this.#options.limits.retained) this.#abandon();
    } catch (error) {
      const known = isLiveError(error, "bad-message");
      const message = known ? error.message : "A message could not be handled";
      this.#options.log({ level: known ? "warn" : "error", message, window: this.window.id.slice(0, 6), error });
      transport.close(CLOSE.protocol, "The message is not as the protocol says.");
    }
  }

  /** A connection has gone. The window stays for a while, or ends at once when its page said that it leaves. */
  lost(transport: ServerTransport, code: number): void {
    if (transport !== this.#transport) return;
    this.#transport = undefined;
    for (const timer of [this.#paused, this.#paced]) timer?.clear();
    this.#paused = this.#paced = undefined;
    this.window.detached();
    if (code === CLOSE.leave) this.window.close();
    else this.#expire(this.#options.limits.detached);
  }

  /** Looks after the connection; called about once a second. */
  tend(now: number): void {
    const transport = this.#transport;
    if (!transport) return;
    if (now - this.#heard > this.#options.limits.silent) {
      transport.close(CLOSE.silent, "Nothing was heard for too long.");
      this.lost(transport, CLOSE.silent);
    } else if (this.#inbox.owes) this.#acknowledge();
    else if (now - Math.max(this.#heard, this.#said) > this.#options.limits.heartbeat) this.#send(PROBE);
  }

  /** Whether the connection's request is to be put to the application again; then it is not for a while. */
  dueForAdmission(now: number): boolean {
    if (!this.#transport || now - this.#admitted < this.#options.limits.readmit) return false;
    this.#admitted = now;
    return true;
  }

  /** Parts of frames that wait for the client. For leak checks and metrics. */
  get retained(): number {
    return this.#log.retained;
  }

  add(part: string): void {
    this.#log.add(part);
    this.wake();
  }

  patch(text: string): void {
    this.#log.patch(text);
  }

  pace(ms: number): void {
    this.#pace = ms;
    if (ms > 0) return;
    this.#paced?.clear();
    this.#paced = undefined;
    this.wake();
  }

  answered(how: "ok" | LiveErrorCode): void {
    ServerCounts.add(this.#options.counts.calls, how);
  }

  wake(): void {
    if (this.#flushing || !this.#transport) return;
    this.#flushing = true;
    this.#options.clock.turn(() => {
      this.#flushing = false;
      this.#flush();
    });
  }

  /** Ends the window of a client that asks and asks and confirms no answer: keeping them would fill the memory. */
  #abandon(): void {
    const message = "A window was closed whose client makes calls and acknowledges no answers";
    this.#options.log({ level: "warn", message, window: this.window.id.slice(0, 6) });
    this.disconnect(CLOSE.protocol, "No answer is acknowledged.");
    this.window.close();
  }

  /** Stops reading from a client that sends too much: the network slows it down, and nothing is lost. */
  #limitRate(transport: ServerTransport): void {
    const { clock } = this.#options;
    const wait = this.#rate.take(clock.now());
    if (wait <= 0 || this.#paused) return;
    transport.pause();
    this.#paused = clock.after(wait, () => {
      this.#paused = undefined;
      transport.resume();
    });
  }

  /** Puts the pieces of a large message together. Undefined while some are missing. */
  #assemble(text: string): string | undefined {
    const isLast = text.startsWith(LAST_PIECE);
    if (!isLast && !text.startsWith(PIECE)) return text;
    const pieces = this.#pieces + text.slice(1);
    if (pieces.length > WIRE_LIMITS.piecesUp) throw new LiveError("bad-message", "A message in pieces is too large.");
    this.#pieces = isLast ? "" : pieces;
    return isLast ? pieces : undefined;
  }

  #flush(): void {
    const transport = this.#transport;
    if (!transport || this.#draining || this.#paced || this.#log.stalled) return;
    if (transport.bufferedAmount > this.#options.limits.buffered) {
      this.#draining = true;
      return transport.whenDrained(() => {
        if (transport !== this.#transport) return;
        this.#draining = false;
        this.#flush();
      });
    }
    const frame = this.#log.next(number => this.window.takeFrame(number));
    if (frame === undefined) return;
    this.#send(frame);
    if (this.#pace === 0) return;
    this.#paced = this.#options.clock.after(this.#pace, () => {
      this.#paced = undefined;
      this.#flush();
    });
  }

  #acknowledge(): void {
    this.#send(ackMessage(this.#inbox.acknowledged()));
  }

  #send(text: string): void {
    this.#said = this.#options.clock.now();
    this.#options.counts.messages.down++;
    this.#transport?.send(text);
  }

  #expire(ms: number): void {
    this.#expiry?.clear();
    this.#expiry = this.#options.clock.after(ms, () => this.window.close());
  }

  closed(): void {
    for (const timer of [this.#expiry, this.#paused, this.#paced]) timer?.clear();
    const transport = this.#transport;
    this.#transport = undefined;
    transport?.close(CLOSE.gone, "The window has closed.");
    this.#options.onClose();
  }
}
