/** Writes to an array above which it is cheaper to keep what it was than what was written. */
const FEW = 8;

/** What an array was before it was written to. A few writes are kept one by one: a long array is not copied for them. */
export class ListWrites {
  readonly list: readonly unknown[];
  #before: readonly unknown[] | undefined;
  #writes: { readonly index: number; readonly value: unknown }[] = [];

  /** Of an array as it is now; or of one that goes on as what another was `before`. */
  constructor(list: readonly unknown[], before?: readonly unknown[]) {
    this.list = list;
    this.#before = before;
  }

  /** Takes note of a write that is about to happen. */
  write(key: PropertyKey): void {
    if (this.#before) return;
    const index = Number(key);
    if (this.#writes.length < FEW && index < this.list.length) {
      this.#writes.push({ index, value: this.list[index] });
    } else if (key === "length" || Number.isInteger(index)) {
      this.#before = this.#undone();
      this.#writes = [];
    }
  }

  /** The places that were written to, when that is all that has happened; each once. */
  get places(): readonly number[] | undefined {
    return this.#before ? undefined : [...new Set(this.#writes.map(write => write.index))];
  }

  /** The array as it was. */
  get before(): readonly unknown[] {
    return this.#before ?? this.#undone();
  }

  #undone(): unknown[] {
    const before = this.list.slice();
    for (const { index, value } of this.#writes.toReversed()) before[index] = value;
    return before;
  }
}
