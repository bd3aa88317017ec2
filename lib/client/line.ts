import type { Exchange } from "./exchange";
import type { Link } from "./link";

/** Writes a part of a message. */
export type Part = (up: Exchange["up"]) => string;

/** A page's line to its window: keeps what is to be sent until there is a {@link Link}, which may have to be loaded. */
export class Line {
  readonly window: string;
  #link: Link | undefined;
  #up: Exchange["up"] | undefined;
  #waiting: Part[] = [];
  #left = false;

  constructor(window: string) {
    this.window = window;
  }

  /** Has its link from now on, unless it has been left. */
  open({ up }: Exchange, connect: () => Link): void {
    if (this.#left) return;
    this.#link = connect();
    this.#up = up;
    for (const part of this.#waiting.splice(0)) this.add(part);
  }

  /** Sends a part, together with what else is added in this turn. */
  add(part: Part): true {
    if (this.#link && this.#up) this.#link.add(part(this.#up));
    else this.#waiting.push(part);
    return true;
  }

  /** Connects now if it waits to, else asks whether the server is still there. */
  probe(): void {
    this.#link?.probe();
  }

  /** Ends it for good; the server closes the window. */
  leave(): void {
    this.#left = true;
    this.#link?.leave();
  }
}
