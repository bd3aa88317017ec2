import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countSubscriptions, INSTRUMENTS, type Services, startServices } from "../../examples/services";
import { axe } from "../support/axe";
import { launchChromium } from "../support/chromium";
import { type CutProxy, startCutProxy } from "../support/cut-proxy";
import { type Site, startSite } from "../support/site";
import { joined, type Visit, visit } from "../support/visit";

const PHONE = { viewport: { width: 390, height: 844 } };

let browser: Browser;
let services: Services;
let site: Site;
let proxy: CutProxy;

beforeAll(async () => {
  services = await startServices({ seed: 7 });
  [browser, site] = await Promise.all([launchChromium(), startSite({ LIVE_DETACHED_MS: "60000" }, services)]);
  proxy = await startCutProxy(site.url);
});
afterAll(async () => {
  await browser.close();
  await proxy[Symbol.asyncDispose]();
  await site[Symbol.asyncDispose]();
  await services.close();
});

const app = (page: Page): Locator => page.locator("[data-example]");

/** Opens an app through the proxy, when nobody follows the market any more. */
async function open(slug: string, options = {}): Promise<Visit> {
  await services.market.untilSubscriptions(0);
  const tab = await visit(browser, `${proxy.url}/gallery/${slug}`, options);
  if (!("javaScriptEnabled" in options)) await joined(tab.page);
  return tab;
}

/** A text that changes by itself does. */
async function moves(text: Locator): Promise<void> {
  const now = await text.textContent();
  await text.filter({ hasNotText: now ?? "" }).waitFor();
}

/** Cuts the connection, does something meanwhile, and lets it come back. */
async function whileCut(page: Page, act: () => Promise<void>): Promise<void> {
  const status = (state: string): Promise<unknown> =>
    page.waitForFunction(wanted => document.documentElement.dataset["live"] === wanted, state);
  proxy.down();
  await status("reconnecting");
  await act();
  proxy.up();
  await status("online");
}

/** What went wrong, besides that the browser says when its socket cannot be opened during a cut. */
const problems = (tab: Visit): string[] => tab.problems.filter(each => !/WebSocket connection to .* failed/.test(each));

const row = (page: Page, symbol: string): Locator => app(page).getByRole("row").filter({ hasText: symbol });

describe("live quotes", () => {
  it("stream, come and go, and survive a cut in the middle of an addition", async () => {
    await using tab = await open("live-quotes");
    const { page } = tab;
    await moves(row(page, "BTC/USD").locator(".quote-price"));
    const { opened } = services.market.stats();
    await app(page).getByRole("combobox", { name: "Add a symbol" }).fill("quartz");
    const option = page.getByRole("option", { name: /QRTZ/ });
    await option.waitFor();
    expect(await axe(page)).toEqual([]);
    await whileCut(page, () => option.click());
    await moves(row(page, "QRTZ").locator(".quote-price"));
    expect(await row(page, "QRTZ").count()).toBe(1);
    await services.market.untilSubscriptions(1, "price.qrtz");

    await row(page, "ETH/USD").getByRole("button", { name: "Remove ETH/USD" }).click();
    await row(page, "ETH/USD").waitFor({ state: "detached" });
    await services.market.untilSubscriptions(0, "price.eth_usd");
    expect(services.market.stats().opened).toBe(opened);
    expect(await axe(page)).toEqual([]);
    expect(problems(tab)).toEqual([]);
  });

  it("say up and down in more than a colour", async () => {
    await using tab = await open("live-quotes");
    const price = row(tab.page, "BTC/USD").locator(".quote-price");
    await price.filter({ hasText: /^▲.*, rising$/ }).waitFor();
    await price.filter({ hasText: /^▼.*, falling$/ }).waitFor();
    expect(await row(tab.page, "BTC/USD").locator(".quote-change").first().textContent()).toMatch(/^[+−]?[\d,.]+$/);
  });

  it("tell when the feed is lost, and find it again", async () => {
    await using tab = await open("live-quotes");
    const { page } = tab;
    await app(page).getByRole("button", { name: "Break the feed" }).click();
    await app(page).getByText("lost so far: 1").waitFor();
    await app(page).locator('[data-testid="feed"][data-state="live"]').waitFor();
    await moves(row(page, "BTC/USD").locator(".quote-price"));
    expect(problems(tab)).toEqual([]);
  });
});

