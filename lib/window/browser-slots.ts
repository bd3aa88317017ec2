import { down } from "../wire";

/** Requests that say how something should be: only the latest of each counts, and it is sent again when it was lost. */
export type SlotName = "watch" | "location" | "title" | "styles";

interface Slot {
  readonly name: SlotName;
  args: () => readonly unknown[];
  /** The frame that carried it last. */
  sentIn: number;
  dirty: boolean;
}

/** What the browser should be like. Conflated like cells: a title that changes a thousand times is sent once. */
export class BrowserSlots {
  readonly #slots = new Map<SlotName, Slot>();
  readonly #wake: () => void;

  constructor(wake: () => void) {
    this.#wake = wake;
  }

  /** Says anew what a request's arguments are; they are read when a frame is made. */
  set(name: SlotName, args: () => readonly unknown[]): void {
    const slot = this.#slots.get(name);
    if (slot) Object.assign(slot, { args, dirty: true });
    else this.#slots.set(name, { name, args, sentIn: 0, dirty: true });
    this.#wake();
  }

  /** Whether a request waits for the next frame. */
  waits(name: SlotName): boolean {
    return this.#slots.get(name)?.dirty ?? false;
  }

  /** The requests that are new, as text, to be sent as frame number `frame`. */
  take(frame: number): string {
    const parts: string[] = [];
    for (const slot of this.#slots.values()) {
      if (!slot.dirty) continue;
      slot.dirty = false;
      slot.sentIn = frame;
      parts.push(down.request(0, slot.name, slot.args()));
    }
    return parts.join();
  }

  /** Frames after `received` never arrived: what was in them is to be sent again. */
  resend(received: number): void {
    for (const slot of this.#slots.values()) if (slot.sentIn > received) slot.dirty = true;
  }
}
