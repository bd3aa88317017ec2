import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { openPage, start } from "../harness/browser";
import { holdFrames } from "../harness/frames";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const sent = (page: Page): Promise<string[]> =>
  page
    .locator("#form")
    .evaluate(form => (form instanceof HTMLFormElement ? [...new FormData(form)].map(entry => entry.join("=")) : []));

describe("an input of tags", () => {
  it("keeps what was typed before hydration", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "tags-input" }, { hold: true });
    await page.click("#words");
    await page.keyboard.type("early");
    await start(page);
    await page.keyboard.press("Enter");
    await expect.poll(() => sent(page)).toEqual(["word=oak", "word=ash", "word=early", "few=one"]);
    expect(messages).toEqual([]);
    await page.close();
  });

  it("splits what is pasted, takes no more than it may, and nothing that is wrong or there already", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "tags-input" });
    const paste = (text: string): Promise<void> =>
      page.locator("#words").evaluate((input, value) => {
        if (!(input instanceof HTMLInputElement)) return;
        input.value = value;
        input.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
      }, text);
    await page.focus("#words");
    await paste("elm, fir,oak");
    await expect.poll(() => sent(page)).toEqual(["word=oak", "word=ash", "word=elm", "word=fir", "few=one"]);
    await page.focus("#few");
    await page.keyboard.type("BIG");
    await page.keyboard.press("Enter");
    await page.waitForSelector('#few[aria-invalid="true"]');
    await expect.poll(() => page.inputValue("#few")).toBe("BIG");
    await page.fill("#few", "two");
    await page.keyboard.press("Enter");
    await page.keyboard.type("three,four,");
    await expect.poll(async () => (await sent(page)).filter(entry => entry.startsWith("few"))).toHaveLength(3);
    await page.fill("#few", "five");
    await page.keyboard.press("Enter");
    await page.waitForSelector('#few[aria-invalid="true"]');
    expect(messages).toEqual([]);
    await page.close();
  });

  it("loses no key between a tag and the next frame", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "tags-input" });
    await page.focus("#words");
    const release = await holdFrames(page);
    for (const key of ["e", "l", "m", "Enter", "f", "i", "r", ",", "y"]) await page.keyboard.press(key);
    await release();
    await expect.poll(() => sent(page)).toEqual(["word=oak", "word=ash", "word=elm", "word=fir", "few=one"]);
    expect(await page.inputValue("#words")).toBe("y");
    expect(messages).toEqual([]);
    await page.close();
  });

  it("gives up a tag, all of them, and goes back with its form", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "tags-input" });
    await page.click('[aria-label="Remove one"]');
    await page.click('[aria-label="Remove all"]');
    await expect.poll(() => sent(page)).toEqual([]);
    await page.locator("#form").evaluate(form => (form instanceof HTMLFormElement ? form.reset() : undefined));
    await expect.poll(() => sent(page)).toContain("few=one");
    await page.close();
  });
});
