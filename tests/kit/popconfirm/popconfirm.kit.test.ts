import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { openPage } from "../harness/browser";
import { afterFrames } from "../harness/frames";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe("a question beside its button", () => {
  it("waits for what was confirmed, and nothing closes it meanwhile", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "popconfirm" });
    await page.click("#send");
    await page.click('[data-action="confirm"]');
    await page.waitForSelector('[data-action="confirm"][data-state="loading"]');
    await page.keyboard.press("Escape");
    await page.mouse.click(1200, 800);
    await afterFrames(page);
    expect(await page.locator('[role="alertdialog"]').count()).toBe(1);
    await page.click("#settle");
    await page.waitForSelector('[role="alertdialog"]', { state: "detached" });
    expect(messages).toEqual([]);
    await page.close();
  });

  it("is read out with what follows from it", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "popconfirm" });
    await page.click("#delete");
    const box = page.getByRole("alertdialog", { name: "Delete the order?", description: "Its invoices stay." });
    await expect.poll(() => box.count()).toBe(1);
    await page.close();
  });
});
