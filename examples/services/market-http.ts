import type { IncomingMessage, ServerResponse } from "node:http";
import { dailyCandles, type Candle, dateOf, dayOf, type Interval, joinCandles } from "./candles.ts";
import { findInstrument, type Instrument, INSTRUMENTS } from "./instruments.ts";
import { requestUrl, sendJson } from "./loopback-server.ts";
import type { MarketStats } from "./market-book.ts";
import { MAX_CANDLES, MAX_LEAD, MAX_SEARCH } from "./market-limits.ts";

/** An instrument as `GET /instruments` tells of it. */
export interface Listing extends Pick<Instrument, "channel" | "title" | "kind" | "decimals"> {
  /** The symbol as people write it: `BTC/USD`. */
  readonly symbol: string;
  /** The price now; it stands still while nobody has subscribed to it. */
  readonly price: number;
  /** The price at the end of yesterday. */
  readonly previousClose: number;
}

/** What `GET /instruments` answers. */
export interface ListingsReply {
  readonly instruments: readonly Listing[];
}

/** What `GET /history` answers. */
export interface HistoryReply {
  readonly channel: string;
  readonly symbol: string;
  readonly decimals: number;
  readonly interval: Interval;
  /** How many of the candles are before the range. Less than was asked for where the history begins. */
  readonly lead: number;
  /** The oldest first. */
  readonly candles: readonly Candle[];
}

/** What every other answer is. */
export interface MarketError {
  readonly error: "bad-query" | "unknown-channel" | "too-many" | "not-found";
  readonly message: string;
}

/** How far back a history goes, in days. */
const RANGES: Readonly<Record<string, number>> = {
  "1m": 30,
  "3m": 91,
  "6m": 182,
  "1y": 365,
  "2y": 730,
  "5y": 1_826,
  "10y": 3_652,
  max: Infinity,
};

const INTERVALS: readonly string[] = ["1d", "1w", "1mo"] satisfies Interval[];

/** What the market's pages are made of. */
export interface MarketPages {
  readonly seed: number;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
  readonly stats: () => MarketStats;
  /** The price of a channel now. */
  readonly price: (instrument: Instrument) => number;
}

/**
 * Answers what the market tells over HTTP, as JSON:
 *
 * - `GET /stats` counts, see {@link MarketStats}.
 * - `GET /instruments` lists what is traded: all of it, `?search=` for a text in its symbol or name, `?channels=a,b`.
 * - `GET /history?channel=&range=&interval=&lead=` has candles: `range` 1m, 3m, 6m, 1y, 2y, 5y, 10y or max, `interval` 1d, 1w
 *   or 1mo, and `lead` candles before the range, for averages. At most {@link MAX_CANDLES} of them.
 *
 * A bad query gets 400, a channel that nobody quotes and any other path 404.
 *
 * @example
 * createServer(marketPages({ seed: 1, now: Date.now, stats: () => book.stats(), price: each => each.open }));
 */
export function marketPages(pages: MarketPages): (request: IncomingMessage, response: ServerResponse) => void {
  const histories = createHistories(pages);
  return (request, response) => {
    const url = requestUrl(request);
    const path = request.method === "GET" ? url?.pathname : undefined;
    const query = url?.searchParams ?? new URLSearchParams();
    try {
      if (path === "/stats") return sendJson(response, 200, pages.stats());
      if (path === "/instruments") return sendJson(response, 200, listings(pages, query));
      if (path === "/history") return sendJson(response, 200, history(histories, query));
      const known = "GET /stats, GET /instruments, GET /history and a WebSocket";
      throw new Refusal(404, "not-found", `There is only ${known} here, not ${request.method} ${request.url}.`);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status, code, message } = error;
      sendJson(response, status, { error: code, message } satisfies MarketError);
    }
  };
}

class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly status: number,
    readonly code: MarketError["error"],
    message: string,
  ) {
    super(message);
  }
}

function listings(pages: MarketPages, query: URLSearchParams): ListingsReply {
  const search = (query.get("search") ?? "").trim().toLowerCase();
  if (search.length > MAX_SEARCH) throw new Refusal(400, "bad-query", `search has more than ${MAX_SEARCH} characters.`);
  const channels = query.get("channels")?.split(",").slice(0, INSTRUMENTS.length);
  const found = channels?.map(known) ?? INSTRUMENTS.filter(each => matches(each, search));
  return {
    instruments: found.map(each => ({
      channel: each.channel,
      symbol: each.name,
      title: each.title,
      kind: each.kind,
      decimals: each.decimals,
      price: pages.price(each),
      previousClose: each.open,
    })),
  };
}

function matches({ name, title }: Instrument, search: string): boolean {
  return `${name} ${title}`.toLowerCase().includes(search);
}

function known(channel: string): Instrument {
  const found = findInstrument(channel);
  if (found === undefined) throw new Refusal(404, "unknown-channel", `Nobody quotes "${channel}".`);
  return found;
}

type Histories = (instrument: Instrument) => { readonly days: readonly Candle[]; readonly lastDay: number };

/** The candles of days, made when they are asked for first and again when a day has passed. */
function createHistories({ seed, now }: MarketPages): Histories {
  const made = new Map<Instrument, ReturnType<Histories>>();
  return instrument => {
    const lastDay = dayOf(now()) - 1;
    const before = made.get(instrument);
    if (before?.lastDay === lastDay) return before;
    const history = { days: dailyCandles(seed, instrument, lastDay), lastDay };
    made.set(instrument, history);
    return history;
  };
}

function history(histories: Histories, query: URLSearchParams): HistoryReply {
  const instrument = known(query.get("channel") ?? "");
  const range = query.get("range") ?? "1y";
  const length = Object.hasOwn(RANGES, range) ? RANGES[range] : undefined;
  if (length === undefined) {
    throw new Refusal(400, "bad-query", `range=${range} is none of ${Object.keys(RANGES).join(", ")}.`);
  }
  const interval = query.get("interval") ?? "1d";
  if (!isInterval(interval)) {
    throw new Refusal(400, "bad-query", `interval=${interval} is none of ${INTERVALS.join(", ")}.`);
  }
  const before = query.get("lead") ?? "0";
  if (!/^\d{1,3}$/.test(before) || Number(before) > MAX_LEAD) {
    throw new Refusal(400, "bad-query", `lead=${before} is not a whole number from 0 to ${MAX_LEAD}.`);
  }
  const { days, lastDay } = histories(instrument);
  const all = joinCandles(days, interval);
  const first = length === Infinity ? "" : dateOf(lastDay - length + 1);
  const start = all.findIndex(candle => candle.date >= first);
  const lead = Math.min(Number(before), start);
  const candles = all.slice(start - lead);
  if (candles.length > MAX_CANDLES) {
    const wanted = `range=${range} and interval=${interval} are ${candles.length} candles with those before.`;
    throw new Refusal(400, "too-many", `${wanted} At most ${MAX_CANDLES} are answered: ask for a longer interval.`);
  }
  const { channel, name: symbol, decimals } = instrument;
  return { channel, symbol, decimals, interval, lead, candles };
}

function isInterval(text: string): text is Interval {
  return INTERVALS.includes(text);
}
