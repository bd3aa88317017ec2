import { type Clock, systemClock, type Timer } from "../clock";

interface Waiting {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** Rounds of the event loop in which what is under way gets done: a call, its frame, its effect, an acknowledgement. */
const ROUNDS = 6;

/**
 * Time that passes when a test says so. Turns are real, so that what needs no time happens by itself.
 *
 * @example
 * ```ts
 * import { TestClock } from "solid-reflect/testing";
 *
 * const clock = new TestClock();
 * let rang = false;
 * clock.after(60_000, () => (rang = true));
 * export const ring = clock.advance(60_000).then(() => rang);
 * ```
 */
export class TestClock implements Clock {
  #now = 0;
  #order = 0;
  readonly #waiting = new Set<Waiting>();

  now(): number {
    return this.#now;
  }

  after(ms: number, run: () => void): Timer {
    const waiting = { at: this.#now + ms, order: this.#order++, run };
    this.#waiting.add(waiting);
    return { clear: () => this.#waiting.delete(waiting) };
  }

  turn(run: () => void): void {
    systemClock.turn(run);
  }

  /** Timers that are set. */
  get pending(): number {
    return this.#waiting.size;
  }

  /** Waits until what is under way and needs no time has been done. */
  async settle(): Promise<void> {
    for (let round = 0; round < ROUNDS; round++) await new Promise<void>(resolve => systemClock.turn(resolve));
  }

  /** Lets `ms` milliseconds pass: runs the timers that fall due, in order, each with what it sets in motion. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await this.settle();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#waiting.delete(next);
      this.#now = next.at;
      next.run();
      await this.settle();
    }
    this.#now = end;
  }

  #next(end: number): Waiting | undefined {
    let first: Waiting | undefined;
    for (const waiting of this.#waiting) {
      if (waiting.at > end) continue;
      if (!first || waiting.at < first.at || (waiting.at === first.at && waiting.order < first.order)) first = waiting;
    }
    return first;
  }
}
