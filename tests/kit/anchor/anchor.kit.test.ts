import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { openPage } from "../harness/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const open = async (hold = false): Promise<Page> =>
  (await openPage(browser, { kind: "one", folder: "anchor" }, { hold })).page;
const top = (page: Page, id: string): Promise<number> =>
  page.locator(`#${id}`).evaluate(place => Math.abs(Math.round(place.getBoundingClientRect().top)));

describe("an anchor", () => {
  it("leads to its places before the page wakes up", async () => {
    const page = await open(true);
    await page.click('#sections a[href="#account"]');
    await expect.poll(() => top(page, "account")).toBe(0);
    await page.evaluate("window.start()");
    await page.waitForSelector('#sections a[href="#account"][aria-current="location"]');
    await page.close();
  });

  it("follows the scroll, and tells of it", async () => {
    const page = await open();
    await expect.poll(() => page.locator("#sections [aria-current]").count()).toBe(0);
    for (const id of ["pay", "card", "order"]) {
      await page.locator(`#${id}`).evaluate(place => place.scrollIntoView());
      await page.waitForSelector(`#sections a[href="#${id}"][aria-current="location"]`);
      await expect.poll(() => page.textContent("#read")).toBe(`#${id}`);
      expect(await page.locator("#sections [aria-current]").count()).toBe(1);
    }
    await page.close();
  });

  it("stops below what covers the top", async () => {
    const page = await open();
    await page.click('#sections a[href="#pay"]');
    await expect.poll(() => top(page, "pay")).toBe(40);
    await page.close();
  });

  it("keeps the place that was chosen, too near to the end as it may be, until one scrolls", async () => {
    const page = await open();
    await page.click('#sections a[href="#account"]');
    await page.setViewportSize({ width: 1280, height: 1600 });
    await page.click('#sections a[href="#card"]');
    await page.waitForSelector('#sections a[href="#card"][aria-current="location"]');
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, 2000);
    await page.waitForSelector('#sections a[href="#back"][aria-current="location"]');
    await page.close();
  });

  it("leaves no trace in the history where it is told so", async () => {
    const page = await open();
    const before = await page.evaluate("history.length");
    await page.click('#across a[href="#pay"]');
    await expect.poll(() => page.evaluate("location.hash")).toBe("#pay");
    expect(await page.evaluate("history.length")).toBe(before);
    await page.close();
  });
});
