import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { openPage } from "../harness/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe("mentions", () => {
  it("come up at the prefix, and are taken over with a click that leaves the focus", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "mentions" });
    await page.focus("#comment");
    await page.keyboard.type("A word before @c");
    const list = await page.waitForSelector('[role="listbox"]');
    const [box, area] = [await list.boundingBox(), await page.locator("#comment").boundingBox()];
    if (box === null || area === null) throw new Error("nothing is there");
    expect(box.x).toBeGreaterThan(area.x + 60);
    expect(box.y).toBeGreaterThan(area.y);
    await page.click('[role="option"][data-value="cem"]');
    await expect.poll(() => page.inputValue("#comment")).toBe("A word before @cem ");
    await page.waitForSelector("#comment:focus");
    expect(messages).toEqual([]);
    await page.close();
  });

  it("have lists of their own for each prefix, in the midst of a text too", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "mentions" });
    await page.focus("#both");
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" #");
    await expect.poll(() => page.locator('[role="option"]').allTextContents()).toEqual(["Paint"]);
    await page.keyboard.press("Tab");
    await expect.poll(() => page.inputValue("#both")).toBe("Ask @anna about #paint ");
    // An address is no mention.
    await page.keyboard.type("me@anna");
    await expect.poll(() => page.locator('[role="listbox"]').count()).toBe(0);
    await page.close();
  });

  it("are searched for elsewhere", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "mentions" });
    await page.focus("#asked");
    await page.keyboard.type("@be");
    await expect.poll(() => page.locator('[role="option"]').allTextContents()).toEqual(["Ben Brandt", "Bea Busch"]);
    expect(messages).toEqual([]);
    await page.close();
  });
});
