import { Cell, type Sent } from "../live";
import { runningScope, type Scope } from "../tasks";
import { down } from "../wire";
import { encodeNamed } from "./encode-named";
import { failureText, type LiveObject } from "./live-object";
import type { WindowOptions } from "./live-window";
import { PatchedCell } from "./patch-source";
import { SharedView } from "./shared-cell";

/** What {@link Changes} needs of its window. */
export interface ChangesHost {
  /** Where its formulas are read. */
  readonly scope: Scope;
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
    // Formulas are read here, and the code at hand may be another window's.
    const { scope } = this.#host;
    if (runningScope()?.host === scope.host) return this.#read(dirty, frame, text);
    return scope.run(() => this.#read(dirty, frame, text));
  }

  #read(dirty: readonly Sent[], frame: number, text: string): string {
    for (const cell of dirty) {
      cell.dirty = cell.queued = false;
      if (!this.#host.has(cell.id)) continue;
      const part = this.#part(cell, frame);
      if (part !== undefined) text = text === "" ? part : `${text},${part}`;
    }
    return text;
  }

  /** What a cell adds to the frame's text. One that fails fails alone: the frame has the others. */
  #part(cell: Sent, frame: number): string | undefined {
    try {
      if (cell instanceof PatchedCell) this.#takePatches(cell, frame);
      else if (cell instanceof SharedView) return cell.take(frame);
      else if (cell instanceof Cell) return this.#cellPart(cell, frame);
    } catch (error) {
      this.#host.fail(error, `The value "${cell.name}"`);
    }
    return undefined;
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
    if (!cell.refresh() && cell.sentIn !== -1) return undefined;
    cell.sentIn = frame;
    if (cell.failure) return down.failed(cell.id, failureText(cell.failure, cell.name, this.#host));
    try {
      return down.cell(cell.id, encodeNamed(cell.name, cell.value));
    } catch (error) {
      return down.failed(cell.id, this.#host.fail(error, `The value "${cell.name}"`));
    }
  }
}
