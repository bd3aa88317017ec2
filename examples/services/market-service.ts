import { createServer } from "node:http";
import { WebSocketServer, type RawData, type WebSocket } from "ws";
import { type Instrument, INSTRUMENTS, type Quote } from "./instruments.ts";
import { answerRpc, RpcCode, RpcError, rpcFailure, rpcNotification } from "./json-rpc.ts";
import { closeServer, listen, LOOPBACK } from "./loopback-server.ts";
import { countSubscriptions, MarketBook, type MarketStats } from "./market-book.ts";
import { marketPages } from "./market-http.ts";
import { marketMethods } from "./market-methods.ts";
import {
  CLOSE_GRACE_MS,
  DEFAULT_INTERVAL_MS,
  DEFAULT_SEED,
  FRAME_BYTES,
  MESSAGE_BYTES,
  QUOTE_BACKLOG_BYTES,
  REPLY_BACKLOG_BYTES,
} from "./market-limits.ts";
import { firstPoint, nextPoint } from "./random-walk.ts";

/** How to start the market service; none is needed. */
export interface MarketServiceOptions {
  /** The port to listen on; 0, the default, takes any that is free. */
  readonly port?: number;
  /** Which market this is: the same seed quotes the same prices. */
  readonly seed?: number;
  /** Milliseconds between two quotes of a subscribed channel. */
  readonly intervalMs?: number;
  /** The clock for `at`, in milliseconds since 1970. */
  readonly now?: () => number;
  /** Calls `tick` every `ms` milliseconds until the function that it returns is called. */
  readonly every?: (ms: number, tick: () => void) => () => void;
}

/** A running market service. Whoever started it owns it and closes it. */
export interface MarketService extends AsyncDisposable {
  readonly port: number;
  /** `ws://127.0.0.1:<port>` */
  readonly url: string;
  /** `http://127.0.0.1:<port>/stats` */
  readonly statsUrl: string;
  readonly seed: number;
  /** What `GET /stats` answers. */
  stats(): MarketStats;
  /** Calls `listener` after every connection, subscription or end of one, until the returned function is called. */
  onChange(listener: (stats: MarketStats) => void): () => void;
  /** Resolves as soon as `wanted` is true of the stats, which may be now; rejects if the service closes first. */
  until(wanted: (stats: MarketStats) => boolean): Promise<MarketStats>;
  /** Resolves as soon as there are `count` subscriptions, to `channel` or to all together. */
  untilSubscriptions(count: number, channel?: string): Promise<MarketStats>;
  /** Stops quoting and closes all connections (1001). Closing twice is closing once. */
  close(): Promise<void>;
}

/**
 * Starts a WebSocket server that quotes invented prices over JSON-RPC 2.0. `subscribe` and `unsubscribe` take
 * `{ channels: ["price.btc_usd", …] }` and answer with all channels the connection then has; each subscribed channel
 * gets one `quote` notification per interval, whose params are a {@link Quote}. A channel's sequence and price are
 * the same for all its subscribers and stand still while it has none. `hang_up` ends the connection as a service that fails
 * would. The same port answers over HTTP, see {@link marketPages}.
 *
 * Refusals are JSON-RPC errors ({@link RpcCode}) and change nothing. A client that is slow misses quotes, as it can
 * see from their sequence; one that asks on without reading is cut off.
 *
 * @throws RangeError when `seed` or `intervalMs` is not one; Error when the port is in use
 *
 * @example
 * await using market = await startMarketService({ seed: 7 });
 * const socket = new WebSocket(market.url);
 */
