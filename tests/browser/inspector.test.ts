import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../support/build-site";
import { axe } from "../support/axe";
import { launchChromium } from "../support/chromium";
import { type Site, startSite } from "../support/site";
import { example, TIME } from "../support/tutorial-examples";
import { joined, visit } from "../support/visit";

const CHAPTER = "/tutorial/async-tasks";

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), startSite({ LIVE_DETACHED_MS: "60000" })]);
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

const panel = (page: Page) => page.locator('[data-inspector="panel"]');
const cut = (page: Page) => panel(page).locator('[data-inspector-action="cut"]');
const openTab = (page: Page, name: string) => panel(page).getByRole("tab", { name }).click();
const number = async (locator: Locator, attribute: string) => Number(await locator.getAttribute(attribute));

const status = (page: Page, state: string) =>
  page.waitForFunction(wanted => document.documentElement.dataset["live"] === wanted, state);

/** Opens a page and the inspector of one of its examples. */
async function inspect(page: Page, title: string): Promise<void> {
  await joined(page);
  await page.getByRole("switch", { name: `Inspect: ${title}` }).click();
  await panel(page).waitFor();
}

async function refresh(page: Page): Promise<void> {
  await example(page, "async-callback").getByRole("button", { name: "Refresh" }).click();
  await panel(page).locator('[data-call="refresh"][data-state="done"]').waitFor();
}

