import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { closeServer, listen, LOOPBACK, requestUrl, sendJson } from "./loopback-server.ts";

/** The longest `?delay`, in milliseconds: enough to watch a page wait, short of what a fetch would time out on. */
export const MAX_DELAY_MS = 5_000;

/** What `GET /time` answers. */
export interface TimeReply {
  /** The wall clock in `zone`, `HH:MM:SS`, 00 to 23 hours. */
  readonly time: string;
  /** The same instant in UTC, ISO 8601 with milliseconds. */
  readonly iso: string;
  /** The zone's canonical name. */
  readonly zone: string;
}

/** What every other answer is. */
export interface TimeError {
  readonly error: "bad-delay" | "unknown-zone" | "not-found" | "unavailable" | "internal";
  readonly message: string;
}

/** How to start the time service; none is needed. */
export interface TimeServiceOptions {
  /** The port to listen on; 0, the default, takes any that is free. */
  readonly port?: number;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** Waits `ms` milliseconds or rejects when `signal` aborts, because the client has gone. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** A running time service. Whoever started it owns it and closes it. */
export interface TimeService extends AsyncDisposable {
  readonly port: number;
  /** `http://127.0.0.1:<port>/time` */
  readonly url: string;
  /** Requests that are waiting for their answer now, and those whose client did not wait for it. */
  stats(): { readonly waiting: number; readonly abandoned: number };
  /** Resolves when so many requests have been abandoned in all. */
  untilAbandoned(count: number): Promise<void>;
  /** Stops listening and drops the requests that are still waiting. Closing twice is closing once. */
  close(): Promise<void>;
}

/**
 * Starts an HTTP server that tells the time: `GET /time`, with `?zone=Europe/Berlin` (UTC if not given), `?delay=ms`
 * (at most {@link MAX_DELAY_MS}) to be slow on purpose and `?fail=1` to answer 503, after the delay if there is one.
 * The clock is read when the answer is sent. Bad queries get 400, any other path or method 404; all answers are JSON.
 *
 * @throws Error when the port is in use
 *
 * @example
 * await using service = await startTimeService({ now: () => 0 });
 * const reply = (await (await fetch(service.url)).json()) as TimeReply; // { time: "00:00:00", … }
 */
export async function startTimeService(options: TimeServiceOptions = {}): Promise<TimeService> {
  const { now = Date.now, wait = (ms, signal) => sleep(ms, undefined, { signal }) } = options;
  const stats = { waiting: 0, abandoned: 0 };
  const watching = new Set<() => void>();
  const counted = async (ms: number, signal: AbortSignal): Promise<void> => {
    stats.waiting++;
    try {
      await wait(ms, signal);
    } finally {
      stats.waiting--;
      if (signal.aborted) stats.abandoned++;
      for (const check of watching) check();
    }
  };
  const untilAbandoned = (count: number): Promise<void> =>
    new Promise(resolve => {
      const check = (): void => {
        if (stats.abandoned < count) return;
        watching.delete(check);
        resolve();
      };
      watching.add(check);
      check();
    });
  const server = createServer((request, response) => {
    answer(request, response, now, counted).catch((error: unknown) => {
      if (!response.headersSent && !response.destroyed) refuse(response, 500, "internal", String(error));
    });
  });
  const port = await listen(server, "time service", options.port ?? 0);

  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= closeServer(server));
  const url = `http://${LOOPBACK}:${port}/time`;
  return { port, url, stats: () => ({ ...stats }), untilAbandoned, close, [Symbol.asyncDispose]: close };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  now: () => number,
  wait: (ms: number, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const url = requestUrl(request);
  if (request.method !== "GET" || url?.pathname !== "/time") {
    return refuse(response, 404, "not-found", `There is only GET /time here, not ${request.method} ${request.url}.`);
  }
  const query = url.searchParams;

  const delay = parseDelay(query.get("delay"));
  if (delay === undefined) {
    const wanted = `a whole number of milliseconds from 0 to ${MAX_DELAY_MS}`;
    return refuse(response, 400, "bad-delay", `delay=${query.get("delay")} is not ${wanted}.`);
  }
  const zone = query.get("zone") ?? "UTC";
  const format = zoneFormat(zone);
  if (format === undefined) {
    return refuse(response, 400, "unknown-zone", `"${zone}" is not a time zone. One is "Europe/Berlin".`);
  }

  if (delay > 0 && !(await waited(response, delay, wait))) return;
  if (query.get("fail") === "1") {
    return refuse(response, 503, "unavailable", "The service fails because the query says fail=1.");
  }
  const instant = new Date(now());
  const reply: TimeReply = {
    time: format.format(instant),
    iso: instant.toISOString(),
    zone: format.resolvedOptions().timeZone,
  };
  sendJson(response, 200, reply);
}

/** Waits, and says whether there is still somebody to answer. */
async function waited(
  response: ServerResponse,
  delay: number,
  wait: (ms: number, signal: AbortSignal) => Promise<void>,
): Promise<boolean> {
  const gone = new AbortController();
  const abort = (): void => gone.abort();
  response.once("close", abort);
  try {
    await wait(delay, gone.signal);
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  } finally {
    response.off("close", abort);
  }
  return !gone.signal.aborted;
}

function parseDelay(text: string | null): number | undefined {
  if (text === null) return 0;
  if (!/^\d{1,6}$/.test(text)) return undefined;
  const delay = Number(text);
  return delay <= MAX_DELAY_MS ? delay : undefined;
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    // British English, because its medium style is HH:MM:SS and its midnight 00, where American English has 12 or 24.
    return new Intl.DateTimeFormat("en-GB", { timeZone, timeStyle: "medium" });
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number, error: TimeError["error"], message: string): void {
  sendJson(response, status, { error, message } satisfies TimeError);
}
