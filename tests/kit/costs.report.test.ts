import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../support/chromium";
import { openPage } from "./harness/browser";
import { loadServer } from "./harness/build";
import { recordCost } from "./harness/report";
import type { Route } from "./harness/sample";

const server = await loadServer();
let browser: Browser;

/** The quickest of several runs: the least disturbed by whatever else the machine does. */
function serverTime(route: Route): number {
  const times = Array.from({ length: 5 }, () => {
    const begin = performance.now();
    server.renderPage(route);
    return performance.now() - begin;
  });
  return Math.min(...times);
}

/** Time the page's main thread was at work from the client's start until it is idle, in ms. */
async function clientTime(route: Route): Promise<number> {
  const { page } = await openPage(browser, route, { mode: "production", hold: true });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(metric => metric.name === "TaskDuration")?.value ?? 0) * 1000;
  };
  const before = await busy();
  await page.evaluate("window.start().then(() => new Promise(done => requestIdleCallback(done)))");
  const after = await busy();
  await page.close();
  return after - before;
}

const baseline: Route = { kind: "cost" };
let nativeServer = 0;
let nativeClient = 0;
beforeAll(async () => {
  browser = await launchChromium();
  nativeServer = serverTime(baseline);
  nativeClient = Math.min(await clientTime(baseline), await clientTime(baseline), await clientTime(baseline));
});
afterAll(() => browser.close());

// Where 200 on a page make no sense there is nothing to measure, and no test.
describe.each(server.folders.filter(({ measured }) => measured))("$title", ({ folder }) => {
  it("costs what is recorded for 200 on a page", async () => {
    const route: Route = { kind: "cost", folder };
    const ratio = { server: serverTime(route) / nativeServer, client: (await clientTime(route)) / nativeClient };
    recordCost(folder, ratio);
    expect(ratio.server).toBeGreaterThan(0);
    expect(ratio.client).toBeGreaterThan(0);
  });
});
