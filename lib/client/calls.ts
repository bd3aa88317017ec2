import type { BoundCall, CallEvents } from "../bindings";
import { LiveError } from "../errors";
import { up } from "../wire";
import type { Link } from "./link";

interface Waiting {
  readonly events: CallEvents;
  resolve(value: unknown): void;
  reject(error: LiveError): void;
}

/** The calls of a page that have no answer yet. */
export class Calls {
  #waiting = new Map<number, Waiting>();
  #last = 0;

  /** Makes a call; without a link it fails, because the window is gone. */
  start(link: Link | undefined, entry: number, args: unknown[], events: CallEvents): BoundCall {
    const call = ++this.#last;
    const result = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(call, { events, resolve, reject });
      if (!link) {
        return this.error(
          call,
          new LiveError("window-closed", "A callback was called of a live object that has gone."),
        );
      }
      try {
        link.add(up.call(call, entry, args));
      } catch (error) {
        this.error(call, error as LiveError);
      }
    });
    return Object.assign(result, {
      cancel: () => {
        if (!this.#waiting.has(call)) return;
        link?.add(up.cancel(call));
        this.error(call, new LiveError("cancelled", "The call was cancelled."));
      },
      taken: (count: number) => void (this.#waiting.has(call) && link?.add(up.taken(call, count))),
    });
  }

  progress(call: number, value: unknown): void {
    this.#waiting.get(call)?.events.progress?.(value);
  }

  result(call: number, value: unknown): void {
    this.#take(call)?.resolve(value);
  }

  error(call: number, error: LiveError): void {
    this.#take(call, error)?.reject(error);
  }

  /** Rejects all of them. */
  fail(error: LiveError): void {
    for (const call of [...this.#waiting.keys()]) this.error(call, error);
  }

  #take(call: number, error?: LiveError): Waiting | undefined {
    const waiting = this.#waiting.get(call);
    if (this.#waiting.delete(call)) waiting?.events.settled?.(error);
    return waiting;
  }
}
