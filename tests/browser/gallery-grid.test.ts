import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type GridService, type Services, startGridService, startServices } from "../../examples/services";
import { axe } from "../support/axe";
import { launchChromium } from "../support/chromium";
import { type CutProxy, startCutProxy } from "../support/cut-proxy";
import { type Site, startSite } from "../support/site";
import { joined, type Visit, visit } from "../support/visit";

let browser: Browser;
let services: Services;
let grid: GridService;
let site: Site;
let proxy: CutProxy;

beforeAll(async () => {
  [services, grid] = await Promise.all([startServices({ seed: 7 }), startGridService({ seed: 7 })]);
  const environment = { GRID_SERVICE_URL: grid.url, LIVE_DETACHED_MS: "60000" };
  [browser, site] = await Promise.all([launchChromium(), startSite(environment, services)]);
  proxy = await startCutProxy(site.url);
});
// What one test has cut is there again for the next.
afterEach(() => proxy.up());
afterAll(async () => {
  await browser.close();
  await proxy[Symbol.asyncDispose]();
  await site[Symbol.asyncDispose]();
  await Promise.all([services.close(), grid.close()]);
});

async function open(path: string): Promise<Visit> {
  const tab = await visit(browser, proxy.url + path);
  await joined(tab.page);
  // What a reload or a new rendering would take away.
  await tab.page.evaluate(() => Object.assign(window, { sameDocument: true }));
  return tab;
}

const status = (page: Page, state: string) =>
  page.waitForFunction(wanted => document.documentElement.dataset["live"] === wanted, state);

async function isUnharmed(tab: Visit): Promise<void> {
  expect(await axe(tab.page)).toEqual([]);
  expect(await tab.page.evaluate(() => "sameDocument" in window)).toBe(true);
  // A connection that was cut is a failure of the network, which the browser may note; nothing else is.
  expect(tab.problems.filter(problem => !problem.includes("WebSocket connection to"))).toEqual([]);
  // A link that is pointed at asks for texts; nothing is opened a second time.
  expect(tab.calls.filter(call => call.window !== undefined)).toEqual([]);
}

const row = (page: Page, job: number) =>
  page
    .getByRole("grid", { name: "Jobs" })
    .getByRole("row")
    .filter({ has: page.getByText(`${job}`, { exact: true }) });

/** Shows what waits alone, and resolves when nothing else is in the page. */
async function showQueued(page: Page): Promise<void> {
  await page.getByRole("radio", { name: /^Queued/ }).check({ force: true });
  await page
    .getByRole("progressbar", { name: /^Progress of job/ })
    .first()
    .waitFor({ state: "detached" });
}

/** A job that can be cancelled and whose row is in the page: the last of those in sight, which starts last. */
async function jobInSight(page: Page): Promise<number> {
  const label = await page
    .getByRole("button", { name: /^Cancel job/ })
    .last()
    .getAttribute("aria-label");
  return Number(label?.replace(/\D/g, ""));
}

describe("the compute-grid monitor", () => {
  const PATH = "/gallery/grid-monitor";

  it("has the grid in its HTML", async () => {
    const html = await (await fetch(site.url + PATH)).text();
    for (const text of ["Overnight VaR", "oak-1", "Load of ash-1", 'role="grid"']) expect(html).toContain(text);
    expect(html).toMatch(/Cancel job \d+/);
  });

  it("follows the grid, cancels at once and says at the row what was refused, also across a cut", async () => {
    await using tab = await open(PATH);
    const { page } = tab;
    await page.getByText("Feed live").waitFor();
    const running = page.getByRole("progressbar", { name: /^Progress of job/ }).first();
    const before = await running.getAttribute("aria-label");
    await running.and(page.locator(`:not([aria-label="${before}"])`)).waitFor();

    await showQueued(page);
    proxy.down();
    await status(page, "reconnecting");
    // Chosen now that nothing moves: a job that starts leaves the list.
    const cancelled = await jobInSight(page);
    await page.getByRole("button", { name: `Cancel job ${cancelled}`, exact: true }).click();
    await row(page, cancelled).getByText("cancelled").waitFor();
    expect(grid.snapshot().jobs.find(({ id }) => id === cancelled)?.state).not.toBe("cancelled");
    proxy.up();
    await status(page, "online");
    await row(page, cancelled).waitFor({ state: "detached" });
    await page.waitForFunction(() => document.querySelector('[data-testid="feed"]')?.textContent === "Feed live");
    expect(grid.snapshot().jobs.find(({ id }) => id === cancelled)?.state).toBe("cancelled");
    expect(grid.stats().opened).toBe(1);

    await page.getByRole("treeitem", { name: /Regulatory capital/ }).click();
    await page.waitForURL(/\?session=capital$/);
    await page.getByRole("radio", { name: /^All/ }).check({ force: true });
    const cancel = page.getByRole("button", { name: /^Cancel job/ }).first();
    await cancel.click();
    await page.getByRole("alert").filter({ hasText: "“Regulatory capital” is locked" }).waitFor();
    await page.goBack();
    await page.waitForURL(url => url.search === "");
    await isUnharmed(tab);
  });

  it("gives a waiting job another priority by the keyboard", async () => {
    await using tab = await open(PATH);
    const { page } = tab;
    await page.getByText("Feed live").waitFor();
    await showQueued(page);
    const job = await jobInSight(page);
    await row(page, job).getByRole("gridcell").nth(4).click();
    await page.keyboard.press("Enter");
    await page.getByRole("spinbutton", { name: "Priority" }).fill("9");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector('td [data-state="pending"]') === null);
    expect(grid.snapshot().jobs.find(({ id }) => id === job)?.priority).toBe(9);
    await isUnharmed(tab);
  });

  it("says that the feed is lost, keeps what it shows, and finds the grid again", async () => {
    await using tab = await open(PATH);
    const { page } = tab;
    await page.getByText("Feed live").waitFor();
    await grid.close();
    await page.locator(".grid-monitor").getByText("The grid's feed is lost.").waitFor();
    expect(await page.getByRole("progressbar", { name: /^Load of/ }).count()).toBe(8);
    grid = await startGridService({ seed: 8, port: grid.port });
    await page.getByText("Feed live").waitFor();
    await page.locator(".grid-monitor").getByText("The grid's feed is lost.").waitFor({ state: "detached" });
    await isUnharmed(tab);
  });

  it("ends its subscription with its page", async () => {
    const tab = await open(PATH);
    await tab.page.getByText("Feed live").waitFor();
    const subscribers = grid.stats().subscriptions["grid"] ?? 0;
    expect(subscribers).toBeGreaterThan(0);
    await tab.page.getByRole("link", { name: "Gallery" }).first().click();
    await tab.page.waitForURL(/\/gallery$/);
    await grid.untilSubscribers(subscribers - 1);
    await tab[Symbol.asyncDispose]();
  });
});

