import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../support/chromium";
import { axe, hydration, openPage } from "./harness/browser";
import { budgets } from "./harness/budgets";
import { loadServer, output } from "./harness/build";
import { scripts } from "./harness/keyboard";
import { recordCost, recordWeight, reportTable } from "./harness/report";
import type { Route } from "./harness/sample";
import { sizeOf, sizeOfEntry, sizeThroughKit } from "./harness/sizes";

const server = await loadServer();
const shots = `${output}/screenshots`;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  const table = reportTable();
  writeFileSync(`${output}/report.txt`, table);
  console.log(`\n${table}\n`);
});

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
  await page.context().close();
  return after - before;
}

const baseline: Route = { kind: "cost" };
let nativeServer = 0;
let nativeClient = 0;
beforeAll(async () => {
  nativeServer = serverTime(baseline);
  nativeClient = Math.min(await clientTime(baseline), await clientTime(baseline), await clientTime(baseline));
});

const shoot = (page: Page, name: string): Promise<unknown> =>
  page.screenshot({ path: `${shots}/${name}.png`, fullPage: true, animations: "disabled" });

describe.each(server.folders)("$title", ({ folder, measured }) => {
  const one: Route = { kind: "one", folder };

  it("is in the server's page with content", () => {
    const html = server.renderPage(one);
    expect(html).toContain("data-hk");
    const section = html.split("</h2>")[1] ?? "";
    expect(section).toMatch(/class="kit-|class="kit-[\w-]+ /);
    const words = section.replace(/<[^>]*>/g, " ").trim();
    expect(words === "" ? section.match(/aria-label|role=/) : words).toBeTruthy();
  });

  it("hydrates with every node kept and no message, is clean to axe, and obeys the keyboard", async () => {
    const { page, messages } = await openPage(browser, one);
    const { kept, sameText, count } = await hydration(page);
    recordCost(folder, { elements: count });
    expect({ kept, sameText, messages }).toEqual({ kept: true, sameText: true, messages: [] });
    await shoot(page, `${folder}-light`);
    expect(await axe(page)).toEqual([]);
    const script = scripts[folder];
    await script?.open?.(page);
    if (script?.open !== undefined) expect(await axe(page)).toEqual([]);
    await page.evaluate(() => (document.documentElement.dataset.theme = "dark"));
    await shoot(page, `${folder}-dark`);
    expect(await axe(page, "color-contrast")).toEqual([]);
    await page.evaluate(() => delete document.documentElement.dataset.theme);
    await script?.keyboard?.(page);
    expect(messages).toEqual([]);
    await page.context().close();
  });

  it("stands from right to left as well", async () => {
    const { page, messages } = await openPage(browser, { ...one, direction: "rtl" });
    await scripts[folder]?.open?.(page);
    await shoot(page, `${folder}-rtl`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect({ overflow, messages }).toEqual({ overflow: false, messages: [] });
    await page.context().close();
  });

  // Where 200 on a page make no sense there is nothing to measure, and no test.
  if (measured)
    it("costs what is recorded for 200 on a page", async () => {
      const route: Route = { kind: "cost", folder };
      const ratio = { server: serverTime(route) / nativeServer, client: (await clientTime(route)) / nativeClient };
      recordCost(folder, ratio);
      expect(ratio.server).toBeGreaterThan(0);
      expect(ratio.client).toBeGreaterThan(0);
    });
});

/** The files that belong to neither these components nor to what all of them share. */
function foreign(files: readonly string[], own: readonly string[]): string[] {
  const shared = [...own.map(folder => `${folder}/`), "internal/", "locale/english-strings.js", "spin/spin-mark.js"];
  return files.filter(file => !shared.some(prefix => file.startsWith(prefix)));
}

const allBudgets = { ...budgets, ...server.ownBudgets };

describe.each(Object.entries(allBudgets))("%s alone", (name, { folder, limit, wish, why, uses = [] }) => {
  it("is as small as promised and brings nothing of the rest", async () => {
    const size = await sizeOf(folder, name);
    recordWeight(name, { kilobytes: size.kilobytes, limit, wish, why });
    expect(size.kilobytes).toBeLessThanOrEqual(limit);
    expect(foreign(size.files, [folder, ...uses])).toEqual([]);
  });
});

describe("an entry of package.json", () => {
  const { exports }: { exports: Record<string, string> } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  const entries = Object.entries(exports).flatMap(([entry, file]) => {
    const folder = /^\.\/lib\/kit\/([a-z-]+)\/index\.ts$/.exec(file)?.[1];
    return entry.startsWith("./kit/") && folder !== undefined ? [{ entry, folder }] : [];
  });

  it("is there for each component", () => {
    expect(entries.map(({ folder }) => folder).sort()).toEqual(server.folders.map(({ folder }) => folder).sort());
  });

  it.each(entries)("$entry bundles nothing of the rest, whatever is taken from it", async ({ folder }) => {
    const uses = Object.values(allBudgets).flatMap(budget => (budget.folder === folder ? (budget.uses ?? []) : []));
    const { files } = await sizeOfEntry(folder);
    expect(files.some(file => file.startsWith(`${folder}/`) || file.startsWith("internal/"))).toBe(true);
    expect(foreign(files, [folder, ...uses])).toEqual([]);
  });
});

describe("the whole", () => {
  const kit = fileURLToPath(new URL("../../lib/kit", import.meta.url));
  const inner = new Set(["internal", "locale", "styles", "early-clicks"]);

  it("has a sample for every component", () => {
    const folders = readdirSync(kit).filter(name => statSync(`${kit}/${name}`).isDirectory() && !inner.has(name));
    expect(folders.sort()).toEqual(server.folders.map(({ folder }) => folder).sort());
  });

  it("says why where a component may be larger than was wished", () => {
    const silent = Object.entries(allBudgets).filter(([, { limit, wish = limit, why }]) => limit > wish && !why);
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it("has a budget for every component", () => {
    const weighed = new Set(Object.values(allBudgets).map(({ folder }) => folder));
    expect(server.folders.map(({ folder }) => folder).filter(folder => !weighed.has(folder))).toEqual([]);
  });

  it("gives one component through the kit's index for the price of that one", async () => {
    const alone = await sizeThroughKit("Divider");
    expect(alone.files.filter(file => /^(select|slider|notification|tabs|layout|radio)\//.test(file))).toEqual([]);
    // What is left over is the registration of delegated events by the files that were looked at.
    expect(alone.kilobytes).toBeLessThan((await sizeOf("divider", "Divider")).kilobytes + 0.4);
  });

  // Each look has its own limit: the page holds every component, and takes its time on a busy machine.
  it.each<{ look: string; route: Route; width: number }>([
    { look: "light", route: { kind: "all" }, width: 1280 },
    { look: "dark", route: { kind: "all", theme: "dark" }, width: 1280 },
    { look: "rtl", route: { kind: "all", direction: "rtl" }, width: 1280 },
    { look: "phone", route: { kind: "all" }, width: 390 },
    { look: "phone-dark", route: { kind: "all", theme: "dark" }, width: 390 },
  ])("stands side by side in the look $look", async ({ look, route, width }) => {
    const { page, messages } = await openPage(browser, route, { width });
    const { kept, sameText } = await hydration(page);
    await shoot(page, `all-${look}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect({ kept, sameText, overflow, messages }).toEqual({
      kept: true,
      sameText: true,
      overflow: false,
      messages: [],
    });
    await page.context().close();
  });
});
