import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { axe, openPage, start } from "../harness/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const route = { kind: "one", folder: "transfer" } as const;
const row = (value: string): string => `[role="option"][data-value="${value}"]`;
const list = (id: string, side: "available" | "chosen"): string => `#${id} [data-side="${side}"] [data-part="list"]`;

const sent = (page: Page): Promise<string[]> =>
  page
    .locator("#form")
    .evaluate(form => (form instanceof HTMLFormElement ? [...new FormData(form)].map(entry => entry.join("=")) : []));

const choose = '[aria-label="Choose what is selected"]';

describe("a transfer", () => {
  it("sends its value in a form before the page runs, and loses no click made then", async () => {
    const { page, messages } = await openPage(browser, route, { hold: true });
    await expect.poll(() => sent(page)).toEqual(["team=emil", "fixed=ben"]);
    await page.click(`#team ${row("ada")}`);
    // By force: to the driver what is not selected yet cannot be taken over.
    await page.click(`#team ${choose}`, { force: true });
    await start(page);
    await expect.poll(() => page.textContent("#told")).toBe("emil,ada; ada to chosen");
    await expect.poll(() => sent(page)).toEqual(["team=emil", "team=ada", "fixed=ben"]);
    expect(messages).toEqual([]);
    await page.close();
  });

  it("goes back with its form, and keeps what its page holds", async () => {
    const { page } = await openPage(browser, route);
    await page.click('#fixed button:has-text("Add")');
    await expect.poll(() => sent(page)).toEqual(["team=emil", "fixed=ben", "fixed=ada"]);
    await page.locator("#form").evaluate(form => (form instanceof HTMLFormElement ? form.reset() : undefined));
    await expect.poll(() => sent(page)).toEqual(["team=emil", "fixed=ben"]);
    await page.close();
  });

  it("selects all that a search leaves, and nothing that is disabled", async () => {
    const { page, messages } = await openPage(browser, route);
    const panel = page.locator('#team [data-side="available"]');
    await panel.locator('input[type="search"]').fill("l");
    // Cleo, Dora from Uppsala, and Ben from Lagos.
    await expect.poll(() => panel.locator('[role="option"]').count()).toBe(3);
    await panel.locator('[data-part="header"] input').click();
    await expect.poll(() => panel.locator('[data-part="count"]').textContent()).toBe("2 of 4");
    expect(await axe(page)).toEqual([]);
    await page.click(`#team ${choose}`);
    await expect.poll(() => page.textContent("#told")).toBe("emil,ben,cleo; ben,cleo to chosen");
    await expect.poll(() => page.textContent('#team > [role="status"]')).toBe("2 chosen");
    await panel.locator('input[type="search"]').press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("listbox");
    expect(new URL(page.url()).searchParams.has("team")).toBe(false);
    expect(messages).toEqual([]);
    await page.close();
  });

  it("selects from the last click to the next with Shift", async () => {
    const { page } = await openPage(browser, route);
    await page.click(`#team ${row("ada")}`);
    await page.click(`#team ${row("cleo")}`, { modifiers: ["Shift"] });
    await expect.poll(() => page.locator(`${list("team", "available")} [aria-selected="true"]`).count()).toBe(3);
    await page.close();
  });

  it("has three thousand rows, of which a few exist", async () => {
    const { page, messages } = await openPage(browser, route);
    const rows = page.locator(`${list("many", "available")} [role="option"]`);
    expect(await rows.count()).toBeLessThan(60);
    await page.focus(list("many", "available"));
    await page.keyboard.press("End");
    await page.waitForSelector(`#many ${row("item-3000")}[aria-posinset="3000"][aria-setsize="3000"]`);
    expect(await rows.count()).toBeLessThan(60);
    await page.keyboard.press("Control+a");
    await page.click(`#many ${choose}`);
    await expect.poll(() => page.textContent('#many [data-side="chosen"] [data-part="count"]')).toBe("3000");
    await page.waitForSelector(`${list("many", "available")} [data-part="empty"]`);
    expect(await page.locator(`${list("many", "chosen")} [role="option"]`).count()).toBeLessThan(60);
    expect(messages).toEqual([]);
    await page.close();
  });

  it("takes back one by one where it leads one way, and turns its pages", async () => {
    const { page, messages } = await openPage(browser, route);
    expect(await page.locator(`#one-way ${row("item-1")}`).count()).toBe(1);
    await page.click('#one-way [data-side="available"] [aria-label="Next page"]');
    await page.waitForSelector(`#one-way ${row("item-7")}`);
    await page.focus('#one-way [aria-label="Take back Item 2"]');
    await page.keyboard.press("Enter");
    await page.waitForSelector('#one-way [aria-label="Take back Item 3"]:focus');
    await page.keyboard.press("Enter");
    await page.waitForSelector(`${list("one-way", "chosen")}:focus`);
    expect(await axe(page)).toEqual([]);
    expect(messages).toEqual([]);
    await page.close();
  });

  it("moves nothing where it is read only", async () => {
    const { page } = await openPage(browser, route);
    await page.click(`#read-only ${row("ada")}`);
    await page.focus(list("read-only", "available"));
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator('#read-only [aria-selected="true"]').count()).toBe(0);
    expect(await page.locator(`${list("read-only", "chosen")} [role="option"]`).count()).toBe(1);
    await page.close();
  });

  it("has its lists one above the other where there is no room beside", async () => {
    const { page } = await openPage(browser, route, { width: 390 });
    const place = async (side: "available" | "chosen"): Promise<number> =>
      (await page.locator(list("team", side)).boundingBox())?.y ?? 0;
    await expect.poll(() => place("chosen")).toBeGreaterThan((await place("available")) + 100);
    await page.close();
  });
});
