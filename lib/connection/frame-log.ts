import { LiveError } from "../errors";

/** Frames that a client may leave unacknowledged before it gets no more: it is not reading. */
const UNACKNOWLEDGED_FRAMES = 1000;

interface SentNotice {
  readonly frame: number;
  readonly text: string;
}

/**
 * The server's numbered frames. A frame carries changes of cells, which are state and are made again from the cells
 * when it is lost, and parts that must arrive each (results, errors, notices), which are kept here until acknowledged.
 */
export class FrameLog {
  /** The number of the last frame that was made. */
  frame = 0;
  #acknowledged = 0;
  #waiting: string[] = [];
  #sent: SentNotice[] = [];
  /** Characters of the parts that are kept. */
  size = 0;

  /** Adds a part that must arrive, to the next frame. */
  add(part: string): void {
    this.#waiting.push(part);
    this.size += part.length;
  }

  /** Parts that the client has not confirmed. */
  get retained(): number {
    return this.#waiting.length + this.#sent.length;
  }

  /** Whether the client is so far behind that it should get no more until it acknowledges. */
  get stalled(): boolean {
    return this.frame - this.#acknowledged >= UNACKNOWLEDGED_FRAMES;
  }

  /**
   * Makes the next frame: `cells` gets its number and gives the changes; the waiting parts follow them, so that a
   * callback's result never overtakes what the callback changed. Undefined when there is nothing to send.
   */
  next(cells: (frame: number) => string): string | undefined {
    const frame = this.frame + 1;
    let text = cells(frame);
    for (const part of this.#waiting) {
      text = text === "" ? part : `${text},${part}`;
      this.#sent.push({ frame, text: part });
    }
    if (text === "") return undefined;
    if (this.#waiting.length > 0) this.#waiting = [];
    this.frame = frame;
    return text;
  }

  /** Forgets what the client has. Raises `bad-message` when it claims a frame that was never sent. */
  acknowledge(received: number): void {
    if (received > this.frame) {
      throw new LiveError("bad-message", `The client acknowledged frame ${received}, but the last is ${this.frame}.`);
    }
    if (received <= this.#acknowledged) return;
    this.#acknowledged = received;
    while (this.#sent[0] && this.#sent[0].frame <= received) this.size -= this.#sent.shift()?.text.length ?? 0;
  }

  /**
   * Goes back to what the client has received: later frames never were, their parts wait again, and the caller makes
   * the cells of those frames dirty. Raises `bad-message` for a frame that was never sent, and for one before the last
   * that was acknowledged: what the client confirmed to have is not here any more.
   */
  rewind(received: number): void {
    if (received < this.#acknowledged) {
      const had = this.#acknowledged;
      throw new LiveError("bad-message", `The client came back with frame ${received}, but had acknowledged ${had}.`);
    }
    this.acknowledge(received);
    this.#waiting = [...this.#sent.map(part => part.text), ...this.#waiting];
    this.#sent = [];
    this.frame = received;
  }
}
