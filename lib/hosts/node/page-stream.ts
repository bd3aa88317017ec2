/**
 * What Solid's renderer writes to, as a body that is sent no faster than its reader takes it. What is written meanwhile
 * waits as text: the rest of one page at most, since a page is all that is rendered.
 */
export class PageStream {
  readonly body: ReadableStream<Uint8Array>;
  /** Resolves when there is something to send: then it is settled with which status. */
  readonly started: Promise<void>;
  #start: () => void = () => undefined;
  #text = "";
  #ended = false;
  #wake: (() => void) | undefined;

  /** `end` is told how it ends: all was read, or the reader has gone. */
  constructor(end: (how: "whole" | "cut") => void) {
    const encoder = new TextEncoder();
    this.started = new Promise(resolve => (this.#start = resolve));
    this.body = new ReadableStream(
      {
        pull: async controller => {
          while (this.#text === "" && !this.#ended) await new Promise<void>(resolve => (this.#wake = resolve));
          if (this.#text !== "") controller.enqueue(encoder.encode(this.#text));
          this.#text = "";
          if (!this.#ended) return;
          controller.close();
          end("whole");
        },
        cancel: () => {
          this.#stop();
          end("cut");
        },
      },
      { highWaterMark: 0 },
    );
  }

  write(text: string): void {
    if (this.#ended) return;
    this.#text += text;
    this.#start();
    this.#wake?.();
  }

  end(): void {
    this.#ended = true;
    this.#start();
    this.#wake?.();
  }

  #stop(): void {
    this.#text = "";
    this.end();
  }
}
