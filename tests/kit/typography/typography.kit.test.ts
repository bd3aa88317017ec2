import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { openPage } from "../harness/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const open = async (options: { hold?: boolean } = {}): Promise<Page> =>
  (await openPage(browser, { kind: "one", folder: "typography" }, options)).page;

describe("copying", () => {
  it("puts the text into the clipboard, says so, and says no more of it after a while", async () => {
    const page = await open();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.click("#command + button");
    await page.waitForSelector('#command + button[data-state="copied"]');
    await expect.poll(() => page.textContent("#command + button")).toBe("Copied");
    await expect.poll(() => page.evaluate("navigator.clipboard.readText()")).toBe("npm install solid-reflect");
    await page.waitForSelector('#command + button[data-state="idle"]');
    await page.close();
  });

  it("does without the clipboard's leave, and without a clipboard", async () => {
    for (const clipboard of [
      "{ writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }",
      "undefined",
    ]) {
      const page = await open();
      await page.evaluate(
        `Object.defineProperty(navigator, "clipboard", { value: ${clipboard}, configurable: true });
         document.addEventListener("copy", () => (window.copied = document.activeElement.value));`,
      );
      await page.click("#copy-key");
      await page.waitForSelector('#copy-key[data-state="copied"]:focus');
      await expect.poll(() => page.evaluate("window.copied")).toBe("key-42");
      await expect.poll(() => page.locator("textarea.kit-hidden").count()).toBe(0);
      await page.close();
    }
  });

  it("says when it could not", async () => {
    const page = await open();
    await page.evaluate(
      `Object.defineProperty(navigator, "clipboard", { value: undefined }); document.execCommand = () => false;`,
    );
    await page.click("#copy-key");
    await page.waitForSelector('#copy-key[data-state="failed"]');
    await expect.poll(() => page.textContent("#copy-key")).toBe("Could not be copied");
    await page.close();
  });
});

describe("text that is cut", () => {
  it("is so before the page wakes up, and nothing moves when it does", async () => {
    const page = await open({ hold: true });
    const height = (): Promise<number> =>
      page.locator("#cut").evaluate(element => element.getBoundingClientRect().height);
    const before = await height();
    const line = await page.locator("#short").evaluate(element => element.getBoundingClientRect().height);
    expect(before).toBeCloseTo(2 * line, 1);
    await page.evaluate("window.start()");
    await page.waitForSelector("#cut[data-cut] button");
    expect(await height()).toBe(before);
    await expect.poll(() => page.getAttribute("#cut", "title")).toMatch(/^Two lines at first.*have to be\.$/);
    await page.click("#cut button");
    await page.waitForSelector('#cut[data-state="open"]:not([title])');
    expect(await height()).toBeGreaterThan(before);
    await page.click("#cut button");
    await page.waitForSelector('#cut[data-state="closed"]');
    expect(await height()).toBe(before);
    await page.close();
  });

  it("has a button only where there is more, which it learns anew with its width", async () => {
    const page = await open();
    await page.waitForSelector("#cut[data-cut]");
    await expect.poll(() => page.locator("#short button").count()).toBe(0);
    await page.locator("#short").evaluate(element => (element.style.width = "2rem"));
    await page.waitForSelector("#short[data-cut] button");
    await page.locator("#short").evaluate(element => (element.style.width = ""));
    await page.waitForSelector("#short:not([data-cut])");
    await expect.poll(() => page.locator("#short button").count()).toBe(0);
    await page.close();
  });

  it("keeps its end where that says most, and is whole to whoever reads it", async () => {
    const page = await open();
    await expect.poll(() => page.textContent("#path [data-part=end]")).toBe("voice-1042.pdf");
    await expect.poll(() => page.textContent("#path")).toBe("archive/orders/2026/may/confirmations/invoice-1042.pdf");
    const shown = await page.locator("#path").evaluate(root => {
      const end = root.querySelector("[data-part=end]")?.getBoundingClientRect();
      return end !== undefined && end.width > 0 && end.right <= root.getBoundingClientRect().right + 1;
    });
    expect(shown).toBe(true);
    await page.close();
  });
});

describe("text that is edited", () => {
  it("stands where it stood, in the same letters", async () => {
    const page = await open();
    const text = await page.locator("#heading [data-part=text]").boundingBox();
    const font = await page.locator("#heading").evaluate(element => getComputedStyle(element).font);
    await page.click("#heading button");
    const field = page.locator("#heading input");
    await expect.poll(() => field.evaluate(element => getComputedStyle(element).font)).toBe(font);
    const box = await field.boundingBox();
    expect(Math.abs((box?.x ?? 0) + 7 - (text?.x ?? 0))).toBeLessThanOrEqual(1);
    await page.close();
  });

  it("is confirmed by going elsewhere", async () => {
    const page = await open();
    await page.click("#heading button");
    await page.keyboard.type("Elsewhere");
    await page.click("h1");
    await expect.poll(() => page.textContent("#heading [data-part=text]")).toBe("Elsewhere");
    expect(await page.getByRole("heading", { name: "Elsewhere", exact: true }).count()).toBe(1);
    await page.close();
  });
});
