import type { SocketEvents, SocketTap } from "../client";
import type { Clock } from "../clock";

/** Close code of a connection that broke: nobody said goodbye. */
const BROKEN = 1006;

/** What is on its way in one direction of one connection, in order. */
interface Flight {
  readonly passes: (() => void)[];
  /** When the last of them is due. */
  due: number;
}

interface Line {
  readonly up: Flight;
  readonly down: Flight;
  broken: boolean;
}

/**
 * Makes a page's connection as bad as a user's may be. It keeps what a transport promises: order, and nothing missing in
 * between. So a message that is lost takes its connection with it, with all that is on its way, as it would where a cable
 * is pulled; the protocol then goes on from where each side stands. Leaving it alone again is {@link RoughLine.calm}.
 */
export class RoughLine {
  /** Milliseconds that are added to a round trip, half of them each way. */
  latency = 0;
  /** Which share of the messages is lost, from 0 to 1. */
  loss = 0;
  #cut = false;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #lines = new WeakMap<SocketEvents, Line>();
  #current: SocketEvents | undefined;

  constructor(clock: Clock, random: () => number = Math.random) {
    this.#clock = clock;
    this.#random = random;
  }

  /** Whether nothing gets through. */
  get isCut(): boolean {
    return this.#cut;
  }

  /** Cuts the connection there is; those that follow end at their first word. */
  cut(): void {
    this.#cut = true;
    if (this.#current) this.#break(this.#current);
  }

  /** Lets connections be made again. */
  restore(): void {
    this.#cut = false;
  }

  /** Lets everything through from now on, at once what waits. */
  calm(): void {
    this.latency = this.loss = 0;
    this.restore();
    const line = this.#current && this.#line(this.#current);
    if (!line || line.broken) return;
    for (const flight of [line.up, line.down]) for (const pass of flight.passes.splice(0)) pass();
  }

  readonly through: SocketTap = (events, way, _, pass) => {
    this.#current = events;
    const line = this.#line(events);
    if (line.broken) return;
    if (this.#cut || this.#random() < this.loss) return this.#break(events);
    const flight = line[way];
    if (this.latency === 0 && flight.passes.length === 0) return pass();
    const now = this.#clock.now();
    flight.due = Math.max(flight.due, now + this.latency / 2);
    flight.passes.push(pass);
    // Whichever timer comes first lets the first through: that of a message need not be exact, its place is.
    this.#clock.after(flight.due - now, () => line.broken || flight.passes.shift()?.());
  };

  #line(events: SocketEvents): Line {
    const known = this.#lines.get(events);
    if (known) return known;
    const line: Line = { up: { passes: [], due: 0 }, down: { passes: [], due: 0 }, broken: false };
    this.#lines.set(events, line);
    return line;
  }

  #break(events: SocketEvents): void {
    const line = this.#line(events);
    if (line.broken) return;
    line.broken = true;
    // Not while the page is in the middle of sending.
    queueMicrotask(() => events.closed(BROKEN));
  }
}
