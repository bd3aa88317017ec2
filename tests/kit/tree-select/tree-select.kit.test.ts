import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { axe, openPage, start } from "../harness/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const row = (key: string): string => `[role="treeitem"][data-value="${key}"]`;

const sent = (page: Page): Promise<string[]> =>
  page
    .locator("#form")
    .evaluate(form => (form instanceof HTMLFormElement ? [...new FormData(form)].map(entry => entry.join("=")) : []));

describe("a select of a tree", () => {
  it("opens for a click made before hydration", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "tree-select" }, { hold: true });
    await page.click("#team");
    await start(page);
    await page.waitForSelector(row("metal"));
    expect(messages).toEqual([]);
    await page.close();
  });

  it("ticks, searches, sends the leaves and goes back with its form", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "tree-select" });
    await expect.poll(() => sent(page)).toEqual(["team=metal", "ticked=wood"]);
    await page.click("#ticked");
    await page.waitForSelector('[data-part="search"]:focus');
    await page.waitForSelector(`${row("making")}[aria-checked="mixed"]`);
    await page.keyboard.type("sho");
    await expect.poll(() => page.locator('[role="treeitem"]').count()).toBe(2);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await expect.poll(() => sent(page)).toEqual(["team=metal", "ticked=wood", "ticked=shop"]);
    await page.keyboard.press("Escape");
    await page.locator("#form").evaluate(form => (form instanceof HTMLFormElement ? form.reset() : undefined));
    await expect.poll(() => sent(page)).toEqual(["team=metal", "ticked=wood"]);
    expect(messages).toEqual([]);
    await page.close();
  });

  it("chooses several, one click each", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "tree-select" });
    await expect.poll(() => page.textContent("#several")).toContain("+1");
    await page.click("#several");
    await page.click(row("metal"));
    await expect.poll(() => page.textContent("#several")).toContain("+2");
    await page.click(row("metal"));
    await expect.poll(() => page.textContent("#several")).toContain("+1");
    await page.close();
  });

  it("still knows what it loaded when it is opened again", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "tree-select" });
    await page.click("#later");
    await page.click(`${row("far")} [data-part="branch-trigger"]`);
    await page.click(row("far-1"));
    await expect.poll(() => page.textContent("#later")).toBe("Here");
    await page.click("#later");
    await page.waitForSelector(`${row("far-1")}[aria-selected="true"]`);
    expect(messages).toEqual([]);
    await page.close();
  });
});
