import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import WebSocket from "ws";
import { type Services, startServices } from "../../examples/services";
import { launchChromium } from "../support/chromium";
import { holdAnswers } from "../support/held-answers";
import { type Nginx, startNginx } from "../support/nginx";
import { type Site, startSite } from "../support/site";
import { example, quoteMoves, refresh, TIME } from "../support/tutorial-examples";
import { joined, visit } from "../support/visit";

const CHAPTER = "/tutorial/async-tasks";

const answers = holdAnswers();

let browser: Browser;
let services: Services;
let site: Site;
let nginx: Nginx;

beforeAll(async () => {
  services = await startServices({ seed: 7, wait: answers.wait });
  [browser, site] = await Promise.all([
    launchChromium(),
    startSite({ LIVE_DETACHED_MS: "60000", LIVE_UNJOINED_MS: "60000", LIVE_PROXIES: "1" }, services),
  ]);
  nginx = await startNginx(site.url);
});
afterAll(async () => {
  await browser.close();
  await nginx[Symbol.asyncDispose]();
  await site[Symbol.asyncDispose]();
  await services.close();
});

describe("the site behind nginx, as the documentation configures it", () => {
  it("runs callbacks and tasks, joined to what was rendered", async () => {
    await using tab = await visit(browser, nginx.url + CHAPTER);
    await joined(tab.page);
    await refresh(tab.page, answers);
    await quoteMoves(tab.page);
    expect([tab.problems, tab.calls, tab.sockets.length]).toEqual([[], [], 1]);
  });

  it("takes what is typed", async () => {
    await using tab = await visit(browser, `${nginx.url}/examples/greeting`);
    await joined(tab.page);
    await example(tab.page, "greeting").getByLabel("Your name").pressSequentially("Ada");
    await example(tab.page, "greeting").getByText("Hello, Ada!").waitFor();
    expect(tab.problems).toEqual([]);
  });

  it("opens in the same window when the page goes on to another", async () => {
    await using tab = await visit(browser, nginx.url);
    await joined(tab.page);
    await tab.page.locator(`a[href="${CHAPTER}"]`).first().click();
    await tab.page.waitForURL(nginx.url + CHAPTER);
    await quoteMoves(tab.page);
    expect(tab.sockets).toHaveLength(1);
    // Calls of functions that open nothing live name no window.
    const windows = tab.calls.map(call => call.window).filter(window => window !== undefined);
    expect(new Set(windows).size).toBe(1);
    expect(tab.problems).toEqual([]);
  });

  it("loses nothing when nginx reloads in the middle: the same window and task, and a call that runs then ends", async () => {
    await using tab = await visit(browser, nginx.url + CHAPTER);
    await joined(tab.page);
    await quoteMoves(tab.page);
    await tab.page.evaluate(() => Object.assign(window, { sameDocument: true }));
    const { opened } = site.services.market.stats();
    const clock = example(tab.page, "async-callback");
    await answers.hold(async () => {
      await clock.getByRole("button", { name: "Refresh" }).click();
      await clock.locator("output", { hasText: "refreshing…" }).waitFor();
      const cut = tab.page.waitForEvent("websocket");
      nginx.reload();
      await cut;
    });
    await clock.locator("output", { hasText: TIME }).waitFor();
    await joined(tab.page);
    await quoteMoves(tab.page);
    await refresh(tab.page, answers);
    expect(tab.sockets.length).toBeGreaterThanOrEqual(2);
    expect(site.services.market.stats().opened).toBe(opened);
    expect(await tab.page.evaluate(() => "sameDocument" in window)).toBe(true);
    expect(tab.calls).toEqual([]);
    expect(nginx.errors()).not.toMatch(/\[(emerg|alert|crit)\]/);
  });

  it("is refused from another site, whose origin nginx passes on", async () => {
    const socket = new WebSocket(`${nginx.url.replace("http", "ws")}/_live`, { origin: "http://evil.test" });
    const status = await new Promise(resolve => {
      socket.on("unexpected-response", (_, response) => resolve(response.statusCode));
      socket.on("open", () => resolve("open"));
      socket.on("error", () => undefined);
    });
    expect(status).toBe(403);
  });
});
