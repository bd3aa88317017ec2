import { LiveError } from "../errors";
import type { WindowLimits } from "./limits";

interface Waiting {
  readonly start: () => void;
  readonly abandon: (error: LiveError) => void;
  readonly unwanted: () => boolean;
}

/** Runs calls at once as long as not too many run, keeps some waiting in order, and refuses the rest. */
export class CallQueue {
  #running = 0;
  #waiting: Waiting[] = [];
  readonly #limits: WindowLimits;

  constructor(limits: WindowLimits) {
    this.#limits = limits;
  }

  /**
   * Takes a place for a call: undefined when it may run at once, else a promise for when it is its turn. It rejects with
   * `too-many` when too many wait already; those that are `unwanted` by then give way. Whoever has a place gives it back
   * with {@link CallQueue.leave}.
   */
  enter(unwanted: () => boolean): Promise<void> | undefined {
    if (this.#running < this.#limits.callsRunning) {
      this.#running++;
      return undefined;
    }
    if (this.#waiting.length >= this.#limits.callsWaiting) this.#clear();
    if (this.#waiting.length >= this.#limits.callsWaiting) return Promise.reject(this.full());
    return new Promise<void>((start, abandon) => this.#waiting.push({ start, abandon, unwanted }));
  }

  /** Gives a place to the next one that waits. */
  leave(): void {
    const next = this.#waiting.shift();
    if (next) next.start();
    else this.#running--;
  }

  /** The error for a call that there is no room for. */
  full(): LiveError {
    const { callsRunning, callsWaiting } = this.#limits;
    const message = `A call was made while ${callsRunning} were running and ${callsWaiting} waiting. Make fewer at once.`;
    return new LiveError("too-many", message);
  }

  #clear(): void {
    const waiting = this.#waiting;
    this.#waiting = waiting.filter(({ unwanted }) => !unwanted());
    for (const each of waiting) if (each.unwanted()) each.abandon(this.full());
  }
}
