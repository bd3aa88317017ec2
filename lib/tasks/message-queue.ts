/**
 * Messages between one who pushes and those who iterate; each message goes to one of them. `onPressure` hears when the queue is longer than `highWater`,
 * and again when it has been emptied by half. Iterating ends, or throws, when the queue is ended and empty.
 */
export class MessageQueue<M> implements AsyncIterable<M> {
  #items: M[] = [];
  #waiting: (() => void)[] = [];
  #ended: { error: unknown } | undefined;
  #full = false;
  readonly #highWater: number;
  readonly #onPressure: (full: boolean) => void;

  constructor(highWater: number, onPressure: (full: boolean) => void) {
    this.#highWater = highWater;
    this.#onPressure = onPressure;
  }

  push(item: M): void {
    if (this.#ended) return;
    this.#items.push(item);
    this.#wake();
    if (!this.#full && this.#items.length > this.#highWater) this.#onPressure((this.#full = true));
  }

  /** Ends the iteration after what is queued; with an error, at once. The first end counts. */
  end(error?: unknown): void {
    if (this.#ended) return;
    this.#ended = { error };
    if (error !== undefined) this.#items = [];
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<M, void> {
    for (;;) {
      while (this.#items.length > 0) {
        const item = this.#items.shift() as M;
        // Before it is handed out: an iteration that is broken off here does not come back.
        if (this.#full && this.#items.length <= this.#highWater / 2) this.#onPressure((this.#full = false));
        yield item;
      }
      if (this.#ended) {
        if (this.#ended.error !== undefined) throw this.#ended.error;
        return;
      }
      await new Promise<void>(resolve => this.#waiting.push(resolve));
    }
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }
}
