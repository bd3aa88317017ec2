import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../support/chromium";
import { type Site, startSite } from "../support/site";
import { joined, visit } from "../support/visit";

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), startSite()]);
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

const open = async (slug: string) => {
  const tab = await visit(browser, `${site.url}/examples/${slug}`);
  await joined(tab.page);
  return tab;
};

/** Marks elements, to see later whether they are the same. */
const mark = (page: Page, selector: string): Promise<void> =>
  page
    .locator(selector)
    .evaluateAll(elements => elements.forEach((element, index) => Object.assign(element, { index })));

const marks = (page: Page, selector: string): Promise<unknown[]> =>
  page.locator(selector).evaluateAll(elements => elements.map(element => (element as { index?: number }).index));

describe("a row in the browser", () => {
  it("takes its server task's request with it when it is removed: the service sees it", async () => {
    await using tab = await open("row-requests");
    await tab.page.waitForFunction(() => document.querySelectorAll("output").length === 4);
    const before = site.services.time.stats().abandoned;
    await tab.page.click('button[aria-label="Remove Asia/Tokyo"]');
    await site.services.time.untilAbandoned(before + 1);
    await tab.page.waitForFunction(() => document.querySelectorAll("output").length === 3);
    expect(tab.problems).toEqual([]);
  });

  it("is the same element after a shuffle, and was built once", async () => {
    await using tab = await open("mapping-once");
    const cards = "[data-example] button:has-text('seen')";
    await tab.page.locator(cards).first().waitFor();
    await mark(tab.page, cards);
    const order = (): Promise<unknown[]> => marks(tab.page, cards);
    for (let round = 0; round < 20 && String(await order()) === "0,1,2,3,4"; round++) {
      await tab.page.click("text=Shuffle");
      await tab.page.waitForFunction(() => !document.querySelector("[data-example] [aria-busy=true]"));
    }
    expect((await order()).toSorted()).toEqual([0, 1, 2, 3, 4]);
  });
});

describe("a shared object in browsers", () => {
  it("is one for two tabs", async () => {
    await using first = await open("shared-counter");
    await using second = await open("shared-counter");
    await first.page.getByText("2 tabs show it").waitFor();
    await first.page.click('button[aria-label="One more"]');
    await second.page.click('button[aria-label="One more"]');
    for (const { page } of [first, second]) await page.locator(".kit-statistic", { hasText: "2" }).waitFor();
    expect([...first.problems, ...second.problems]).toEqual([]);
  });
});

describe("a stream in a browser", () => {
  it("runs while it is shown, ends when it is hidden, and begins anew", async () => {
    await using tab = await open("generator");
    await tab.page.getByText("Tyger Tyger,").waitFor();
    await tab.page.getByRole("button", { name: "Hide" }).click();
    await tab.page.getByText("idle").waitFor();
    await tab.page.getByRole("button", { name: "Show" }).click();
    await tab.page.getByText("forests of the night").waitFor();
    await tab.page.getByText("done").waitFor();
    expect(tab.problems).toEqual([]);
  });
});

describe("events in a browser", () => {
  it("are appended, bounded, and counted where they are left out", async () => {
    await using tab = await open("event-log");
    await tab.page.waitForFunction(() => document.querySelector("[data-testid=log]")?.textContent.includes("Order"));
    await tab.page.getByRole("button", { name: "1,000 orders at once" }).click();
    await tab.page.waitForFunction(() => Number(document.querySelector("[data-testid=dropped]")?.textContent) > 900);
    const lines = await tab.page.locator("[data-testid=log] li").allTextContents();
    const dropped = Number(await tab.page.textContent("[data-testid=dropped]"));
    expect(lines).toHaveLength(8);
    expect(Number(lines[0]?.slice("Order ".length))).toBeGreaterThan(900);
    expect(dropped).toBeGreaterThanOrEqual(992);
    expect(tab.problems).toEqual([]);
  });
});

describe("a shared object that not everybody may read", () => {
  it("is open to those who are allowed, and to nobody else", async () => {
    await using mine = await open("members-only");
    await using yours = await open("members-only");
    for (const { page } of [mine, yours]) {
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.waitForSelector("text=swordfish");
    }
    await mine.page.getByLabel("Note").fill("to the members");
    await mine.page.getByRole("button", { name: "Add", exact: true }).click();
    await yours.page.waitForSelector("text=to the members");
    await yours.page.getByRole("button", { name: "Sign out" }).click();
    await yours.page.waitForSelector("text=swordfish", { state: "detached" });
    expect([...mine.problems, ...yours.problems]).toEqual([]);
  });
});

describe("a ranking in a browser", () => {
  it("moves the row itself", async () => {
    await using tab = await open("ranking");
    const rows = "[data-testid=ranking] li";
    await mark(tab.page, rows);
    await tab.page.getByRole("button", { name: "Barbara" }).click();
    await tab.page.waitForFunction(
      () => document.querySelector("[data-testid=ranking] li")?.textContent === "Barbara 55 points",
    );
    expect(await marks(tab.page, rows)).toEqual([1, 0, 2, 3, 4]);
  });
});
