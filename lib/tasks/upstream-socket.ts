import WebSocket from "ws";
import { LiveError } from "../errors";
import { MessageQueue } from "./message-queue";
import { currentScope, scopeOrFree } from "./scope";

/** How {@link openSocket} opens and what it waits for. Times are milliseconds. */
export interface UpstreamOptions {
  /** Closes the socket when aborted, besides the end of the task or live object that opens it. */
  readonly signal?: AbortSignal;
  /** Headers of the handshake, such as `authorization`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Subprotocols that are offered to the service. */
  readonly protocols?: readonly string[];
  /** How long the opening may take. 10,000 by default. */
  readonly openTimeout?: number;
  /** How long a {@link UpstreamSocket.request} waits for its reply. 10,000 by default. */
  readonly requestTimeout?: number;
  /** Largest message taken, in bytes. 1 MiB by default; a larger one ends the socket. */
  readonly maxMessage?: number;
}

/**
 * A WebSocket to another service, speaking JSON. It is closed by `await using`, by its signal, and with the task that
 * opened it; then a running iteration ends and waiting requests reject.
 */
export interface UpstreamSocket<M = unknown> extends AsyncIterable<M>, AsyncDisposable {
  /** Sends a value as JSON. Raises `socket-failed` when the socket is closed. */
  send(value: unknown): void;
  /**
   * Sends a JSON-RPC 2.0 request and waits for the reply with its id. Rejects with `request-failed` when the service
   * answers with an error, with `deadline` when it does not answer.
   */
  request<R = unknown>(call: { readonly method: string; readonly params?: unknown }): Promise<R>;
  close(): Promise<void>;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: LiveError): void;
}

/** Messages that may wait for the iteration before the service is told to wait. */
const HIGH_WATER = 256;

/**
 * Opens a WebSocket to another service. Iterating over it gives every message that is not a reply to a request, parsed;
 * when nobody iterates fast enough the service is slowed down instead of the memory filled.
 *
 * Rejects with `socket-failed` when the service is not there or refuses, and with `deadline` when it takes too long.
 *
 * @example
 * ```ts
 * import { createSignal, openSocket, startSoon } from "solid-reflect/server";
 *
 * const [price, setPrice] = createSignal(0);
 * export function follow(url: string): void {
 *   startSoon(async ({ signal }) => {
 *     await using quotes = await openSocket<{ params: { price: number } }>(url, { signal });
 *     await quotes.request({ method: "subscribe", params: { channels: ["price.btc_usd"] } });
 *     for await (const quote of quotes) setPrice(quote.params.price);
 *   });
 * }
 * export { price };
 * ```
 */
