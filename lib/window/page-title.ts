import { type Accessor, createComputed, getOwner, onCleanup } from "../reactive";
import type { BrowserSlots } from "./browser-slots";

interface Title {
  /** Undefined while its formula has given none. */
  text: string | undefined;
}

/** The titles that code has set, each for as long as what has set it lives. The last one that was set is shown. */
export class PageTitle {
  readonly #slots: BrowserSlots;
  readonly #titles = new Map<object, Title>();

  constructor(slots: BrowserSlots) {
    this.#slots = slots;
  }

  /** Sets the title for `scope`, or for the effect that is running, in place of the one that it has set before. */
  set(title: string | Accessor<string>, scope: object): void {
    const owner = getOwner() ?? scope;
    const entry: Title = { text: typeof title === "string" ? title : undefined };
    const isNew = !this.#titles.delete(owner);
    this.#titles.set(owner, entry);
    this.#send();
    if (isNew) {
      onCleanup(() => {
        this.#titles.delete(owner);
        this.#send();
      });
    }
    if (typeof title === "string") return;
    createComputed(() => {
      // Another title has taken its place: it listens to nothing more.
      if (this.#titles.get(owner) !== entry) return;
      // Here and not when the frame is made: what has no text fails alone, as an effect does.
      entry.text = String(title());
      this.#send();
    });
  }

  #send(): void {
    this.#slots.set("title", () => [
      [...this.#titles.values()].findLast(({ text }) => text !== undefined)?.text ?? null,
    ]);
  }
}
