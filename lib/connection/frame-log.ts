import { LiveError } from "../errors";

/** Frames that a client may leave unacknowledged before it gets no more: it is not reading. */
const UNACKNOWLEDGED_FRAMES = 1000;

/** Characters of patches that are kept. A client that is further behind gets the whole of what they change instead. */
const PATCHES_KEPT = 1_048_576;

interface SentPart {
  readonly frame: number;
  readonly text: string;
  /** Whether it changes a store or list in place. */
  readonly patch: boolean;
}

/**
 * The server's numbered frames. A frame carries changes of cells, which are state and are made again from the cells
 * when it is lost, and parts that must arrive each, which are kept here until acknowledged: patches of stores and lists
 * (up to a size), results, errors, notices.
 */
export class FrameLog {
  /** The number of the last frame that was made. */
  frame = 0;
  #acknowledged = 0;
  #waiting: string[] = [];
  #patches: string[] = [];
  #sent: SentPart[] = [];
  /** Characters of the parts that are kept, patches left out. */
  size = 0;
  #patchSize = 0;
  /** The last frame whose patches are not kept, although the client may not have it. */
  #forgotten = 0;

  /** Adds a part that must arrive, to the next frame. */
  add(part: string): void {
    this.#waiting.push(part);
    this.size += part.length;
  }

  /** Adds patches, to the frame whose cells are being made. */
  patch(text: string): void {
    this.#patches.push(text);
  }

  /** Parts that the client has not confirmed. */
  get retained(): number {
    return this.#waiting.length + this.#patches.length + this.#sent.length;
  }

  /** Whether the client is so far behind that it should get no more until it acknowledges. */
  get stalled(): boolean {
    return this.frame - this.#acknowledged >= UNACKNOWLEDGED_FRAMES;
  }

  /**
   * Makes the next frame: `cells` gets its number, gives the changes and adds patches. Patches come first, so that a cell
   * of a new row finds it; the waiting parts come last, so that a callback's result never overtakes what the callback
   * changed. Undefined when there is nothing to send.
   */
  next(cells: (frame: number) => string): string | undefined {
    const frame = this.frame + 1;
    const changes = cells(frame);
    let text = "";
    const append = (part: string): void => void (text = text === "" ? part : `${text},${part}`);
    for (const part of this.#patches) {
      append(part);
      this.#sent.push({ frame, text: part, patch: true });
      this.#patchSize += part.length;
    }
    if (changes !== "") append(changes);
    for (const part of this.#waiting) {
      append(part);
      this.#sent.push({ frame, text: part, patch: false });
    }
    if (text === "") return undefined;
    if (this.#waiting.length > 0) this.#waiting = [];
    if (this.#patches.length > 0) this.#patches = [];
    this.frame = frame;
    if (this.#patchSize > PATCHES_KEPT) this.#forgetPatches(frame);
    return text;
  }

  /** Forgets what the client has. Raises `bad-message` when it claims a frame that was never sent. */
  acknowledge(received: number): void {
    if (received > this.frame) {
      throw new LiveError("bad-message", `The client acknowledged frame ${received}, but the last is ${this.frame}.`);
    }
    if (received <= this.#acknowledged) return;
    this.#acknowledged = received;
    const kept = this.#sent.findIndex(part => part.frame > received);
    const gone = kept < 0 ? this.#sent.splice(0) : this.#sent.splice(0, kept);
    for (const { text, patch } of gone) {
      if (patch) this.#patchSize -= text.length;
      else this.size -= text.length;
    }
  }

  #forgetPatches(frame: number): void {
    this.#sent = this.#sent.filter(part => !part.patch);
    this.#patchSize = 0;
    this.#forgotten = frame;
  }

  /**
   * Goes back to what the client has received: later frames never were, their parts wait again, and the caller makes
   * the cells of those frames dirty. Raises `bad-message` for a frame that was never sent, and for one before the last
   * that was acknowledged: what the client confirmed to have is not here any more.
   *
   * Returns whether patches of those frames are not kept any more: what they change must be sent as a whole.
   */
  rewind(received: number): boolean {
    if (received < this.#acknowledged) {
      const had = this.#acknowledged;
      throw new LiveError("bad-message", `The client came back with frame ${received}, but had acknowledged ${had}.`);
    }
    this.acknowledge(received);
    const lost = this.#forgotten > received;
    if (lost) this.#forgetPatches(received);
    const again = (patch: boolean): string[] => this.#sent.filter(part => part.patch === patch).map(part => part.text);
    this.#patches = lost ? [] : [...again(true), ...this.#patches];
    this.#waiting = [...again(false), ...this.#waiting];
    this.#sent = [];
    this.#patchSize = 0;
    this.frame = received;
    return lost;
  }
}
