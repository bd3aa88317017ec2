import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { openPage, start } from "../harness/browser";
import { afterFrames } from "../harness/frames";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const trigger = (id: string): string => `#${id} ~ [data-part=trigger]`;

describe("a date picker", () => {
  it("takes what was typed before the page was hydrated", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "date-picker" }, { hold: true });
    await page.fill("#day", "12/6/2026");
    await start(page);
    await expect.poll(() => page.textContent("#told")).toBe("2026-12-06");
    await expect.poll(() => page.inputValue("#day")).toBe("12/06/2026");
    await expect.poll(() => page.inputValue('input[name="day"]')).toBe("2026-12-06");
    expect(messages).toEqual([]);
    await page.close();
  });

  it("opens by a click made before the page was hydrated", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "date-picker" }, { hold: true });
    await page.click(trigger("day"));
    await start(page);
    await page.waitForSelector('[role="dialog"] [data-value="2026-11-25"]:focus');
    await page.close();
  });

  it("takes back what is no date, what is blocked and what is out of limits", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "date-picker" });
    for (const typed of ["never", "11/28/2026", "12/24/2026", "11/9/2026", "3/21/2027"]) {
      await page.fill("#work", typed);
      await page.keyboard.press("Tab");
      expect([typed, await page.inputValue("#work")]).toEqual([typed, "11/25/2026"]);
    }
    await page.fill("#work", "12/1/26");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.inputValue("#work")).toBe("12/01/2026");
    await page.close();
  });

  it("does not let a blocked day be clicked, nor leave its limits", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "date-picker" });
    await page.click(trigger("work"));
    await page.waitForSelector('[data-value="2026-11-28"][data-disabled]');
    await afterFrames(page);
    await page.click('[data-value="2026-11-28"]', { force: true });
    expect(await page.locator('[role="dialog"]').count()).toBe(1);
    await page.waitForSelector('[data-part="prev-trigger"][aria-disabled="true"]');
    await page.click('[data-part="view-trigger"]');
    // The month of the first day is open although its first is not.
    await page.waitForSelector('[data-view="month"][data-value="2026-11"]:not([data-disabled])');
    await page.waitForSelector('[data-view="month"][data-value="2026-10"][data-disabled]');
    await page.click('[data-view="month"][data-value="2026-12"]');
    await page.click('[data-view="day"][data-value="2026-12-03"]');
    await expect.poll(() => page.inputValue("#work")).toBe("12/03/2026");
    await page.close();
  });

  it("chooses weeks, months and years", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "date-picker" });
    await page.click(trigger("week"));
    await expect.poll(() => page.locator("[data-in-week]").count()).toBe(7);
    await page.click('[data-value="2026-11-12"]');
    await expect.poll(() => page.inputValue("#week")).toBe("Week 46, 2026");
    await page.click(trigger("month"));
    await page.waitForSelector('[data-value="2026-02"][data-disabled]');
    await page.click('[data-value="2026-03"]');
    await expect.poll(() => page.inputValue("#month")).toBe("03/2026");
    await page.click(trigger("year"));
    await page.click('[data-value="2029"]');
    await expect.poll(() => page.inputValue("#year")).toBe("2029");
    await page.close();
  });

  it("offers today and other days beside the calendar", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "date-picker" });
    await page.click(trigger("day"));
    await page.waitForSelector('td[aria-current="date"] [data-value="2026-11-24"]');
    await page.getByRole("button", { name: "Christmas Eve" }).click();
    await expect.poll(() => page.textContent("#told")).toBe("2026-12-24");
    await page.click(trigger("day"));
    await page.getByRole("button", { name: "Today" }).click();
    await expect.poll(() => page.textContent("#told")).toBe("2026-11-24");
    await page.close();
  });

  it("stays within a phone's width", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "date-picker" }, { width: 360 });
    await page.click(trigger("day"));
    const box = await (await page.waitForSelector(".kit-date-panel")).boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 360).toBe(true);
    await page.close();
  });
});

describe("a picker of two dates", () => {
  it("shows two months, and one on a phone", async () => {
    for (const [width, months] of [
      [1280, 2],
      [390, 1],
    ] as const) {
      const { page } = await openPage(browser, { kind: "one", folder: "date-range-picker" }, { width });
      await page.click(trigger("stay"));
      await page.waitForSelector('[role="dialog"]');
      await expect.poll(() => page.locator('[role="dialog"] table').count()).toBe(months);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
      await page.close();
    }
  });

  it("shows the range that a click would make, and takes it with the second", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "date-range-picker" });
    await page.click(trigger("stay"));
    await page.click('[data-value="2026-12-10"]');
    await page.hover('[data-value="2026-12-07"]');
    await expect.poll(() => page.locator("[data-in-range]").count()).toBe(4);
    await page.click('[data-value="2026-12-07"]');
    await expect.poll(() => page.textContent("#told")).toBe("2026-12-07 to 2026-12-10");
    await expect.poll(() => page.inputValue('input[name="from"]')).toBe("2026-12-07");
    await expect.poll(() => page.inputValue('input[name="to"]')).toBe("2026-12-10");
    await page.getByRole("button", { name: "Clear" }).first().click();
    await expect.poll(() => page.textContent("#told")).toBe(" to ");
    await page.close();
  });

  it("keeps the second date in its place until the first is typed", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "date-range-picker" });
    const [first, second] = ["Start", "End"].map(name =>
      page.locator(`[aria-label="Small"] input[aria-label="${name}"]`),
    );
    if (first === undefined || second === undefined) throw new Error("There are no inputs.");
    await second.fill("12/10/2026");
    await first.focus();
    await afterFrames(page);
    expect([await first.inputValue(), await second.inputValue()]).toEqual(["", "12/10/2026"]);
    await first.fill("12/1/2026");
    await first.press("Enter");
    await expect.poll(() => second.inputValue()).toBe("12/10/2026");
    await expect.poll(() => first.inputValue()).toBe("12/01/2026");
    await page.close();
  });

  it("forgets half a range", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "date-range-picker" });
    await page.click(trigger("stay"));
    await page.click('[data-value="2026-12-10"]');
    await expect.poll(() => page.inputValue("#stay")).toBe("12/10/2026");
    await page.mouse.click(5, 5);
    await expect.poll(() => page.inputValue("#stay")).toBe("11/25/2026");
    await expect.poll(() => page.textContent("#told")).toBe("2026-11-25 to 2026-11-28");
    await page.close();
  });
});
