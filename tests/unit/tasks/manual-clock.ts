import type { Clock, Timer } from "../../../lib/clock.ts";

interface Due {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** Lets everything happen that is under way and waits for no time: promises that have been settled and what they start. */
export function settle(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}

/** Time that stands still until a test lets it pass. Its timers run in the order in which they fall due. */
export class ManualClock implements Clock {
  #now = 0;
  #order = 0;
  #timers: Due[] = [];

  now(): number {
    return this.#now;
  }

  after(ms: number, run: () => void): Timer {
    const due = { at: this.#now + ms, order: this.#order++, run };
    this.#timers.push(due);
    this.#timers.sort((a, b) => a.at - b.at || a.order - b.order);
    return { clear: () => (this.#timers = this.#timers.filter(other => other !== due)) };
  }

  turn(run: () => void): void {
    this.after(0, run);
  }

  /** Timers that are set. */
  get pending(): number {
    return this.#timers.length;
  }

  /** Lets `ms` milliseconds pass in which nothing runs: what falls due meanwhile is late. */
  pause(ms: number): void {
    this.#now += ms;
  }

  /** Lets `ms` milliseconds pass. What a timer sets in motion is done before the next one runs. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settle();
    for (let next = this.#timers[0]; next && next.at <= end; next = this.#timers[0]) {
      this.#timers.shift();
      this.#now = Math.max(this.#now, next.at);
      next.run();
      await settle();
    }
    this.#now = end;
  }
}
