import { createTestWindow } from "solid-reflect/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { countSubscriptions, INSTRUMENTS, serviceEnvironment, type Services, startServices } from "../services";
import { openDashboard } from "./live";
import { openChartPanel, openClockPanel, openMoversPanel, openQuotesPanel, openWatchPanel } from "./panel-apps";

let services: Services;

beforeEach(async () => {
  services = await startServices({ intervalMs: 5, now: () => Date.UTC(2026, 0, 15, 12) });
  Object.assign(process.env, serviceEnvironment(services));
});
afterEach(() => services.close());

const kinds = (dashboard: { panels: () => readonly { kind: string }[] }): string[] =>
  dashboard.panels().map(panel => panel.kind);

describe("the dashboard", () => {
  it("adds and closes panels, within its limit, and keeps them while the tab is there", async () => {
    await using tab = createTestWindow();
    const dashboard = await tab.open(openDashboard);
    expect(kinds(dashboard)).toEqual(["quotes", "chart", "movers", "watch", "clock"]);
    await dashboard.close("p2");
    await dashboard.add("clock");
    expect(dashboard.panels().at(-1)).toEqual({ id: "p6", kind: "clock" });
    await dashboard.arrange('{"grid":1}');
    await expect(dashboard.add("constructor" as never)).rejects.toMatchObject({ code: "invalid-arguments" });
    await expect(dashboard.arrange("x".repeat(20_001))).rejects.toMatchObject({ code: "too-large" });
    while (dashboard.panels().length < 12) await dashboard.add("watch");
    await expect(dashboard.add("watch")).rejects.toMatchObject({ code: "refused" });
    dashboard.release();
    const again = await tab.open(openDashboard);
    expect([kinds(again).length, again.layout()]).toEqual([12, '{"grid":1}']);
  });

  it("keeps panels, settings and feeds through a cut connection", async () => {
    await using tab = createTestWindow();
    const dashboard = await tab.open(openDashboard);
    const watch = await tab.open(openWatchPanel, "p4");
    watch.channel.set("price.aldr");
    await tab.until(() => watch.rows[0]?.symbol === "ALDR");
    await services.market.untilSubscriptions(1, "price.aldr");
    const { opened } = services.market.stats();
    tab.network.cut();
    await tab.advance(10_000);
    tab.network.restore();
    await tab.advance(10_000);
    const before = watch.rows[0]?.price;
    await tab.until(() => watch.rows[0]?.price !== before);
    await dashboard.add("clock");
    expect([watch.channel(), kinds(dashboard).length, services.market.stats().opened]).toEqual([
      "price.aldr",
      6,
      opened,
    ]);
  });
});

describe("a panel", () => {
  it("has figures of its own before any feed, and follows its setting", async () => {
    await using tab = createTestWindow();
    const chart = await tab.open(openChartPanel, "p2");
    expect([chart.history()?.symbol, chart.history()?.candles.at(-1)?.[0]]).toEqual(["KSTL", "2026-01-14"]);
    await tab.until(() => chart.price() !== undefined);
    chart.channel.set("price.xau_usd");
    await tab.until(() => chart.history()?.symbol === "XAU/USD");
    await services.market.untilSubscriptions(0, "price.kstl");
    await services.market.untilSubscriptions(1, "price.xau_usd");
    chart.release();
    const again = await tab.open(openChartPanel, "p2");
    expect(again.channel()).toBe("price.xau_usd");
  });

  it("ends its tasks when it is closed, and those of no other", async () => {
    await using tab = createTestWindow();
    const movers = await tab.open(openMoversPanel, "p3");
    const quotes = await tab.open(openQuotesPanel, "p1");
    await services.market.until(stats => countSubscriptions(stats) === INSTRUMENTS.length + 6);
    movers.release();
    await services.market.until(stats => countSubscriptions(stats) === 6 && stats.connections === 1);
    const before = quotes.rows[0]?.price;
    await tab.until(() => quotes.rows[0]?.price !== before);
    await quotes.remove("price.btc_usd");
    await services.market.untilSubscriptions(0, "price.btc_usd");
    quotes.release();
    await services.market.untilSubscriptions(0);
  });

  it("orders what moved most every second", async () => {
    await using tab = createTestWindow();
    const movers = await tab.open(openMoversPanel, "p3");
    await services.market.until(stats => countSubscriptions(stats) === INSTRUMENTS.length);
    const shares = (rows: readonly { price: number; previousClose: number }[]): number[] =>
      rows.map(({ price, previousClose }) => price / previousClose);
    while (new Set(shares(movers.best())).size < 5) await tab.advance(1_000);
    const best = shares(movers.best());
    expect(best).toEqual([...best].sort((one, other) => other - one));
    expect(Math.max(...shares(movers.worst()))).toBeLessThanOrEqual(Math.min(...best));
    movers.count.set("10");
    await tab.settled();
    expect(movers.best()).toHaveLength(10);
  });

  it("that fails leaves the others alone", async () => {
    await using tab = createTestWindow();
    const clock = await tab.open(openClockPanel, "p5");
    const watch = await tab.open(openWatchPanel, "p4");
    expect([clock.time(), clock.lost()]).toEqual(["13:00:00", false]);
    await services.time.close();
    while (!clock.lost()) await tab.advance(1_000);
    const before = watch.rows[0]?.price;
    await tab.until(() => watch.rows[0]?.price !== before);
    await expect(tab.open(openChartPanel, "p99")).rejects.toMatchObject({ message: "This panel was closed." });
    expect([clock.time(), tab.notices]).toEqual(["13:00:00", []]);
  });
});
