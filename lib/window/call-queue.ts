import { LiveError } from "../errors";
import type { WindowLimits } from "./limits";

/** Runs calls at once as long as not too many run, keeps some waiting in order, and refuses the rest. */
export class CallQueue {
  #running = 0;
  #waiting: (() => void)[] = [];
  #idle: (() => void)[] = [];
  readonly #limits: WindowLimits;

  constructor(limits: WindowLimits) {
    this.#limits = limits;
  }

  /** Calls that run or wait. */
  get size(): number {
    return this.#running + this.#waiting.length;
  }

  /** Runs a call when it is its turn. Rejects with `too-many` when too many wait already. */
  run<T>(call: () => Promise<T>): Promise<T> {
    if (this.#running < this.#limits.callsRunning) return this.#start(call);
    if (this.#waiting.length >= this.#limits.callsWaiting) {
      const { callsRunning, callsWaiting } = this.#limits;
      const message = `A call was made while ${callsRunning} were running and ${callsWaiting} waiting. Make fewer at once.`;
      return Promise.reject(new LiveError("too-many", message));
    }
    return new Promise<void>(resolve => this.#waiting.push(resolve)).then(() => this.#start(call));
  }

  /** Resolves when no call runs or waits. */
  idle(): Promise<void> {
    return this.size === 0 ? Promise.resolve() : new Promise(resolve => this.#idle.push(resolve));
  }

  async #start<T>(call: () => Promise<T>): Promise<T> {
    this.#running++;
    try {
      return await call();
    } finally {
      this.#running--;
      this.#waiting.shift()?.();
      if (this.size === 0) for (const resolve of this.#idle.splice(0)) resolve();
    }
  }
}