export async function startMarketService(options: MarketServiceOptions = {}): Promise<MarketService> {
  const { seed = DEFAULT_SEED, intervalMs = DEFAULT_INTERVAL_MS, now = Date.now, every = interval } = options;
  check("seed", seed, Number.isSafeInteger(seed), "a whole number");
  check("intervalMs", intervalMs, intervalMs >= 1 && Number.isFinite(intervalMs), "a number of milliseconds from 1");

  const book = new MarketBook<WebSocket>();
  const points = new Map(INSTRUMENTS.map(each => [each.channel, firstPoint(each)]));

  const tick = (): void => {
    const at = now();
    for (const instrument of INSTRUMENTS) {
      const { channel, name: symbol } = instrument;
      const clients = book.active.get(channel);
      if (clients === undefined) continue;
      const point = nextPoint(seed, instrument, points.get(channel) ?? firstPoint(instrument));
      points.set(channel, point);
      const { price, change, sequence } = point;
      const quote: Quote = { channel, symbol, price, change, at, sequence };
      // One text for all, and no promise or callback per send: a quote costs its bytes.
      const text = rpcNotification("quote", quote);
      for (const client of clients) {
        if (client.bufferedAmount > QUOTE_BACKLOG_BYTES) book.skip();
        else if (client.readyState === client.OPEN) client.send(text);
      }
    }
  };

  let stopTimer: (() => void) | undefined;
  const adjustTimer = (): void => {
    if (book.active.size > 0) {
      stopTimer ??= every(intervalMs, tick);
    } else {
      stopTimer?.();
      stopTimer = undefined;
    }
  };

  const price = (instrument: Instrument): number => points.get(instrument.channel)?.price ?? instrument.open;
  const http = createServer(marketPages({ seed, now, stats: () => book.stats(), price }));
  // closeTimeout is an option of ws 8.19 and later which its types do not know, hence not a literal.
  const settings = { noServer: true, maxPayload: FRAME_BYTES, closeTimeout: CLOSE_GRACE_MS };
  const sockets = new WebSocketServer(settings);
  let closing: Promise<void> | undefined;

  const accept = (client: WebSocket): void => {
    const methods = marketMethods(book, client, adjustTimer, () => hangUp(client));
    client.on("message", data => {
      const text = decode(data);
      const answer = text instanceof RpcError ? rpcFailure(null, text) : answerRpc(text, methods);
      if (answer !== undefined) reply(client, answer);
    });
    // A frame that breaks the protocol or FRAME_BYTES: ws has closed the connection, "close" follows.
    client.on("error", () => undefined);
    client.on("close", () => {
      book.close(client);
      adjustTimer();
    });
    book.open(client);
  };
  http.on("upgrade", (request, socket, head) => {
    if (closing === undefined) sockets.handleUpgrade(request, socket, head, accept);
    else socket.destroy();
  });

  const port = await listen(http, "market service", options.port ?? 0);

  const close = (): Promise<void> =>
    (closing ??= (async () => {
      const closed = closeServer(http);
      for (const client of sockets.clients) client.close(1001, "The market service is closing.");
      // ws says that a connection is closed a little after its socket is: the book is waited for too.
      await Promise.all([closed, book.until(stats => stats.connections === 0)]);
      book.dispose();
    })());

  return {
    port,
    url: `ws://${LOOPBACK}:${port}`,
    statsUrl: `http://${LOOPBACK}:${port}/stats`,
    seed,
    stats: () => book.stats(),
    onChange: listener => book.onChange(listener),
    until: wanted => book.until(wanted),
    untilSubscriptions: (count, channel) => book.until(stats => countSubscriptions(stats, channel) === count),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** After the answer to whoever asked for it. */
function hangUp(client: WebSocket): void {
  setImmediate(() => client.close(1011, "The market service hangs up, because it was asked to."));
}

function reply(client: WebSocket, text: string): void {
  if (client.bufferedAmount > REPLY_BACKLOG_BYTES) client.terminate();
  else if (client.readyState === client.OPEN) client.send(text);
}

/** The message as text; it is measured first, so that an over-large one is never parsed. */
function decode(data: RawData): string | RpcError {
  // Only a socket whose binaryType was changed gives anything but one Buffer.
  const bytes = Buffer.isBuffer(data) ? data : Buffer.concat(Array.isArray(data) ? data : [Buffer.from(data)]);
  if (bytes.length <= MESSAGE_BYTES) return bytes.toString("utf8");
  const reason = "A request for every channel needs less than a fifth of that.";
  const message = `The message has ${bytes.length} bytes; at most ${MESSAGE_BYTES} are read. ${reason}`;
  return new RpcError(RpcCode.messageTooLarge, message, { limit: MESSAGE_BYTES, size: bytes.length });
}

function interval(ms: number, tick: () => void): () => void {
  const timer = setInterval(tick, ms);
  return () => clearInterval(timer);
}

function check(name: string, value: number, valid: boolean, wanted: string): void {
  if (!valid) throw new RangeError(`The market service needs a ${name} that is ${wanted}, not ${value}.`);
}
