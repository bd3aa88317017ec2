import { createTestWindow } from "solid-reflect/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { movingAverage } from "../parts/moving-average";
import { type Candle, type HistoryReply, serviceEnvironment, type Services, startServices } from "../services";
import { openHistory } from "./live";

const NOW = Date.UTC(2026, 0, 15, 12);

let services: Services;

beforeAll(async () => {
  services = await startServices({ now: () => NOW });
  Object.assign(process.env, serviceEnvironment(services));
});
afterAll(() => services.close());

async function candlesOf(query: string): Promise<readonly Candle[]> {
  const reply = await fetch(`${services.quoteUrl.replace("ws", "http")}/history?${query}`);
  return ((await reply.json()) as HistoryReply).candles;
}

describe("stock history", () => {
  it("has its figures at once, the averages whole from the first candle", async () => {
    await using tab = createTestWindow();
    const stock = await tab.open(openHistory);
    const { symbol, candles, averages } = stock.history() ?? { candles: [], averages: [] };
    expect([symbol, candles.length, candles.at(-1)?.[0]]).toEqual(["KSTL", 261, "2026-01-14"]);
    expect(averages.map(({ name, values }) => [name, values.length, values[0] === null])).toEqual([
      ["Average of 20", 261, false],
      ["Average of 50", 261, false],
    ]);
    const all = await candlesOf("channel=price.kstl&range=1y&lead=50");
    const last = all.slice(-20).reduce((sum, candle) => sum + candle.close, 0) / 20;
    expect(averages[0]?.values.at(-1)).toBeCloseTo(last, 2);
  });

  it("computes nothing until Update, and then once", async () => {
    await using tab = createTestWindow();
    const stock = await tab.open(openHistory);
    expect([stock.computed(), stock.changed()]).toEqual([1, false]);
    stock.channel.set("price.btc_usd");
    stock.range.set("3m");
    stock.interval.set("1w");
    stock.fast.set(5);
    stock.slow.set(9);
    await tab.settled();
    expect([stock.computed(), stock.changed(), stock.history()?.symbol]).toEqual([1, true, "KSTL"]);
    await stock.update();
    await tab.until(() => !stock.history.pending());
    const { symbol, candles, averages } = stock.history() ?? {};
    expect([stock.computed(), stock.changed(), symbol, averages?.[1]?.name]).toEqual([
      2,
      false,
      "BTC/USD",
      "Average of 9",
    ]);
    expect(candles).toHaveLength(13);
    stock.range.set("5y");
    await stock.revert();
    await tab.settled();
    expect([stock.range(), stock.computed(), stock.changed()]).toEqual(["3m", 2, false]);
  });

  it("keeps the chart and says why, when the service refuses", async () => {
    await using tab = createTestWindow();
    const stock = await tab.open(openHistory);
    stock.range.set("max");
    await tab.settled();
    await stock.update();
    await tab.until(() => stock.history.error() !== undefined);
    expect(stock.history.error()).toContain("ask for a longer interval");
    expect(stock.history()?.candles).toHaveLength(261);
    stock.interval.set("1mo");
    await tab.settled();
    await stock.update();
    await tab.until(() => !stock.history.pending());
    expect([stock.history.error(), stock.history()?.candles.length]).toEqual([undefined, 241]);
  });

  it("accepts only what is on offer", async () => {
    await using tab = createTestWindow();
    const stock = await tab.open(openHistory);
    for (const field of [stock.channel, stock.range, stock.interval]) field.set("x y");
    stock.fast.set(1);
    stock.slow.set(2.5);
    await tab.settled();
    const fields = [stock.channel, stock.range, stock.interval, stock.fast, stock.slow];
    expect(fields.every(field => field.error() !== undefined)).toBe(true);
    expect(stock.changed()).toBe(false);
  });
});

describe("a moving average", () => {
  it("is that of the last values, and none before there are as many", () => {
    expect(movingAverage([1, 2, 3, 4, 10], 2)).toEqual([null, 1.5, 2.5, 3.5, 7]);
    expect(movingAverage([5, 7], 1)).toEqual([5, 7]);
    expect(movingAverage([1, 2], 3)).toEqual([null, null]);
  });
});
