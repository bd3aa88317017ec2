import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { axe, openPage, start } from "../harness/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const item = (value: string): string => `[role="treeitem"][data-value="${value}"]`;

const sent = (page: Page): Promise<string[]> =>
  page
    .locator("#form")
    .evaluate(form => (form instanceof HTMLFormElement ? [...new FormData(form)].map(entry => entry.join("=")) : []));

describe("a cascader", () => {
  it("opens for a click made before hydration", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "cascader" }, { hold: true });
    await page.click("#place");
    await start(page);
    await page.waitForSelector(item("de,by,muc"));
    expect(messages).toEqual([]);
    await page.close();
  });

  it("sends its paths, chooses several, and goes back with its form", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "cascader" });
    await expect.poll(() => sent(page)).toEqual(["place=de/by/muc", "several=de/ber", "several=fr/par"]);
    await page.click("#several");
    await page.click(item("de"));
    await page.click(item("de,by"));
    await page.click(item("de,by,muc"));
    await expect.poll(() => sent(page)).toContain("several=de/by/muc");
    await expect.poll(() => page.textContent("#several")).toContain("+1");
    await page.click(item("de,ber"));
    await expect.poll(() => sent(page)).not.toContain("several=de/ber");
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator("#form").evaluate(form => (form instanceof HTMLFormElement ? form.reset() : undefined));
    await expect.poll(() => sent(page)).toContain("several=de/ber");
    expect(messages).toEqual([]);
    await page.close();
  });

  it("finds a way by any of its labels", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "cascader" });
    await page.click("#search");
    await page.waitForSelector('[data-part="search"]:focus');
    await page.keyboard.type("germ");
    await expect
      .poll(() => page.locator('[role="option"]').allTextContents())
      .toEqual(["Germany / Bavaria / Munich", "Germany / Berlin"]);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.textContent("#search")).toBe("Germany / Berlin");
    await page.waitForSelector("#search:focus");
    expect(messages).toEqual([]);
    await page.close();
  });

  it("lets any step be chosen where it says so", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "cascader" });
    await page.click("#any");
    await page.click(item("de"));
    await expect.poll(() => page.textContent("#any")).toBe("Germany");
    await page.close();
  });

  it("loads a column when it is reached, says that it failed, and tries again", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "cascader" });
    await page.click("#later");
    await page.click(item("far"));
    await page.waitForSelector(`${item("far")} [data-part="error"]`);
    await page.click(item("near"));
    await expect.poll(() => page.textContent("#later")).toBe("Near");
    await page.click("#later");
    await page.click(item("far"));
    await page.waitForSelector(item("far,far-1"));
    await page.click(item("far,far-1"));
    await expect.poll(() => page.textContent("#later")).toBe("Far / Here");
    expect(messages).toEqual([]);
    await page.close();
  });
});
