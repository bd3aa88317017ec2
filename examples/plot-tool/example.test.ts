import { createTestWindow } from "solid-reflect/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type HistoryReply, serviceEnvironment, type Services, startServices } from "../services";
import { openPlot } from "./live";

let services: Services;

beforeAll(async () => {
  services = await startServices({ now: () => Date.UTC(2026, 0, 15, 12) });
  Object.assign(process.env, serviceEnvironment(services));
});
afterAll(() => services.close());

async function historyOf(channel: string, range: string): Promise<HistoryReply> {
  const url = `${services.quoteUrl.replace("ws", "http")}/history?channel=${channel}&range=${range}&interval=1d`;
  return (await (await fetch(url)).json()) as HistoryReply;
}

it("plots a formula of two series, and keeps what it drew while the formula is wrong", async () => {
  await using tab = createTestWindow();
  const plot = await tab.open(openPlot);
  plot.formula.set("a - 2 * b");
  await tab.settled();
  const [btc, eth] = await Promise.all(["price.btc_usd", "price.eth_usd"].map(channel => historyOf(channel, "1y")));
  const expected = btc?.candles.map(({ date, close }, day) => [date, close - 2 * (eth?.candles[day]?.close ?? NaN)]);
  expect(plot.points().map(([date]) => date)).toEqual(expected?.map(([date]) => date));
  plot.points().forEach(([, value], day) => expect(value).toBeCloseTo(Number(expected?.[day]?.[1]), 1));

  const drawn = plot.points();
  plot.formula.set("a - 2 * (b");
  await tab.settled();
  expect([plot.problem(), plot.points()]).toEqual(["“)” is missing here. (Character 11)", drawn]);
  expect(tab.page.location()[1]).toContain("formula=a+-+2+*+%28b");
});

it("follows the series and the range, on the days that both have", async () => {
  await using tab = createTestWindow({ request: { url: "http://localhost/?range=3m&formula=b" } });
  const plot = await tab.open(openPlot);
  const before = plot.points().length;
  plot.a.set("price.kstl");
  await tab.until(() => plot.points().length < before);
  const [share, coin] = await Promise.all(["price.kstl", "price.eth_usd"].map(channel => historyOf(channel, "3m")));
  const days = new Set(share?.candles.map(({ date }) => date));
  expect(plot.points()).toEqual(
    coin?.candles.filter(({ date }) => days.has(date)).map(({ date, close }) => [date, close]),
  );
});

it("opens with a URL that makes no sense, and says what is wrong", async () => {
  await using tab = createTestWindow({ request: { url: "http://localhost/?a=../x&range=9&formula=eval(1)" } });
  const plot = await tab.open(openPlot);
  expect(plot.failed()).toBe(true);
  expect(plot.problem()).toMatch(/There is no function “eval”/);
  plot.a.set("price.btc_usd");
  plot.range.set("3m");
  plot.formula.set("1");
  await tab.until(() => plot.points().length > 0);
  expect([plot.failed(), plot.problem()]).toEqual([false, ""]);
});
