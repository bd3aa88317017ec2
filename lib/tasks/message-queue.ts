/**
 * Messages between one who pushes and one who iterates. `onPressure` hears when the queue is longer than `highWater`,
 * and again when it has been emptied by half. Iterating ends, or throws, when the queue is ended and empty.
 */
export class MessageQueue<M> implements AsyncIterable<M> {
  #items: M[] = [];
  #wake: (() => void) | undefined;
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
    this.#wake?.();
    if (!this.#full && this.#items.length > this.#highWater) this.#onPressure((this.#full = true));
  }

  /** Ends the iteration after what is queued; with an error, at once. The first end counts. */
  end(error?: unknown): void {
    if (this.#ended) return;
    this.#ended = { error };
    if (error !== undefined) this.#items = [];
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<M, void> {
    for (;;) {
      while (this.#items.length > 0) {
        yield this.#items.shift() as M;
        if (this.#full && this.#items.length <= this.#highWater / 2) this.#onPressure((this.#full = false));
      }
      if (this.#ended) {
        if (this.#ended.error !== undefined) throw this.#ended.error;
        return;
      }
      await new Promise<void>(resolve => (this.#wake = resolve));
      this.#wake = undefined;
    }
  }
}
