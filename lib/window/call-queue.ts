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
   * Runs a call when it is its turn. Rejects with `too-many` when too many wait already; those that are `unwanted` by
   * then give way.
   */
  run<T>(call: () => Promise<T>, unwanted: () => boolean = () => false): Promise<T> {
    if (this.#running < this.#limits.callsRunning) return this.#start(call);
    if (this.#waiting.length >= this.#limits.callsWaiting) this.#clear();
    if (this.#waiting.length >= this.#limits.callsWaiting) return Promise.reject(this.full());
    return new Promise<void>((start, abandon) => this.#waiting.push({ start, abandon, unwanted })).then(() =>
      this.#start(call),
    );
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

  async #start<T>(call: () => Promise<T>): Promise<T> {
    this.#running++;
    try {
      return await call();
    } finally {
      this.#running--;
      this.#waiting.shift()?.start();
    }
  }
}