describe("the inspector", () => {
  it("shows what a click did: the callback, its two patches with their bytes, the texts they touched", async () => {
    await using tab = await visit(browser, site.url + CHAPTER);
    const { page } = tab;
    await inspect(page, "Async callback");
    await refresh(page);
    const time = (await example(page, "async-callback").locator("output").textContent()) ?? "";
    expect(time).toMatch(TIME);
    const call = panel(page).locator('[data-call="refresh"]');
    expect(await number(call, "data-took")).toBeGreaterThan(0);
    expect(await call.textContent()).toContain("live({ time, refresh })");
    expect(await panel(page).locator('[data-part="act"]').textContent()).toBe('Click on button "Refresh"');
    const patches = panel(page).locator('[data-patch="time"]');
    expect(await patches.locator("td:first-of-type").allTextContents()).toEqual(['"refreshing…"', `"${time}"`]);
    const wire = await patches.locator("code").allTextContents();
    const bytes = await patches.evaluateAll(rows => rows.map(row => Number((row as HTMLElement).dataset["bytes"])));
    expect(bytes).toEqual(wire.map(text => Buffer.byteLength(text)));
    const texts = panel(page).locator('[data-touch="text"]');
    await texts.filter({ hasText: "refreshing…" }).waitFor();
    await texts.filter({ hasText: time }).waitFor();
    // The quotes of another example go on, and are told apart.
    await panel(page).locator('[data-elsewhere="price"]').waitFor();
    expect(await panel(page).locator('[data-patch="price"]').count()).toBe(0);
    expect(tab.problems).toEqual([]);
    expect(tab.sockets).toHaveLength(1);
  });

  it("does not count itself, and looks at its example only", async () => {
    await using tab = await visit(browser, `${site.url}/examples/counter-badge`);
    const { page } = tab;
    await inspect(page, "A counter, three ways");
    for (const name of ["Timeline", "Tasks", "Network", "Interaction"]) await openTab(page, name);
    await page.keyboard.press("Shift");
    await page.getByRole("heading", { level: 1 }).click();
    await openTab(page, "Timeline");
    expect(await panel(page).locator('[data-part="timeline"] li').count()).toBe(1);
    await openTab(page, "Interaction");
    expect(await panel(page).locator('[data-part="interaction"]').getAttribute("data-act")).toBe("opened");
    expect(await panel(page).locator("[data-touch]").count()).toBe(0);
    expect(await panel(page).locator('[data-part="summary"] [data-messages]').first().getAttribute("data-bytes")).toBe(
      "0",
    );
    expect(tab.problems).toEqual([]);
  });

  it("slows the connection down, as its own round trip says, and takes that back when it is closed", async () => {
    await using tab = await visit(browser, site.url + CHAPTER);
    const { page } = tab;
    await inspect(page, "Async callback");
    await openTab(page, "Network");
    const slider = panel(page).getByRole("slider", { name: "Latency added to a round trip" });
    await slider.focus();
    for (let step = 0; step < 16; step++) await page.keyboard.press("ArrowRight");
    expect(await slider.getAttribute("aria-valuenow")).toBe("800");
    await openTab(page, "Interaction");
    await refresh(page);
    expect(await number(panel(page).locator('[data-call="refresh"]'), "data-took")).toBeGreaterThanOrEqual(800);
    await panel(page).locator('[data-inspector-action="close"]').click();
    await panel(page).waitFor({ state: "detached" });
    await inspect(page, "Async callback");
    await openTab(page, "Network");
    expect(await slider.getAttribute("aria-valuenow")).toBe("0");
    expect(tab.problems).toEqual([]);
  });

  it("loses messages, and each click counts once all the same", async () => {
    await using tab = await visit(browser, `${site.url}/examples/counter-badge`);
    const { page } = tab;
    await inspect(page, "A counter, three ways");
    await openTab(page, "Network");
    await panel(page).getByRole("slider", { name: "Share of messages that are lost" }).focus();
    await page.keyboard.press("End");
    const button = example(page, "counter-badge").getByRole("button").first();
    for (let click = 0; click < 15; click++) await button.click();
    await panel(page).getByRole("slider", { name: "Share of messages that are lost" }).focus();
    await page.keyboard.press("Home");
    await example(page, "counter-badge").getByText("15", { exact: true }).first().waitFor();
    await status(page, "online");
    expect(tab.problems).toEqual([]);
  });

  it("cuts the connection: the page says so, and has the latest of everything when it is back", async () => {
    await using tab = await visit(browser, site.url + CHAPTER);
    const { page } = tab;
    await inspect(page, "Async callback");
    await cut(page).click();
    expect(await cut(page).getAttribute("aria-pressed")).toBe("true");
    await status(page, "reconnecting");
    await page
      .getByRole("status")
      .filter({ hasText: /reconnecting|connection/i })
      .first()
      .waitFor();
    const price = example(page, "async-task").locator("output");
    const before = await price.textContent();
    await example(page, "async-callback").getByRole("button", { name: "Refresh" }).click();
    await cut(page).click();
    await status(page, "online");
    await panel(page).locator('[data-call="refresh"][data-state="done"]').waitFor();
    await example(page, "async-callback").locator("output", { hasText: TIME }).waitFor();
    await price.filter({ hasNotText: before ?? "" }).waitFor();
    expect(tab.problems).toEqual([]);

    await openTab(page, "Network");
    await panel(page).getByText("1 s", { exact: true }).click();
    const seen = await page.evaluateHandle(() => {
      const root = document.documentElement;
      const seen: (string | undefined)[] = [];
      new MutationObserver(() => seen.push(root.dataset["live"])).observe(root, { attributeFilter: ["data-live"] });
      return seen;
    });
    await cut(page).click();
    // By itself, after the time that was set.
    await expect.poll(() => seen.jsonValue()).toEqual(["reconnecting", "online"]);
    expect(await cut(page).getAttribute("aria-pressed")).toBe("false");
  });

  it("lists the tasks of the window, and loses them with the page while it stays open itself", async () => {
    await using tab = await visit(browser, site.url + CHAPTER);
    const { page } = tab;
    await inspect(page, "Background task");
    await openTab(page, "Tasks");
    const quotes = panel(page).locator('[data-task="quotes"]');
    await quotes.first().waitFor();
    await page.locator(`header a[href="/"]`).click();
    await page.waitForURL(site.url + "/");
    await quotes.first().waitFor({ state: "detached" });
    expect(await panel(page).getByRole("tab", { name: "Tasks" }).getAttribute("aria-selected")).toBe("true");
    await panel(page).getByText("The whole page").waitFor();
    expect(tab.problems).toEqual([]);
  });

  it.each([
    ["wide", { viewport: { width: 1280, height: 900 } }],
    ["on a phone, dark", { viewport: { width: 390, height: 844 }, colorScheme: "dark" as const }],
  ])("has no accessibility violation: %s", async (_, options) => {
    await using tab = await visit(browser, site.url + CHAPTER, options);
    const { page } = tab;
    await inspect(page, "Async callback");
    await refresh(page);
    for (const name of ["Timeline", "Tasks", "Network", "Interaction"]) {
      await openTab(page, name);
      expect(await axe(page)).toEqual([]);
    }
  });
});

describe("what this site ships of it", () => {
  it("is a part of its own, which no page loads before a switch is turned", async () => {
    await using tab = await visit(browser, "about:blank");
    const { page } = tab;
    const scripts: string[] = [];
    page.on("response", response => {
      if (response.headers()["content-type"]?.includes("javascript")) scripts.push(new URL(response.url()).pathname);
    });
    await page.goto(site.url + CHAPTER);
    await joined(page);
    const assets = join(ROOT, ".output/public/_build/assets");
    const own = readdirSync(assets).filter(
      name => name.endsWith(".js") && readFileSync(join(assets, name), "utf8").includes("data-inspector-action"),
    );
    expect(own.length).toBeGreaterThan(0);
    const loaded = (): string[] => own.filter(name => scripts.some(script => script.endsWith(name)));
    expect(loaded()).toEqual([]);
    await inspect(page, "Async callback");
    expect(loaded()).toEqual(own);
  });
});
