import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { CORPUS } from "./corpus.ts";
import { closeServer, listen, LOOPBACK, requestUrl, sendJson } from "./loopback-server.ts";
import { readText, writeWords } from "./word-chain.ts";

/** Bytes of a request. A thread of twenty prompts of 500 characters fits, whatever their script. */
export const MAX_TEXT_REQUEST = 65_536;

/** Words of an answer: a few minutes of reading, so that nobody keeps a connection for longer. */
export const MAX_WORDS = 400;

/** Answers that are written at a time: each has a timer and a socket, and a laptop should not notice. */
export const MAX_WRITING = 64;

/** What `POST /write` takes. */
export interface TextRequest {
  /** What was asked in the thread, the last one now. */
  readonly prompts: readonly string[];
  /** Another number gives another answer. 0 unless given. */
  readonly attempt?: number;
  /** About so many words, up to {@link MAX_WORDS}. 90 unless given. */
  readonly words?: number;
}

/** What every answer but a stream is. */
export interface TextError {
  readonly error: "bad-request" | "too-large" | "busy" | "not-found" | "internal";
  readonly message: string;
}

/** How to start the text service; none is needed. */
export interface TextServiceOptions {
  /** The port to listen on; 0, the default, takes any that is free. */
  readonly port?: number;
  /** Milliseconds between two words: 45 unless given, about twice as fast as one reads. */
  readonly pauseMs?: number;
  /** Waits `ms` milliseconds or rejects when `signal` aborts, because the client has gone. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** A running text service. Whoever started it owns it and closes it. */
export interface TextService extends AsyncDisposable {
  readonly port: number;
  /** `http://127.0.0.1:<port>/write` */
  readonly url: string;
  /** Answers that are being written, were written to their end, and whose client did not want to read on. */
  stats(): TextStats;
  /** Resolves as soon as `wanted` is true of the stats, which may be now. */
  until(wanted: (stats: TextStats) => boolean): Promise<void>;
  /** Stops listening and breaks off what is being written. Closing twice is closing once. */
  close(): Promise<void>;
}

export interface TextStats {
  readonly writing: number;
  readonly finished: number;
  readonly abandoned: number;
}

/**
 * Starts an HTTP server that writes: `POST /write` with a {@link TextRequest} is answered with a stream of server-sent
 * events, one for each word (`data: " harbour"`, JSON) and a last one, `data: [DONE]`. It is a chain of words over a text
 * that comes with it, so that the same request always gets the same answer. When the client closes the connection it stops
 * writing at once.
 *
 * @throws Error when the port is in use
 *
 * @example
 * await using service = await startTextService({ pauseMs: 0 });
 * const reply = await fetch(service.url, { method: "POST", body: JSON.stringify({ prompts: ["The bridge"] }) });
 */
export async function startTextService(options: TextServiceOptions = {}): Promise<TextService> {
  const { pauseMs = 45, wait = (ms, signal) => sleep(ms, undefined, { signal }) } = options;
  const chain = readText(CORPUS);
  const stats = { writing: 0, finished: 0, abandoned: 0 };
  const watching = new Set<() => void>();
  const changed = (change: Partial<TextStats>): void => {
    Object.assign(stats, change);
    for (const check of watching) check();
  };

  const write = async (request: Required<TextRequest>, response: ServerResponse): Promise<void> => {
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    changed({ writing: stats.writing + 1 });
    try {
      response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store" });
      for (const word of writeWords(chain, { ...request, count: request.words })) {
        await send(response, JSON.stringify(word), gone.signal);
        await wait(pauseMs, gone.signal);
      }
      response.end("data: [DONE]\n\n");
      changed({ finished: stats.finished + 1 });
    } catch (error) {
      if (!gone.signal.aborted) throw error;
      changed({ abandoned: stats.abandoned + 1 });
    } finally {
      changed({ writing: stats.writing - 1 });
    }
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== "POST" || requestUrl(request)?.pathname !== "/write") {
      return refuse(response, 404, "not-found", `There is only POST /write, not ${request.method} ${request.url}.`);
    }
    const body = await readBody(request);
    if (body === undefined) {
      return refuse(response, 413, "too-large", `A request is of at most ${MAX_TEXT_REQUEST} bytes.`);
    }
    const wanted = asTextRequest(body);
    if (!wanted) {
      const form = `{ prompts: [text, …], attempt?: whole number, words?: 1 to ${MAX_WORDS} }`;
      return refuse(response, 400, "bad-request", `The body is not JSON of the form ${form}.`);
    }
    if (stats.writing >= MAX_WRITING) {
      return refuse(response, 503, "busy", `${MAX_WRITING} answers are being written. Try again soon.`);
    }
    return write(wanted, response);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent && !response.destroyed) refuse(response, 500, "internal", String(error));
      else response.destroy();
    });
  });
  const port = await listen(server, "text service", options.port ?? 0);

  const until = (wanted: (stats: TextStats) => boolean): Promise<void> =>
    new Promise(resolve => {
      const check = (): void => {
        if (!wanted(stats)) return;
        watching.delete(check);
        resolve();
      };
      watching.add(check);
      check();
    });
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= closeServer(server));
  const url = `http://${LOOPBACK}:${port}/write`;
  return { port, url, stats: () => ({ ...stats }), until, close, [Symbol.asyncDispose]: close };
}

/** Sends an event, and waits while the client is slow: it sets the pace, and nothing piles up here. */
async function send(response: ServerResponse, data: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (response.write(`data: ${data}\n\n`)) return;
  await new Promise<void>((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    signal.addEventListener("abort", abort, { once: true });
    response.once("drain", () => {
      signal.removeEventListener("abort", abort);
      resolve();
    });
  });
}

/** The text of a request; undefined when it is too large. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= MAX_TEXT_REQUEST) chunks.push(chunk);
    // Read to its end without being kept, so that the answer is heard; up to a limit.
    else if (bytes > 4 * MAX_TEXT_REQUEST) break;
  }
  return bytes > MAX_TEXT_REQUEST ? undefined : Buffer.concat(chunks).toString("utf8");
}

function asTextRequest(body: string): Required<TextRequest> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const { prompts, attempt = 0, words = 90 } = value as Record<string, unknown>;
  if (!Array.isArray(prompts) || prompts.length === 0) return undefined;
  if (!prompts.every(prompt => typeof prompt === "string")) return undefined;
  if (typeof attempt !== "number" || !Number.isSafeInteger(attempt)) return undefined;
  if (typeof words !== "number" || !Number.isSafeInteger(words) || words < 1 || words > MAX_WORDS) return undefined;
  return { prompts, attempt, words };
}

function refuse(response: ServerResponse, status: number, error: TextError["error"], message: string): void {
  sendJson(response, status, { error, message } satisfies TextError);
}
