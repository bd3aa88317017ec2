import { createTestWindow, type TestWindow } from "solid-reflect/testing";
import { describe, expect, it } from "vitest";
import { findStocks, RANGES, type Query, sortOf } from "./find-stocks";
import { openScreener } from "./live";
import { STOCK_COUNT } from "./stock";
import { allStocks } from "./stocks";
import { ROWS_SENT } from "./window-of-rows";

const anything: Query = {
  text: "",
  sector: "",
  ranges: { price: [NaN, NaN], change: [NaN, NaN], cap: [NaN, NaN], pe: [NaN, NaN], dividend: [NaN, NaN] },
  sort: "symbol",
  descending: false,
};
const find = (query: Partial<Query>) => findStocks(allStocks(), { ...anything, ...query });

describe("the stocks", () => {
  it("are 7,700 with symbols of their own, the same each time", () => {
    expect(allStocks()).toHaveLength(STOCK_COUNT);
    expect(new Set(allStocks().map(stock => stock.symbol)).size).toBe(STOCK_COUNT);
    expect(allStocks()[7]).toMatchInlineSnapshot(`
      {
        "cap": 2023,
        "change": 1.72,
        "dividend": 0,
        "id": 7,
        "name": "Coral Indigo Capital",
        "pe": null,
        "price": 17.07,
        "sector": "Industrials",
        "symbol": "ZTZH",
      }
    `);
  });

  it("are filtered by text, sector and numbers, where one that has no number is in no range", () => {
    const [some] = allStocks();
    expect(find({ text: ` ${some?.symbol.toLowerCase()} ` })).toEqual([some]);
    expect(find({ text: "heron labs" }).every(({ name }) => name.endsWith("Heron Labs"))).toBe(true);
    expect(find({ sector: "Energy" }).every(({ sector }) => sector === "Energy")).toBe(true);
    const cheap = find({ ranges: { ...anything.ranges, pe: [NaN, 10], dividend: [2, NaN] } });
    expect(cheap.length).toBeGreaterThan(10);
    expect(cheap.every(({ pe, dividend }) => pe !== null && pe <= 10 && dividend >= 2)).toBe(true);
    expect(find({ sector: "Alchemy" })).toEqual([]);
  });

  it.each(RANGES)("are sorted by %s either way, without a value at the end", sort => {
    for (const descending of [false, true]) {
      const values = find({ sort, descending }).map(stock => stock[sort]);
      const known = values.filter(value => value !== null);
      expect(known).toEqual(known.toSorted((a, b) => (descending ? b - a : a - b)));
      expect(values.slice(known.length).every(value => value === null)).toBe(true);
    }
    expect(sortOf(`-${sort}`)).toEqual({ sort, descending: true });
    expect(sortOf("__proto__")).toEqual({ sort: "cap", descending: true });
  });
});

const sentIn = (tab: TestWindow, from: number): number =>
  tab.crossings.slice(from).reduce((sum, crossing) => sum + (crossing.from === "server" ? crossing.text.length : 0), 0);

describe("the screener", () => {
  it("sends the rows in sight, and of the next ones only those that are new", async () => {
    await using tab = createTestWindow();
    const screener = await tab.open(openScreener);
    const all = find({ sort: "cap", descending: true });
    expect(screener.total()).toBe(STOCK_COUNT);
    expect(screener.seen).toEqual({ from: 0, rows: all.slice(0, ROWS_SENT) });
    const before = tab.crossings.length;
    screener.first.set(20);
    await tab.settled();
    expect(screener.seen).toEqual({ from: 20, rows: all.slice(20, 20 + ROWS_SENT) });
    const twentyRows = JSON.stringify(all.slice(ROWS_SENT, ROWS_SENT + 20)).length;
    expect(sentIn(tab, before)).toBeLessThan(1.2 * twentyRows);
    screener.first.set(STOCK_COUNT * 10);
    await tab.settled();
    expect(screener.seen).toEqual({ from: STOCK_COUNT - ROWS_SENT, rows: all.slice(-ROWS_SENT) });
  });

  it("is asked by the URL, and writes what it is asked there", async () => {
    await using tab = createTestWindow({ request: { url: "http://localhost/?sector=Energy&sort=price" } });
    const screener = await tab.open(openScreener);
    expect(screener.seen.rows).toEqual(find({ sector: "Energy", sort: "price" }).slice(0, ROWS_SENT));
    screener.text.set("h");
    await tab.settled();
    screener.text.set("heron");
    await tab.settled();
    screener.pe.to.set("12");
    await tab.settled();
    expect(tab.page.location()[1]).toBe("sector=Energy&sort=price&text=heron&pe-to=12");
    expect(screener.total()).toBe(
      find({ sector: "Energy", text: "heron", ranges: { ...anything.ranges, pe: [NaN, 12] } }).length,
    );
    // One step for each field, not for each letter.
    tab.page.back();
    await tab.settled();
    expect([screener.text(), screener.pe.to()]).toEqual(["heron", ""]);
    tab.page.back();
    await tab.settled();
    expect([screener.text(), screener.sector()]).toEqual(["", "Energy"]);
    tab.page.forward();
    await tab.settled();
    expect(screener.text()).toBe("heron");
    await screener.clear();
    expect([screener.total(), tab.page.location()[1]]).toEqual([STOCK_COUNT, ""]);
  });

  it("begins with the first answer when another question is asked", async () => {
    await using tab = createTestWindow({ request: { url: "http://localhost/?skip=24" } });
    const screener = await tab.open(openScreener);
    expect(screener.seen.from).toBe(24);
    screener.first.set(2_000);
    await tab.settled();
    screener.sector.set("Energy");
    await tab.settled();
    expect([screener.seen.from, screener.first(), screener.skip()]).toEqual([0, 0, 0]);
  });

  it("takes no nonsense for a number or a row", async () => {
    await using tab = createTestWindow({ request: { url: "http://localhost/?cap-from=lots&skip=-5&sort=;" } });
    const screener = await tab.open(openScreener);
    expect([screener.total(), screener.seen.from]).toEqual([STOCK_COUNT, 0]);
    screener.first.set(NaN);
    screener.text.set("x".repeat(5_000));
    await tab.settled();
    expect([screener.total(), screener.text().length]).toEqual([0, 40]);
  });
});
