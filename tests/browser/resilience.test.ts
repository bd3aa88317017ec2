import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { countSubscriptions, type Services, startServices } from "../../examples/services";
import { launchChromium } from "../support/chromium";
import { type CutProxy, startCutProxy } from "../support/cut-proxy";
import { holdAnswers } from "../support/held-answers";
import { type Site, startSite } from "../support/site";
import { example, quoteMoves, refresh, TIME } from "../support/tutorial-examples";
import { joined, type Visit, visit } from "../support/visit";

const CHAPTER = "/tutorial/async-tasks";
const ENVIRONMENT = { LIVE_DETACHED_MS: "60000", LIVE_HEARTBEAT_MS: "1000", LIVE_SILENT_MS: "2500" };

const answers = holdAnswers();

let browser: Browser;
let services: Services;
let site: Site;
let proxy: CutProxy;

beforeAll(async () => {
  services = await startServices({ seed: 7, wait: answers.wait });
  [browser, site] = await Promise.all([launchChromium(), startSite(ENVIRONMENT, services)]);
  proxy = await startCutProxy(site.url);
});
// A test that fails leaves the network to the next as it was.
afterEach(() => proxy.up());
afterAll(async () => {
  await browser.close();
  await proxy[Symbol.asyncDispose]();
  await site[Symbol.asyncDispose]();
  await services.close();
});

const status = (page: Page, state: string) =>
  page.waitForFunction(wanted => document.documentElement.dataset["live"] === wanted, state);

/** Opens the chapter through the proxy, with marks that a reload or a new rendering would take away. */
async function open(): Promise<Visit> {
  const tab = await visit(browser, proxy.url + CHAPTER);
  await joined(tab.page);
  await quoteMoves(tab.page);
  await tab.page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await example(tab.page, "task-group").getByText("Let one fail").click();
  return tab;
}

async function isTheSame(tab: Visit): Promise<void> {
  expect(await tab.page.evaluate(() => "sameDocument" in window)).toBe(true);
  expect(await example(tab.page, "task-group").getByRole("switch").isChecked()).toBe(true);
}

const told = (page: Page, text: RegExp) => page.getByRole("status").filter({ hasText: text }).first().waitFor();

describe("a page", () => {
  it("goes on after its socket is cut in a burst: the same task, a call that was made meanwhile runs once", async () => {
    await using tab = await open();
    const { opened } = services.market.stats();
    proxy.down();
    await status(tab.page, "reconnecting");
    await told(tab.page, /reconnecting|connection/i);
    const time = example(tab.page, "async-callback").locator("output");
    await answers.hold(async () => {
      await example(tab.page, "async-callback").getByRole("button", { name: "Refresh" }).click();
      proxy.up();
      await status(tab.page, "online");
      await time.filter({ hasText: "refreshing…" }).waitFor();
    });
    await time.filter({ hasText: TIME }).waitFor();
    await quoteMoves(tab.page);
    for (let cuts = 0; cuts < 5; cuts++) {
      proxy.cut();
      await quoteMoves(tab.page);
    }
    expect(services.market.stats().opened).toBe(opened);
    expect(tab.calls).toEqual([]);
    await isTheSame(tab);
  });

  it("says that it is offline, and is back as soon as the network is", async () => {
    await using tab = await open();
    const { opened } = services.market.stats();
    // What Chromium emulates closes some WebSockets, leaves some alone, and lets some be dead without a word.
    await tab.context.setOffline(true);
    proxy.down();
    await status(tab.page, "offline");
    await told(tab.page, /offline/i);
    proxy.up();
    await tab.context.setOffline(false);
    await status(tab.page, "online");
    await quoteMoves(tab.page);
    expect(services.market.stats().opened).toBe(opened);
    await isTheSame(tab);
  });

  it("that was frozen for longer than the heartbeat finds its window again", async () => {
    await using tab = await open();
    const { opened } = services.market.stats();
    const devtools = await tab.context.newCDPSession(tab.page);
    const gone = proxy.untilServerHangsUp();
    await devtools.send("Page.setWebLifecycleState", { state: "frozen" });
    await gone;
    await devtools.send("Page.setWebLifecycleState", { state: "active" });
    await quoteMoves(tab.page);
    await status(tab.page, "online");
    expect(services.market.stats().opened).toBe(opened);
    await isTheSame(tab);
  });

  it("opens its objects anew when the server was restarted, without a reload", async () => {
    await using tab = await open();
    proxy.down();
    await site[Symbol.asyncDispose]();
    await status(tab.page, "reconnecting");
    site = await startSite(ENVIRONMENT, services);
    proxy.target(site.url);
    proxy.up();
    await status(tab.page, "online");
    await quoteMoves(tab.page);
    await refresh(tab.page, answers);
    expect(new Set(tab.calls.map(call => call.window)).size).toBeLessThanOrEqual(2);
    await isTheSame(tab);
  });

  it("that comes back out of the browser's history works", async () => {
    await using tab = await open();
    await tab.page.goto("about:blank");
    await tab.page.goBack();
    await joined(tab.page);
    await quoteMoves(tab.page);
    await refresh(tab.page, answers);
  });

  it("that the browser kept while another was shown goes on with the same window and task", async () => {
    const keeping = await launchChromium({ pageCache: true });
    const tab = await visit(keeping, proxy.url + CHAPTER);
    await joined(tab.page);
    await quoteMoves(tab.page);
    const { opened } = services.market.stats();
    await tab.page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await tab.page.goto(proxy.url + "/nowhere");
    await tab.page.goBack({ waitUntil: "commit" });
    await status(tab.page, "online");
    await quoteMoves(tab.page);
    expect(await tab.page.evaluate(() => "sameDocument" in window)).toBe(true);
    expect(services.market.stats().opened).toBe(opened);
    await keeping.close();
  });

  it("that is a copy of another gets a window of its own, and both work", async () => {
    await using tab = await visit(browser, "about:blank");
    const html = await (await fetch(proxy.url + CHAPTER)).text();
    const path = `${CHAPTER}?copy`;
    proxy.answer(path, html);
    proxy.cut();
    const pages = await Promise.all([tab.context.newPage(), tab.context.newPage()]);
    for (const page of pages) await page.goto(proxy.url + path);
    for (const page of pages) {
      await page.bringToFront();
      await joined(page);
      await quoteMoves(page);
      await refresh(page, answers);
    }
    const shown = await Promise.all(pages.map(page => example(page, "async-callback").locator("output").textContent()));
    expect(shown).toEqual([expect.stringMatching(TIME), expect.stringMatching(TIME)]);
    // Each has a feed of its own.
    await services.market.until(stats => countSubscriptions(stats) >= 2);
  });
});
