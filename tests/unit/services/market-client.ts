import { once } from "node:events";
import { WebSocket } from "ws";
import type { Quote } from "../../../examples/services/index.ts";

/** Any JSON-RPC message the service sends. */
export interface Message {
  readonly jsonrpc: string;
  readonly id?: string | number | null;
  readonly method?: string;
  readonly params?: Quote;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown };
}

/** A real client that keeps what it gets until it is asked for. Disposing it drops its connection. */
export class MarketClient implements Disposable {
  readonly #arrived: Message[] = [];
  readonly #asked: ((message: Message) => void)[] = [];
  #lastId = 0;

  private constructor(readonly socket: WebSocket) {
    socket.on("message", data => {
      const message = JSON.parse(String(data)) as Message;
      const ask = this.#asked.shift();
      if (ask) ask(message);
      else this.#arrived.push(message);
    });
  }

  static async connect(url: string): Promise<MarketClient> {
    const client = new MarketClient(new WebSocket(url));
    await once(client.socket, "open");
    return client;
  }

  /** The next message, in the order they were sent. */
  next(): Promise<Message> {
    const message = this.#arrived.shift();
    return message ? Promise.resolve(message) : new Promise(resolve => this.#asked.push(resolve));
  }

  async nextQuote(): Promise<Quote> {
    const { method, params } = await this.next();
    if (method !== "quote" || params === undefined) throw new Error(`Expected a quote, got ${method}.`);
    return params;
  }

  /** Sends a request and returns the message with its id, having passed over quotes. */
  async request(method: string, params?: unknown): Promise<Message> {
    const id = (this.#lastId += 1);
    this.send({ jsonrpc: "2.0", id, method, params });
    for (;;) {
      const message = await this.next();
      if (message.method === undefined) return message;
    }
  }

  send(message: unknown): void {
    this.socket.send(typeof message === "string" ? message : JSON.stringify(message));
  }

  [Symbol.dispose](): void {
    this.socket.terminate();
  }
}

/** A repeating timer that a test advances itself, and that knows how many are running. */
export class ManualTimer {
  readonly #ticks = new Set<() => void>();
  /** The interval that was asked for last. */
  ms: number | undefined;
  /** How many timers were started so far. */
  started = 0;

  get running(): number {
    return this.#ticks.size;
  }

  readonly every = (ms: number, tick: () => void): (() => void) => {
    // A new function, so that starting the same one twice counts as two.
    const own = (): void => tick();
    this.#ticks.add(own);
    this.ms = ms;
    this.started += 1;
    return () => void this.#ticks.delete(own);
  };

  tick(times = 1): void {
    for (let count = 0; count < times; count += 1) {
      for (const tick of this.#ticks) tick();
    }
  }
}
