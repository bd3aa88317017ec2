import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { axe, openPage, start } from "../harness/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const opened = (page: Page): Promise<unknown> => page.waitForSelector('[role="listbox"][data-state="open"]');

describe("a select", () => {
  it("opens for a click made while its script was held back, and the choice is then made", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "select" }, { hold: true });
    let clicked = (): void => undefined;
    const click = new Promise<void>(done => (clicked = done));
    await page.route("**/client.js", async route => {
      await Promise.all([click, new Promise(done => setTimeout(done, 2000))]);
      await route.continue();
    });
    const starting = start(page);
    await page.click("#fruit");
    expect(await page.locator('[role="listbox"]').count()).toBe(0);
    clicked();
    await starting;
    await opened(page);
    await page.click('[role="option"][data-value="grape"]');
    await expect.poll(() => page.textContent("#fruit")).toContain("Grape");
    await expect.poll(() => page.inputValue('select[name="fruit"]')).toBe("grape");
    await page.waitForSelector('[role="listbox"]', { state: "detached" });
    expect(messages).toEqual([]);
    await page.close();
  });

  it("opens ten thousand options at once, with few rows, and the keyboard reaches the last", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "select" });
    const rows = (): Promise<number> => page.locator('[role="option"]').count();
    // A form needs the chosen one only.
    await expect.poll(() => page.locator('select[name="number"] option').count()).toBe(2);
    await page.click("#number");
    await page.waitForSelector('[role="option"]');
    // All of them at once would take many seconds.
    expect(await rows()).toBeLessThan(60);
    await page.waitForSelector('[role="option"][data-value="5000"][data-highlighted]');
    await expect.poll(() => page.locator('[role="option"][data-value="5000"]').isVisible()).toBe(true);
    await page.waitForSelector('[role="listbox"]:focus');
    await page.keyboard.press("End");
    await page.waitForSelector('[role="option"][data-value="9999"][data-highlighted]');
    const last = await page.locator('[role="option"][data-value="9999"]').boundingBox();
    const list = await page.locator('[role="listbox"]').boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((list?.y ?? 0) + (list?.height ?? 0));
    expect(await rows()).toBeLessThan(60);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.textContent("#number")).toContain("Number 9999");
    await expect.poll(() => page.inputValue('select[name="number"]')).toBe("9999");
    expect(messages).toEqual([]);
    await page.close();
  });

  it("shows several as tags, the rest as a number, and takes the last back with Backspace", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "select" });
    await expect
      .poll(() => page.locator("#several [data-part='tag']").allTextContents())
      .toEqual(["Apple, ", "+2and 2 more"]);
    await page.focus("#several");
    await page.keyboard.press("Backspace");
    await expect.poll(() => page.textContent("#several")).toContain("+1");
    await page.click("#several [data-part='tag-remove']");
    await expect.poll(() => page.textContent("#several")).not.toContain("Apple");
    await expect.poll(() => page.locator('[role="listbox"]').count()).toBe(0);
    expect(messages).toEqual([]);
    await page.close();
  });

  it("goes on from its parts as from its data", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "select" });
    await page.click("#parts");
    await opened(page);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Home");
    await page.waitForSelector('[role="option"][data-value="de"][data-highlighted]');
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.textContent("#parts")).toContain("France");
    expect(messages).toEqual([]);
    await page.close();
  });
});