export async function openSocket<M = unknown>(url: string, options: UpstreamOptions = {}): Promise<UpstreamSocket<M>> {
  const { openTimeout = 10_000, maxMessage = 1_048_576 } = options;
  // A socket is never left open by its task, whatever other signal it listens to.
  const signals = [options.signal, currentScope()?.signal].filter(signal => signal !== undefined);
  const signal = AbortSignal.any(signals);
  signal.throwIfAborted();
  const socket = new WebSocket(url, options.protocols?.slice() ?? [], {
    ...(options.headers && { headers: options.headers }),
    maxPayload: maxMessage,
    perMessageDeflate: false,
  });
  const upstream = new Upstream<M>(url, socket, options.requestTimeout ?? 10_000);
  const abort = (): void => void upstream.end(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  socket.once("close", () => signal.removeEventListener("abort", abort));
  const late = new LiveError("deadline", `A socket to ${url} was to open, but it had not after ${openTimeout} ms.`);
  const timer = scopeOrFree().host.clock.after(openTimeout, () => void upstream.end(late));
  try {
    await upstream.opened;
  } finally {
    timer.clear();
  }
  return upstream;
}

class Upstream<M> implements UpstreamSocket<M> {
  readonly opened: Promise<void>;
  readonly #closed: Promise<void>;
  readonly #url: string;
  readonly #socket: WebSocket;
  readonly #timeout: number;
  readonly #clock = scopeOrFree().host.clock;
  readonly #messages: MessageQueue<M>;
  readonly #waiting = new Map<number, Waiting>();
  #requests = 0;
  #failure: unknown;

  constructor(url: string, socket: WebSocket, timeout: number) {
    this.#url = url;
    this.#socket = socket;
    this.#timeout = timeout;
    this.#messages = new MessageQueue(HIGH_WATER, full => {
      if (socket.readyState !== WebSocket.OPEN) return;
      if (full) socket.pause();
      else socket.resume();
    });
    this.#closed = new Promise(resolve => socket.once("close", () => resolve()));
    this.opened = new Promise((resolve, reject) => {
      socket.once("open", resolve);
      socket.once("close", () => reject((this.#failure as Error | undefined) ?? this.#error("it closed at once")));
    });
    socket.on("message", data => this.#take(String(data)));
    socket.on("error", cause => (this.#failure ??= this.#error(cause.message || "it is not there", cause)));
    socket.once("close", code => this.#finish(code));
  }

  send(value: unknown): void {
    if (this.#socket.readyState !== WebSocket.OPEN) throw this.#error("it is closed");
    this.#socket.send(JSON.stringify(value));
  }

  request<R>(call: { readonly method: string; readonly params?: unknown }): Promise<R> {
    const id = ++this.#requests;
    return new Promise<R>((resolve, reject) => {
      const timer = this.#clock.after(this.#timeout, () => {
        this.#waiting.delete(id);
        const what = `"${call.method}" was requested of ${this.#url}, which did not reply in ${this.#timeout} ms.`;
        reject(new LiveError("deadline", what));
      });
      const settle = (then: () => void): void => {
        timer.clear();
        this.#waiting.delete(id);
        then();
      };
      this.#waiting.set(id, {
        resolve: value => settle(() => resolve(value as R)),
        reject: error => settle(() => reject(error)),
      });
      try {
        this.send({ jsonrpc: "2.0", id, ...call });
      } catch (error) {
        this.#waiting.get(id)?.reject(error as LiveError);
      }
    });
  }

  close(): Promise<void> {
    return this.end(undefined);
  }

  /** Ends the socket at once; what waits on it fails with `reason` if there is one. */
  end(reason: unknown): Promise<void> {
    this.#failure ??= reason;
    this.#messages.end(reason);
    // A paused socket would not read that the service closes, too. What else it reads is dropped.
    if (this.#socket.isPaused) this.#socket.resume();
    if (this.#socket.readyState === WebSocket.CONNECTING || reason !== undefined) this.#socket.terminate();
    else this.#socket.close();
    return this.#closed;
  }

  [Symbol.asyncIterator](): AsyncIterator<M> {
    return this.#messages[Symbol.asyncIterator]();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #take(text: string): void {
    let message: unknown;
    try {
      message = JSON.parse(text);
    } catch (cause) {
      return void this.end(this.#error("it sent something that is not JSON", cause));
    }
    const reply = message as { id?: unknown; error?: { message?: unknown }; result?: unknown } | null;
    const waiting = typeof reply?.id === "number" ? this.#waiting.get(reply.id) : undefined;
    if (!waiting) return this.#messages.push(message as M);
    if (!reply?.error) return waiting.resolve(reply?.result);
    const said = String(reply.error.message ?? "no reason");
    waiting.reject(new LiveError("request-failed", `${this.#url} refused a request: ${said}`, { cause: reply.error }));
  }

  #finish(code: number): void {
    // 1000 and 1005 are how a socket ends when nothing is wrong.
    const regular = code === 1000 || code === 1005;
    const failure = this.#failure ?? (regular ? undefined : this.#error(`it closed with code ${code}`));
    this.#messages.end(failure);
    for (const waiting of this.#waiting.values()) waiting.reject(this.#error("it closed before it replied", failure));
  }

  #error(found: string, cause?: unknown): LiveError {
    return new LiveError("socket-failed", `The socket to ${this.#url} failed: ${found}.`, { cause });
  }
}