describe("stock history", () => {
  const computed = (page: Page): Promise<string | null> => app(page).getByTestId("computed").textContent();

  it("has its figures and a line in the HTML", async () => {
    await using tab = await open("stock-history", { javaScriptEnabled: false });
    expect(await app(tab.page).getByTestId("last-close").textContent()).toBe("203.10");
    expect(await app(tab.page).getByRole("row").count()).toBe(9);
    expect(await app(tab.page).locator(".candle-chart-still polyline").getAttribute("points")).toMatch(/^0,/);
    expect(problems(tab)).toEqual([]);
  });

  it("computes on Update alone, also when the connection is cut under it", async () => {
    await using tab = await open("stock-history");
    const { page } = tab;
    await app(page).locator(".candle-chart[data-drawn] canvas").first().waitFor();
    expect(await axe(page)).toEqual([]);
    await app(page).getByText("3 months").click();
    const fast = app(page).getByRole("spinbutton", { name: "Fast average" });
    await fast.fill("5");
    await fast.blur();
    const update = app(page).getByRole("button", { name: "Update" });
    await update.and(page.locator(":enabled")).waitFor();
    expect(await computed(page)).toBe("1");
    await whileCut(page, () => update.click());
    await app(page).getByTestId("computed").filter({ hasText: "2" }).waitFor();
    await app(page)
      .getByText(/^Average of 5:/)
      .waitFor();
    const label = await app(page).getByRole("img").getAttribute("aria-label");
    expect(label).toMatch(/^KSTL\. \d\d candles from 20/);
    await update.and(page.locator(":disabled")).waitFor();
    expect(await computed(page)).toBe("2");
    expect(problems(tab)).toEqual([]);
  });

  it("keeps its chart when the service refuses, and says what to do", async () => {
    await using tab = await open("stock-history");
    const { page } = tab;
    await app(page).getByText("All", { exact: true }).click();
    await app(page).getByRole("button", { name: "Update" }).click();
    await app(page).getByText("ask for a longer interval").waitFor();
    expect(await app(page).getByTestId("last-close").textContent()).toBe("203.10");
    await app(page).getByText("Months", { exact: true }).click();
    await app(page).getByRole("button", { name: "Update" }).click();
    await app(page).getByText("ask for a longer interval").waitFor({ state: "detached" });
    expect(problems(tab)).toEqual([]);
  });

  it("follows the theme with its canvas", async () => {
    await using tab = await open("stock-history");
    const { page } = tab;
    const canvas = app(page).locator(".candle-chart[data-drawn] canvas").first();
    await canvas.waitFor();
    const pixels = (): Promise<string> => canvas.evaluate(element => (element as HTMLCanvasElement).toDataURL());
    const light = await pixels();
    await page.evaluate(() => (document.documentElement.dataset["theme"] = "dark"));
    while ((await pixels()) === light);
    expect(problems(tab)).toEqual([]);
  });
});

