import type { Random } from "../unit/wire/random.ts";
import type { Domain, Scheduler } from "./scheduler.ts";

/** What crosses on a socket. */
export type Packet =
  | { readonly kind: "open" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "close"; readonly code: number };

/** How the network is at the moment, in milliseconds and bytes per millisecond. */
export interface Weather {
  latency: number;
  jitter: number;
  bandwidth: number;
}

export const FAIR: Readonly<Weather> = { latency: 5, jitter: 1, bandwidth: Infinity };

interface Flying {
  readonly packet: Packet;
  readonly size: number;
  departs: number;
}

/** Frame header, as WebSocket adds it. */
const OVERHEAD = 6;

/**
 * One direction of a socket, as TCP makes it: what was sent arrives in order, late or never. Sending never waits; what
 * the network does not take yet is buffered.
 */
export class Direction {
  readonly #scheduler: Scheduler;
  readonly #receiver: Domain;
  readonly #random: Random;
  readonly #weather: Readonly<Weather>;
  readonly #deliver: (packet: Packet) => void;
  readonly #flying: Flying[] = [];
  /** When the line has taken what was sent. */
  #free = 0;
  #lastArrival = 0;
  #stalledUntil = 0;
  #paused = false;
  #waiting = 0;
  #cut: { readonly swallows: boolean } | undefined;
  #stuck = 0;

  constructor(
    scheduler: Scheduler,
    receiver: Domain,
    random: Random,
    weather: Readonly<Weather>,
    deliver: (packet: Packet) => void,
  ) {
    this.#scheduler = scheduler;
    this.#receiver = receiver;
    this.#random = random;
    this.#weather = weather;
    this.#deliver = deliver;
  }

  send(packet: Packet): void {
    const size = OVERHEAD + (packet.kind === "text" ? packet.text.length : 2);
    if (this.#cut) {
      if (!this.#cut.swallows) this.#stuck += size;
      return;
    }
    const { latency, jitter, bandwidth } = this.#weather;
    const { now } = this.#scheduler;
    const departs = (this.#free = Math.max(now, this.#free, this.#stalledUntil) + size / bandwidth);
    this.#flying.push({ packet, size, departs });
    this.#lastArrival = Math.max(this.#lastArrival, departs + latency + this.#random.next() * jitter);
    this.#scheduler.add(this.#receiver, this.#lastArrival - now, "network", this.#arrive);
  }

  /** Bytes that the line has not taken yet. */
  get buffered(): number {
    const { now } = this.#scheduler;
    const stalled = this.#stalledUntil > now || this.#paused;
    let buffered = this.#stuck;
    for (const { size, departs } of this.#flying) if (stalled || departs > now) buffered += size;
    return buffered;
  }

  /** When what is buffered now will have been taken, as far as is known; undefined when that will never be. */
  get drains(): number | undefined {
    return this.#cut ? undefined : Math.max(this.#free, this.#stalledUntil, this.#scheduler.now);
  }

  /** Lets nothing through for `ms`, what is on its way included. */
  stall(ms: number): void {
    this.#stalledUntil = Math.max(this.#stalledUntil, this.#scheduler.now + ms);
  }

  /** Lets what is stalled or queued for a slow line through at once. */
  heal(): void {
    const { now } = this.#scheduler;
    this.#stalledUntil = Math.min(this.#stalledUntil, now);
    this.#free = this.#lastArrival = now;
    for (const flying of this.#flying) {
      flying.departs = now;
      // The occurrences there are come later and find nothing, or the next packet early.
      this.#scheduler.add(this.#receiver, 0, "network", this.#arrive);
    }
  }

  /** The receiver does not read. */
  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    for (; this.#waiting > 0; this.#waiting--) this.#scheduler.add(this.#receiver, 0, "network", this.#arrive);
  }

  /**
   * Cuts the line: of what is on its way a share from 0 to 1 still arrives. What is sent from now on is lost, at once
   * (`swallows`) or after it has been buffered. Returns when the last packet arrives.
   */
  cut(share: number, swallows: boolean): number {
    this.#cut ??= { swallows };
    this.#flying.length = Math.floor(this.#flying.length * share);
    return this.#flying.length > 0 ? Math.max(this.#lastArrival, this.#stalledUntil) : this.#scheduler.now;
  }

  /** Whether nothing is on its way. */
  get isEmpty(): boolean {
    return this.#flying.length === 0;
  }

  get isCut(): boolean {
    return this.#cut !== undefined;
  }

  readonly #arrive = (): void => {
    if (this.#flying.length === 0) return;
    const { now } = this.#scheduler;
    if (this.#paused) {
      this.#waiting++;
    } else if (this.#stalledUntil > now) {
      this.#scheduler.add(this.#receiver, this.#stalledUntil - now, "network", this.#arrive);
    } else {
      this.#deliver(this.#flying.shift()!.packet);
    }
  };
}
