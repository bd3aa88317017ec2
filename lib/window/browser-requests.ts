import type { Clock, Timer } from "../clock";
import { isLiveErrorCode, LiveError, type LiveErrorCode } from "../errors";
import { down } from "../wire";
import { Answer } from "./answer";

/** What requests need of their window. */
export interface RequestHost {
  readonly clock: Clock;
  /** Whether a browser has come yet. */
  readonly state: "rendered" | "attached" | "detached" | "closed";
  /** Most requests that wait for an answer at a time. */
  readonly most: number;
  /** Sends a part that must arrive, unless too many wait for a client that is away. */
  offer(part: string): boolean;
}

/** How a request is made. */
export interface RequestOptions {
  /** Gives the request up, with the signal's reason. */
  readonly signal: AbortSignal;
  /** Milliseconds after which it is given up, with `deadline`. */
  readonly timeout?: number | undefined;
  /** Makes the answer of what the browser says, which may be anything. */
  readonly read?: (value: unknown) => unknown;
  /** Called when it was given up before there was an answer. */
  readonly givenUp?: (request: number) => void;
  /** Takes the error when nobody waits for the answer. */
  readonly unawaited: (error: unknown) => void;
}

/** Codes of failures that a browser may answer with. Any other would let it choose who is to blame. */
const FAILURES: readonly LiveErrorCode[] = ["no-entry", "refused", "too-large", "client-failed"];

/** Characters of a browser's message that are kept: it ends up in the log. */
const MESSAGE = 500;

interface Pending {
  settle(ok: boolean, value: unknown): void;
}

/** What the browser has been asked and not answered yet. Each request is answered once, or given up. */
export class BrowserRequests {
  #last = 0;
  readonly #pending = new Map<number, Pending>();
  readonly #host: RequestHost;

  constructor(host: RequestHost) {
    this.#host = host;
  }

  /**
   * Asks the browser for something. Rejects with `no-browser` while the page is being rendered, `window-closed`,
   * `too-many`, `deadline`, the signal's reason, or what the browser says: `no-entry`, `refused`, `too-large`,
   * `client-failed`.
   */
  ask(name: string, args: readonly unknown[], options: RequestOptions): Answer<unknown> {
    const asked = new Promise<unknown>((resolve, reject) => this.#send(name, args, options, resolve, reject));
    return Answer.of(asked, options.unawaited);
  }

  /** The browser has answered. An answer that nobody waits for (any more) is none. */
  answered(request: number, ok: boolean, value: unknown): void {
    this.#pending.get(request)?.settle(ok, value);
  }

  /** How many wait. For leak checks. */
  get size(): number {
    return this.#pending.size;
  }

  #send(
    name: string,
    args: readonly unknown[],
    { signal, timeout, givenUp, read = value => value }: RequestOptions,
    resolve: (value: unknown) => void,
    reject: (error: unknown) => void,
  ): void {
    const { clock, state, most } = this.#host;
    if (state === "rendered") throw noBrowser(name);
    if (signal.aborted) throw signal.reason;
    if (this.#pending.size >= most) throw tooMany(`${most} requests wait for an answer`);
    const request = this.#last + 1;
    if (!this.#host.offer(down.request(request, name, args))) throw tooMany("it is away and much waits for it");
    this.#last = request;
    let timer: Timer | undefined = undefined;
    const end = (): void => {
      this.#pending.delete(request);
      timer?.clear();
      signal.removeEventListener("abort", abort);
    };
    const abort = (): void => {
      end();
      givenUp?.(request);
      reject(signal.reason);
    };
    signal.addEventListener("abort", abort, { once: true });
    if (timeout !== undefined) {
      timer = clock.after(timeout, () => {
        end();
        givenUp?.(request);
        reject(new LiveError("deadline", `The browser was asked ("${name}") and gave no answer in ${timeout} ms.`));
      });
    }
    this.#pending.set(request, {
      settle(ok, value) {
        end();
        if (ok) resolve(read(value));
        else reject(failure(name, value));
      },
    });
  }
}

function failure(name: string, value: unknown): LiveError {
  const [code, message]: unknown[] = Array.isArray(value) ? (value as unknown[]) : [];
  const known = isLiveErrorCode(code) && FAILURES.includes(code) ? code : "client-failed";
  const text = typeof message === "string" ? message.slice(0, MESSAGE) : "It did not say why.";
  return new LiveError(known, known === "client-failed" ? `The browser failed ("${name}"): ${text}` : text);
}

function noBrowser(name: string): LiveError {
  return new LiveError(
    "no-browser",
    `The browser was to be asked ("${name}") while its page is being rendered, and would wait for the page. ` +
      "Ask in a callback, or in a task: `startSoon` waits for the browser.",
  );
}

function tooMany(found: string): LiveError {
  return new LiveError("too-many", `The browser was to be asked, but ${found}. Await some first.`);
}
