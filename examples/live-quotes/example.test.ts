import { createTestWindow } from "solid-reflect/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serviceEnvironment, type Services, startServices } from "../services";
import { openBoard } from "./live";

let services: Services;

beforeAll(async () => {
  services = await startServices({ intervalMs: 5 });
  Object.assign(process.env, serviceEnvironment(services));
});
afterAll(() => services.close());

const symbols = (board: { rows: readonly { symbol: string }[] }): string[] => board.rows.map(row => row.symbol);

describe("live quotes", () => {
  it("have their figures before the feed, then follow it row by row", async () => {
    await using tab = createTestWindow();
    const board = await tab.open(openBoard);
    expect(symbols(board)).toEqual(["BTC/USD", "ETH/USD", "XAU/USD", "EUR/USD", "KSTL", "LMEN"]);
    expect(board.rows.every(row => row.price > 0 && row.decimals > 0)).toBe(true);
    await tab.until(() => board.feed() === "live" && board.rows.every(row => row.moved !== undefined));
    expect(board.rows.every(row => row.trail.length >= 1)).toBe(true);
    board.release();
    await services.market.untilSubscriptions(0);
  });

  it("can be searched, added and removed, and the feed is asked for just these", async () => {
    await using tab = createTestWindow();
    const board = await tab.open(openBoard);
    await services.market.untilSubscriptions(6);
    expect((await board.search("co")).map(each => each.symbol)).toEqual(["DOGE/USD", "PLVR", "QRTZ"]);
    await board.add("price.qrtz");
    await board.add("price.qrtz");
    expect(symbols(board).at(-1)).toBe("QRTZ");
    expect((await board.search("quartz")).length).toBe(0);
    await services.market.untilSubscriptions(1, "price.qrtz");
    await tab.until(() => board.rows.at(-1)?.moved !== undefined);
    await board.remove("price.btc_usd");
    await services.market.untilSubscriptions(0, "price.btc_usd");
    expect(symbols(board)).toEqual(["ETH/USD", "XAU/USD", "EUR/USD", "KSTL", "LMEN", "QRTZ"]);
    board.release();
    // What the tab follows is its own: another object of this tab has it again.
    expect(symbols(await tab.open(openBoard))).toEqual(["ETH/USD", "XAU/USD", "EUR/USD", "KSTL", "LMEN", "QRTZ"]);
  });

  it("refuse what nobody quotes, what is no channel, and too many", async () => {
    await using tab = createTestWindow();
    const board = await tab.open(openBoard);
    await expect(board.add("price.nothing")).rejects.toMatchObject({ code: "refused" });
    await expect(board.add("a,b")).rejects.toMatchObject({ code: "invalid-arguments" });
    const all = (await Promise.all(["bank", "co", "a", "e"].map(text => board.search(text).catch(() => [])))).flat();
    for (const { channel } of all) await board.add(channel);
    while (board.rows.length < 20) {
      const [next] = await board.search("");
      await board.add(next?.channel ?? "");
    }
    await expect(board.add("price.yarr")).rejects.toMatchObject({ message: "At most 20 symbols can be followed." });
    expect(board.rows).toHaveLength(20);
  });

  it("say that the feed is lost, and find it again by themselves", async () => {
    await using tab = createTestWindow();
    const board = await tab.open(openBoard);
    await tab.until(() => board.feed() === "live");
    await board.breakFeed().catch(() => undefined);
    await tab.until(() => board.feed() === "lost");
    await services.market.untilSubscriptions(0);
    expect(board.losses()).toBe(1);
    await tab.advance(1_000);
    await services.market.untilSubscriptions(6);
    await tab.until(() => board.feed() === "live");
    const before = board.rows[0]?.price;
    await tab.until(() => board.rows[0]?.price !== before);
    expect([tab.notices, tab.log]).toEqual([[], []]);
  });
});
