import { Cell, type Sent } from "../live";
import { down } from "../wire";
import { encodeNamed } from "./encode-named";
import type { LiveObject } from "./live-object";
import type { WindowOptions } from "./live-window";
import { PatchedCell } from "./patch-source";
import { redact } from "./redact";
import { SharedView } from "./shared-cell";

/** What {@link Changes} needs of its window. */
export interface ChangesHost {
  /** Whether an entry is in the window's table. */
  has(entry: number): boolean;
  /** Takes an error that nobody waits for. */
  fail(error: unknown, what: string): string;
}

/** What has changed in a window since its last frame, and the text in which that is told. */
export class Changes {
  #dirty: Sent[] = [];
  readonly #options: WindowOptions;
  readonly #host: ChangesHost;

  constructor(options: WindowOptions, host: ChangesHost) {
    this.#options = options;
    this.#host = host;
  }

  /** Puts a cell into the next frame. */
  add(cell: Sent): void {
    if (cell.queued) return;
    cell.queued = true;
    if (this.#dirty.push(cell) === 1) this.#options.outlet.wake();
  }

  clear(): void {
    this.#dirty = [];
  }

  /** What is to be told in frame number `frame`, after `text`, which is in it already. */
  take(frame: number, text: string): string {
    const dirty = this.#dirty;
    if (dirty.length === 0) return text;
    this.#dirty = [];
    for (const cell of dirty) {
      cell.dirty = cell.queued = false;
      if (!this.#host.has(cell.id)) continue;
      if (cell instanceof PatchedCell) this.#takePatches(cell, frame);
      const part =
        cell instanceof SharedView ? cell.take(frame) : cell instanceof Cell ? this.#cellPart(cell, frame) : undefined;
      if (part !== undefined) text = text === "" ? part : `${text},${part}`;
    }
    return text;
  }

  /** Makes those cells dirty that changed or were sent after frame `received`; patches are kept unless they are `lost`. */
  resend(object: LiveObject, received: number, lost: boolean): void {
    for (const entry of object.entries) {
      if (entry instanceof PatchedCell) {
        if (lost && entry.sentIn > received) entry.lost = true;
        else if (!entry.dirty) continue;
      } else if (entry instanceof Cell || entry instanceof SharedView) {
        if (entry.sentIn > received) entry.sentIn = -1;
        else if (!entry.dirty) continue;
      } else continue;
      entry.dirty = true;
      this.add(entry);
    }
    for (const inner of object.inner()) this.resend(inner, received, lost);
  }

  #takePatches(cell: PatchedCell, frame: number): void {
    const text = cell.take();
    if (text === "") return;
    cell.sentIn = frame;
    this.#options.outlet.patch(text);
  }

  #cellPart(cell: Cell, frame: number): string | undefined {
    const changed = cell.refresh();
    if (!changed && cell.sentIn !== -1) return undefined;
    cell.sentIn = frame;
    if (!cell.failure) {
      try {
        return down.cell(cell.id, encodeNamed(cell.name, cell.value));
      } catch (error) {
        return this.#failedPart(cell, error, true);
      }
    }
    return this.#failedPart(cell, cell.failure.error, changed);
  }

  #failedPart(cell: Cell, error: unknown, isNew: boolean): string {
    if (isNew) this.#host.fail(error, `The value "${cell.name}"`);
    return down.failed(cell.id, redact(error, "", this.#options.development).message);
  }
}
