import { afterAll, beforeAll, describe, expect, it } from "vitest";
import WebSocket from "ws";
import {
  dailyCandles,
  findInstrument,
  type HistoryReply,
  INSTRUMENTS,
  type Instrument,
  joinCandles,
  type ListingsReply,
  MAX_CANDLES,
  type MarketService,
  startMarketService,
} from "../../../examples/services/index.ts";

const NOW = Date.UTC(2026, 0, 15, 12);
/** Wednesday, the day before. */
const LAST = Math.floor(NOW / 86_400_000) - 1;

let market: MarketService;

beforeAll(async () => {
  market = await startMarketService({ seed: 7, now: () => NOW });
});
afterAll(() => market.close());

async function get(path: string): Promise<{ status: number; body: unknown }> {
  const reply = await fetch(market.url.replace("ws", "http") + path);
  return { status: reply.status, body: await reply.json() };
}

const history = async (query: string): Promise<HistoryReply> => (await get(`/history?${query}`)).body as HistoryReply;

const instrumentOf = (channel: string): Instrument => findInstrument(channel) as Instrument;

describe("a history", () => {
  it.each(INSTRUMENTS)("of $name is sound, long, ends where the live quotes open, and moves", instrument => {
    const days = dailyCandles(7, instrument, LAST);
    expect(days.length).toBeGreaterThan(20 * 250);
    expect(days.at(-1)).toMatchObject({ date: "2026-01-14", close: instrument.open });
    const broken = days.filter(({ open, high, low, close, volume }) => {
      return !(low > 0 && low <= Math.min(open, close) && high >= Math.max(open, close) && volume > 0);
    });
    expect(broken).toEqual([]);
    expect(days.map(day => day.date)).toEqual([...new Set(days.map(day => day.date))].sort());
    const closes = days.map(day => day.close);
    expect(Math.max(...closes) / Math.min(...closes)).toBeGreaterThan(1.2);
    expect(Math.max(...closes) / Math.min(...closes)).toBeLessThan(2_000);
  });

  it("is the same for the same seed, another for another, and grows by a day without changing its shape", () => {
    const share = instrumentOf("price.aldr");
    expect(dailyCandles(7, share, LAST)).toEqual(dailyCandles(7, share, LAST));
    expect(dailyCandles(7, share, LAST)).not.toEqual(dailyCandles(8, share, LAST));
    const volumes = (last: number): number[] => dailyCandles(7, share, last).map(day => day.volume);
    expect(volumes(LAST + 1).slice(-200, -1)).toEqual(volumes(LAST).slice(-199));
  });

  it("rests at weekends where it is one of shares only", () => {
    const weekends = (channel: string): number =>
      dailyCandles(7, instrumentOf(channel), LAST).filter(({ date }) => [0, 6].includes(new Date(date).getUTCDay()))
        .length;
    expect(weekends("price.aldr")).toBe(0);
    expect(weekends("price.btc_usd")).toBeGreaterThan(2_000);
  });

  it("of weeks and months has the first open, the last close, the extremes and all that was traded", () => {
    const days = dailyCandles(7, instrumentOf("price.btc_usd"), LAST);
    const january = days.filter(({ date }) => date.startsWith("2026-01"));
    expect(joinCandles(days, "1mo").at(-1)).toEqual({
      date: "2026-01-01",
      open: january[0]?.open,
      high: Math.max(...january.map(day => day.high)),
      low: Math.min(...january.map(day => day.low)),
      close: january.at(-1)?.close,
      volume: january.reduce((sum, day) => sum + day.volume, 0),
    });
    const weeks = joinCandles(days, "1w").slice(1);
    expect(weeks.every(({ date }) => new Date(date).getUTCDay() === 1)).toBe(true);
  });
});

describe("GET /history", () => {
  it("answers a range, and candles before it where there are any", async () => {
    const year = await history("channel=price.btc_usd&range=1y&lead=50");
    expect(year).toMatchObject({ symbol: "BTC/USD", decimals: 2, interval: "1d", lead: 50 });
    expect(year.candles).toHaveLength(365 + 50);
    expect(year.candles[50]?.date).toBe("2025-01-15");
    const all = await history("channel=price.aldr&range=max&interval=1mo&lead=12");
    expect(all.lead).toBe(0);
    expect(all.candles.length).toBeGreaterThan(239);
  });

  it("refuses what is no query, what is unknown and what is too much, and says what to do", async () => {
    const refused = async (query: string): Promise<unknown> => {
      const { status, body } = await get(`/history?${query}`);
      return [status, (body as { error: string }).error];
    };
    expect(await refused("channel=price.nothing")).toEqual([404, "unknown-channel"]);
    expect(await refused("range=1y")).toEqual([404, "unknown-channel"]);
    for (const query of ["range=7y", "range=toString", "interval=1h", "lead=-1", "lead=251", "lead=1e2"]) {
      expect(await refused(`channel=price.aldr&${query}`)).toEqual([400, "bad-query"]);
    }
    expect(await refused("channel=price.aldr&range=10y")).toEqual([400, "too-many"]);
    const { body } = await get("/history?channel=price.aldr&range=10y");
    expect((body as { message: string }).message).toContain(`At most ${MAX_CANDLES}`);
  });
});

describe("GET /instruments", () => {
  const symbols = async (query: string): Promise<string[]> =>
    ((await get(`/instruments?${query}`)).body as ListingsReply).instruments.map(each => each.symbol);

  it("finds by symbol and by name, and tells of the channels it is asked for", async () => {
    expect(await symbols("search=bit")).toEqual(["BTC/USD"]);
    expect(await symbols("search= ROBOT ")).toEqual(["LMEN"]);
    expect(await symbols("search=nothing-like-it")).toEqual([]);
    expect(await symbols("")).toHaveLength(INSTRUMENTS.length);
    expect(await symbols("channels=price.xau_usd,price.aldr")).toEqual(["XAU/USD", "ALDR"]);
    expect((await get("/instruments?channels=price.aldr,price.no")).status).toBe(404);
    expect((await get(`/instruments?search=${"x".repeat(61)}`)).status).toBe(400);
    expect((await get("/instruments?channels=price.aldr")).body).toEqual({
      instruments: [
        {
          channel: "price.aldr",
          symbol: "ALDR",
          title: "Alder Bank",
          kind: "share",
          decimals: 2,
          price: 47.2,
          previousClose: 47.2,
        },
      ],
    });
  });
});

describe("hang_up", () => {
  it("ends the connection as a failing service would, after its answer", async () => {
    const socket = new WebSocket(market.url);
    const heard: unknown[] = [];
    socket.on("message", data => heard.push(JSON.parse((data as Buffer).toString())));
    const closed = new Promise<number>(resolve => socket.on("close", resolve));
    await new Promise(resolve => socket.on("open", resolve));
    socket.send(JSON.stringify({ jsonrpc: "2.0", id: 1, method: "hang_up" }));
    expect(await closed).toBe(1011);
    expect(heard).toEqual([{ jsonrpc: "2.0", id: 1, result: null }]);
  });
});
