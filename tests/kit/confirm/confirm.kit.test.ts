import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { openPage } from "../harness/browser";
import { afterFrames } from "../harness/frames";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const open = '[role="alertdialog"][data-state="open"]';
const questions = (): Promise<{ page: Page; messages: string[] }> =>
  openPage(browser, { kind: "one", folder: "confirm" });
const told = (page: Page): Promise<string | null> => page.textContent("#told");

describe("a question that is awaited", () => {
  it("answers once its own work is done", async () => {
    const { page, messages } = await questions();
    await page.click("#slow");
    await page.click('[data-action="confirm"]');
    await page.waitForSelector('[data-action="confirm"][data-state="loading"]');
    await page.keyboard.press("Escape");
    expect(await told(page)).toBe("nothing");
    await page.evaluate(() => document.getElementById("settle")?.dispatchEvent(new Event("settle")));
    await expect.poll(() => told(page)).toBe("sent");
    await page.waitForSelector('[role="alertdialog"]', { state: "detached" });
    expect(messages).toEqual([]);
    await page.close();
  });

  it("may be asked while another is open, and each has its own answer", async () => {
    const { page } = await questions();
    await page.click("#twice");
    await expect.poll(() => page.locator(open).count()).toBe(2);
    await afterFrames(page);
    await page.keyboard.press("Escape");
    expect(await page.locator(open).count()).toBe(1);
    await expect.poll(() => page.textContent(open)).toContain("The first?");
    await page.click('[data-action="confirm"]');
    await expect.poll(() => told(page)).toBe("true,false");
    await page.close();
  });

  it("is not answered by a click beside it", async () => {
    const { page } = await questions();
    await page.click("#remove");
    await page.waitForSelector('[data-action="cancel"]:focus');
    await page.mouse.click(5, 5);
    await afterFrames(page);
    expect(await page.locator(open).count()).toBe(1);
    await page.close();
  });

  it("that a menu asked gives the focus back to the menu's button", async () => {
    const { page, messages } = await questions();
    await page.focus("#menu");
    await page.keyboard.press("Enter");
    await page.waitForSelector('[role="menu"]:focus [role="menuitem"][data-highlighted]');
    await page.keyboard.press("Enter");
    await page.waitForSelector('[data-action="cancel"]:focus');
    await page.keyboard.press("Escape");
    await page.waitForSelector(open, { state: "detached" });
    await page.waitForSelector("#menu:focus");
    expect(messages).toEqual([]);
    await page.close();
  });
});
