import { isBranded, Sent, type StreamRun } from "../live";
import type { Access } from "./access";

/** What patched cells are made of: a store or a keyed list, of one window or of several. */
export interface PatchSource {
  /** How many batches of patches there have been. */
  readonly version: number;
  /** What it is now, as items of a description after the name. The patches after it begin at `version`. */
  describe(): string;
  /** The patches since a version, or undefined when they are not known any more; then {@link PatchSource.whole} helps. */
  since(version: number): string | undefined;
  /** A part that replaces all that a client has of it, under the id that it has there. */
  whole(id: number): string;
  /** Stops listening to what it is made of. */
  close(): void;
}

/** Text of the patches that a source keeps for windows that are slower than others. What is slower yet gets the whole. */
const KEPT_SIZE = 262_144;

/** The batches of patches that a source has made. */
export class PatchLog {
  version = 0;
  #batches: string[] = [];
  #size = 0;
  readonly #several: boolean;

  /** With `several` readers batches are kept for a while, else none. */
  constructor(several: boolean) {
    this.#several = several;
  }

  /** Adds a batch and returns it. */
  add(text: string): string {
    this.version++;
    if (this.#several) {
      this.#batches.push(text);
      this.#size += text.length;
      while (this.#size > KEPT_SIZE) this.#size -= this.#batches.shift()?.length ?? this.#size;
    }
    return text;
  }

  /** Begins again: nobody can go on from what there was. */
  break(): undefined {
    this.version++;
    this.#batches = [];
    this.#size = 0;
  }

  since(version: number): string | undefined {
    const missing = this.version - version;
    if (missing === 0) return "";
    return missing > this.#batches.length ? undefined : this.#batches.slice(-missing).join();
  }
}

const PATCHED = Symbol.for("solid-reflect.PatchedCell");

/** A store or a keyed list in a window's table: sent as what has changed of it. */
export class PatchedCell extends Sent {
  static override [Symbol.hasInstance](value: unknown): value is PatchedCell {
    return isBranded(value, PATCHED);
  }

  get [PATCHED](): true {
    return true;
  }

  readonly source: PatchSource;
  /** What runs while it is shown, where it is a stream's. */
  readonly run: StreamRun | undefined;
  /** Whether the client is to get all of it, because patches for it are lost. */
  lost = false;
  #seen: number;
  #shown = false;
  #hidden = false;
  readonly #onClose: () => void;
  readonly #access: Access | undefined;

  /**
   * It has to be described before patches are taken: they go on from there. `onClose` is what closing it does; without
   * `access` at the moment its patches wait.
   */
  constructor(
    id: number,
    name: string,
    source: PatchSource,
    run?: StreamRun,
    onClose = () => source.close(),
    access?: Access,
  ) {
    super(id, name);
    this.#access = access;
    this.source = source;
    this.run = run;
    this.#onClose = onClose;
    this.#seen = source.version;
  }

  /** The patches since the last call: "" when there are none. */
  take(): string {
    if (this.#access?.allowed === false) return "";
    const text = this.lost ? undefined : this.source.since(this.#seen);
    this.lost = false;
    const parts = text ?? this.source.whole(this.id);
    this.#seen = this.source.version;
    return parts;
  }

  /** What it is now, as items of a description; the patches that follow begin there. */
  describe(): string {
    const text = this.source.describe();
    this.#seen = this.source.version;
    return text;
  }

  /** A view has begun or ceased to read it. */
  show(on: boolean): void {
    if (this.#shown === on) return;
    this.#shown = on;
    if (this.#hidden && on) this.run?.hide(true);
    this.run?.show(on);
    if (this.#hidden && !on) this.run?.hide(false);
  }

  /** The tab that reads it is hidden, or seen again. */
  hide(on: boolean): void {
    if (this.#hidden === on) return;
    this.#hidden = on;
    if (this.#shown) this.run?.hide(on);
  }

  close(): void {
    this.show(false);
    this.#onClose();
  }
}
