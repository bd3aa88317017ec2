import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { openPage } from "../harness/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe("an affix", () => {
  it("stays in view, tells when it is held and when no more, and goes with what it stands in", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "affix" });
    const top = (): Promise<number> =>
      page.locator("#above").evaluate(element => Math.round(element.getBoundingClientRect().top));
    await page.waitForSelector('#above[data-state="idle"]');
    await page.evaluate("scrollTo(0, 400)");
    await page.waitForSelector('#above[data-state="affixed"]');
    await expect.poll(() => top()).toBe(12);
    await expect.poll(() => page.textContent("#above")).toBe("Held above");
    await page.evaluate("scrollTo(0, 1300)");
    await page.waitForSelector('#above[data-state="idle"]', { state: "attached" });
    expect(await top()).toBeLessThan(0);
    await page.evaluate("scrollTo(0, 0)");
    await expect.poll(() => page.textContent("#above")).toBe("Above");
    expect(messages).toEqual([]);
    await page.close();
  });

  it("is held by a box that scrolls, and by the lower edge", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "affix" });
    await page.locator("#box").evaluate(box => (box.scrollTop = 60));
    await page.waitForSelector('#within[data-state="affixed"]', { state: "attached" });
    await page.evaluate("scrollTo(0, 900)");
    await page.waitForSelector('#below[data-state="affixed"]');
    const bottom = await page
      .locator("#below")
      .evaluate(element => innerHeight - element.getBoundingClientRect().bottom);
    expect(Math.round(bottom)).toBe(8);
    await page.close();
  });
});
