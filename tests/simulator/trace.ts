import { createHash } from "node:crypto";

/** What happened, for people to read and for a test to compare: random ids are numbered in order of appearance. */
export class Trace {
  readonly lines: string[] = [];
  readonly #verbose: boolean;
  readonly #names = new Map<string, string>();

  constructor(verbose: boolean) {
    this.#verbose = verbose;
  }

  get verbose(): boolean {
    return this.#verbose;
  }

  /** Adds a line when anybody is going to read it. `text` is only called then. */
  add(at: number, who: string, text: () => string): void {
    if (!this.#verbose) return;
    this.lines.push(`${at.toFixed(1).padStart(10)} ${who.padEnd(16)} ${shorten(this.#rename(text()))}`);
  }

  /** A name for a window id, the same wherever it appears. */
  name(id: string): string {
    let name = this.#names.get(id);
    if (name === undefined) this.#names.set(id, (name = `~${this.#names.size + 1}`));
    return name;
  }

  get hash(): string {
    return createHash("sha256").update(this.lines.join("\n")).digest("hex");
  }

  /** Ids of windows and tickets are 15 random bytes. */
  #rename(text: string): string {
    return text.replace(/(?<![\w-])[\w-]{20}(?![\w-])/g, id => this.name(id));
  }
}

/** A line that a person can read: what repeats is left out. */
function shorten(text: string): string {
  const short = text.replace(/(#{20})#+/g, "$1…");
  return short.length > 400 ? `${short.slice(0, 400)}… (${short.length} characters)` : short;
}
