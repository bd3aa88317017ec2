import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "../support/chromium";
import { type Site, startSite } from "../support/site";

/** How much slower than this machine a slow phone's processor is taken to be, as Lighthouse does. */
const SLOWDOWN = 4;

/** What a kind of page may load, in kB after gzip: its scripts with Solid and router, its style sheets, its HTML. */
const budgets = {
  "/": { scripts: 92, styles: 48, html: 12 },
  "/tutorial/async-tasks": { scripts: 100, styles: 48, html: 25 },
  "/components/button": { scripts: 92, styles: 48, html: 20 },
  "/gallery": { scripts: 75, styles: 48, html: 10 },
} as const;

type Kind = keyof (typeof budgets)["/"];

let browser: Browser;
let site: Site;
const lines: string[] = [];

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), startSite()]);
});
afterAll(async () => {
  // Times are told and never judged: the machine has other things to do.
  console.log(`\n${lines.join("\n")}\n`);
  await browser.close();
  await site[Symbol.asyncDispose]();
});

/** Until the frame of the page works, ms since its navigation began, and how long the page was deaf meanwhile. */
async function interactive(page: Page): Promise<{ ready: number; blocked: number }> {
  await page.locator(".menu-button[aria-expanded]").waitFor();
  return page.evaluate(async () => {
    const ready = performance.now();
    const tasks = await new Promise<PerformanceEntry[]>(resolve => {
      const observer = new PerformanceObserver(list => resolve(list.getEntries()));
      observer.observe({ type: "longtask", buffered: true });
      requestIdleCallback(() => resolve(observer.takeRecords()));
    });
    return { ready, blocked: tasks.reduce((sum, task) => sum + Math.max(0, task.duration - 50), 0) };
  });
}

/** By what it is, not by who asked: what is preloaded counts as well. */
function kindOf(type = ""): Kind | undefined {
  if (type.includes("javascript")) return "scripts";
  if (type.startsWith("text/css")) return "styles";
  return type.startsWith("text/html") ? "html" : undefined;
}

it.each(Object.entries(budgets))("%s loads no more than it may", async (path, budget) => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  const weights: Record<Kind, number> = { scripts: 0, styles: 0, html: 0 };
  const weighing: Promise<void>[] = [];
  page.on("response", response => {
    const kind = kindOf(response.headers()["content-type"]);
    if (kind === undefined) return;
    const weigh = async (): Promise<void> => {
      const body = await response.body();
      weights[kind] += gzipSync(body).length / 1000;
    };
    weighing.push(weigh());
  });
  await page.goto(site.url + path, { waitUntil: "load" });
  const { ready, blocked } = await interactive(page);
  await page.waitForLoadState("networkidle");
  await Promise.all(weighing);
  const told = (Object.keys(weights) as Kind[]).map(
    kind => `${kind} ${weights[kind].toFixed(1)} of ${budget[kind]} kB`,
  );
  lines.push(
    `${path}: ${told.join(", ")}; at ${SLOWDOWN}× slowdown interactive after ${ready.toFixed(0)} ms, blocked ${blocked.toFixed(0)} ms`,
  );
  const over = (Object.keys(weights) as Kind[]).filter(kind => weights[kind] > budget[kind]);
  expect({ over, weights: over.map(kind => weights[kind]) }).toEqual({ over: [], weights: [] });
  expect(weights.scripts).toBeGreaterThan(0);
  await page.close();
});