describe("the stock screener", () => {
  const PATH = "/gallery/stock-screener";

  it("answers without scripts: a form that asks by GET, first rows, and links to the next", async () => {
    await using tab = await visit(browser, site.url + PATH, { javaScriptEnabled: false });
    const { page } = tab;
    await page.getByText("7,700 of 7,700 stocks").waitFor();
    await page.locator("select[name=sector]").selectOption("Energy");
    await page.getByLabel("P/E to").fill("9");
    await page.getByRole("button", { name: "Show" }).click();
    await page.waitForURL(/sector=Energy/);
    const rows = page.getByRole("grid", { name: "Stocks" }).getByRole("row");
    const first = await rows.nth(1).textContent();
    expect(first).toContain("Energy");
    expect(await page.getByLabel("P/E to").inputValue()).toBe("9");
    await page.locator(".screener").getByRole("link", { name: /^Next/ }).click();
    await page.waitForURL(/skip=24/);
    expect(await rows.nth(1).textContent()).not.toBe(first);
  });

  it("filters as one types, goes back and forward, also across a cut", async () => {
    await using tab = await open(PATH);
    const { page } = tab;
    const table = page.getByRole("grid", { name: "Stocks" });
    await page.locator("select[name=sector]").selectOption("Utilities");
    await page.waitForURL(/sector=Utilities/);
    proxy.down();
    await status(page, "reconnecting");
    await page.getByLabel("Symbol or name").fill("heron");
    expect(await page.getByLabel("Symbol or name").inputValue()).toBe("heron");
    proxy.up();
    await page.waitForURL(/text=heron/);
    await table.getByRole("row", { name: /Heron/ }).first().waitFor();
    await page.goBack();
    await page.waitForURL(url => url.search === "?sector=Utilities");
    await page.goBack();
    await page.getByText("7,700 of 7,700 stocks").waitFor();
    await page.goForward();
    await page.goForward();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[name="text"]')?.value === "heron");
    await page.getByRole("button", { name: "Clear all" }).click();
    await page.getByText("7,700 of 7,700 stocks").waitFor();
    await isUnharmed(tab);
  });

  it("sorts by a column, scrolls to the end, and comes back, also across a cut", async () => {
    await using tab = await open(PATH);
    const { page } = tab;
    const table = page.getByRole("grid", { name: "Stocks" });
    await table.getByRole("button", { name: "Symbol" }).click();
    await page.waitForURL(/sort=symbol/);
    const firstRow = table.locator("tbody tr[data-index='0']");
    await firstRow.filter({ hasText: /^AA/ }).waitFor();
    // The last row has not been sent before somebody goes there.
    await firstRow.locator("th").click();
    await page.keyboard.press("Control+End");
    const last = table.locator("tbody tr[data-index='7699']");
    await last.filter({ hasText: /^ZZ/ }).waitFor();
    proxy.cut();
    await page.keyboard.press("Control+Home");
    await firstRow.filter({ hasText: /^AA/ }).waitFor();
    expect(await table.locator("tbody tr").count()).toBeLessThan(60);
    await isUnharmed(tab);
  });
});

describe("the plot tool", () => {
  const PATH = "/gallery/plot-tool";

  it("has its plot in the HTML, follows the formula across a cut, and says what is wrong with one", async () => {
    const html = await (await fetch(`${site.url}${PATH}?range=3m`)).text();
    expect(html).toContain("<polyline");
    await using tab = await open(PATH);
    const { page } = tab;
    const chart = page.getByRole("img", { name: /^The formula/ });
    await page.locator(".candle-chart[data-drawn]").waitFor();
    const before = await chart.getAttribute("aria-label");
    proxy.down();
    await status(page, "reconnecting");
    await page.getByRole("textbox", { name: "Formula" }).fill("a / b");
    expect(await chart.getAttribute("aria-label")).toBe(before);
    proxy.up();
    await page.waitForURL(/formula=a\+%2F\+b/);
    await page.waitForFunction(
      before =>
        document.querySelector('[role="img"][aria-label^="The formula"]')?.getAttribute("aria-label") !== before,
      before,
    );
    const drawn = await chart.getAttribute("aria-label");
    await page.getByRole("textbox", { name: "Formula" }).fill("a / (b");
    await page.getByText("“)” is missing here. (Character 7)").waitFor();
    expect(await chart.getAttribute("aria-label")).toBe(drawn);
    await page.getByRole("button", { name: "change(a, 30)" }).click();
    await page.waitForURL(/formula=change/);
    await isUnharmed(tab);
  });
});
