/** Seconds of messages that may come at once. */
const BURST = 5;

/**
 * How many messages a client may still send: a bucket of tokens that fills at a steady rate. Times are milliseconds.
 * (The algorithm is the token bucket of traffic shaping.)
 */
export class MessageRate {
  readonly #perMs: number;
  readonly #capacity: number;
  #tokens: number;
  #at: number;

  constructor(perSecond: number, now: number) {
    this.#perMs = perSecond / 1_000;
    this.#capacity = perSecond * BURST;
    this.#tokens = this.#capacity;
    this.#at = now;
  }

  /** Takes a message into account. Returns how long to stop reading: 0 when within the rate. */
  take(now: number): number {
    this.#tokens = Math.min(this.#capacity, this.#tokens + (now - this.#at) * this.#perMs) - 1;
    this.#at = now;
    return this.#tokens >= 0 ? 0 : -this.#tokens / this.#perMs;
  }
}