describe("the market dashboard", () => {
  const panel = (page: Page, id: string): Locator => app(page).locator(`[data-panel="${id}"]`);
  const docked = (page: Page): Promise<void> => app(page).locator(".dock[data-docked]").waitFor();

  it("has all panels in the HTML, one beneath the other", async () => {
    await using tab = await open("market-dashboard", { javaScriptEnabled: false });
    expect(await panel(tab.page, "p1").getByRole("row").count()).toBe(7);
    expect(await panel(tab.page, "p5").locator("output").textContent()).toMatch(/^\d\d:\d\d:\d\d$/);
    expect(problems(tab)).toEqual([]);
  });

  it("docks its panels without making them again, and closing one ends its tasks and no other's", async () => {
    await using tab = await open("market-dashboard");
    const { page } = tab;
    await docked(page);
    // One for each feed: quotes, chart, movers, watch.
    await services.market.until(stats => countSubscriptions(stats) === 6 + 1 + INSTRUMENTS.length + 1);
    const { opened } = services.market.stats();
    expect(opened).toBe(services.market.stats().closed + 4);
    const price = panel(page, "p1").getByRole("row").filter({ hasText: "BTC/USD" }).locator(".quote-price");
    await moves(price);
    await panel(page, "p2").locator(".candle-chart[data-drawn]").waitFor();
    expect(await axe(page)).toEqual([]);

    await page.getByRole("button", { name: "Close Movers 3" }).click();
    await services.market.until(stats => countSubscriptions(stats) === 6 + 1 + 1);
    await panel(page, "p3").waitFor({ state: "detached" });
    await moves(price);
    expect(services.market.stats().opened).toBe(opened);

    await app(page).getByRole("button", { name: "Clock", exact: true }).click();
    await panel(page, "p6").locator("output").filter({ hasText: /:/ }).waitFor();
    await moves(panel(page, "p6").locator("output"));
    expect(problems(tab)).toEqual([]);
  });

  it("moves a panel by keyboard and keeps its place and settings through a cut and another page", async () => {
    await using tab = await open("market-dashboard");
    const { page } = tab;
    await docked(page);
    const symbol = panel(page, "p4").getByRole("combobox", { name: "Symbol to watch" });
    await symbol.fill("gold");
    await page.getByRole("option", { name: /XAU/ }).waitFor();
    await whileCut(page, () => page.getByRole("option", { name: /XAU/ }).click());
    await panel(page, "p4").getByText("Gold").waitFor();
    // Of the quotes, the movers and the one that is watched.
    await services.market.untilSubscriptions(3, "price.xau_usd");

    const left = async (id: string): Promise<number> => (await panel(page, id).boundingBox())?.x ?? -1;
    expect(await left("p1")).toBeLessThan(await left("p2"));
    const menu = page.getByRole("combobox", { name: "Move Quotes 1" });
    await menu.selectOption({ label: "To the right edge" });
    while ((await left("p1")) <= (await left("p2")));
    await moves(panel(page, "p1").locator(".quote-price").first());

    await page.getByRole("link", { name: "Gallery" }).first().click();
    await page.getByRole("heading", { name: "Gallery", level: 1 }).waitFor();
    await services.market.untilSubscriptions(0);
    await page.getByRole("link", { name: "Market dashboard" }).first().click();
    await docked(page);
    await panel(page, "p4").getByText("Gold").waitFor();
    expect(await left("p1")).toBeGreaterThan(await left("p2"));
    expect(problems(tab)).toEqual([]);
  });

  it("says in its place that a panel failed, and the others go on", async () => {
    await using tab = await open("market-dashboard");
    const { page } = tab;
    await docked(page);
    await page.route("**/_server**", route => route.abort());
    await app(page).getByRole("button", { name: "Watch", exact: true }).click();
    await panel(page, "p6").getByText("This panel could not be opened.").waitFor();
    await moves(panel(page, "p1").locator(".quote-price").first());
    await page.unroute("**/_server**");
    await panel(page, "p6").getByRole("button", { name: "Try again" }).click();
    await moves(panel(page, "p6").locator(".quote-price"));
  });

  it("is stacked on a phone, loads no dock, and can be used by everybody", async () => {
    await using tab = await open("market-dashboard", PHONE);
    const { page } = tab;
    await moves(panel(page, "p1").locator(".quote-price").first());
    expect(await app(page).locator(".dock[data-docked]").count()).toBe(0);
    const scripts = await page.evaluate(() => performance.getEntriesByType("resource").map(entry => entry.name));
    expect(scripts.filter(name => name.includes("dock-engine"))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "Close Chart 2" }).click();
    await panel(page, "p2").waitFor({ state: "detached" });
    expect(problems(tab)).toEqual([]);
  });
});
