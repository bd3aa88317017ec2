import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

export const script: Script = {
  async open(page) {
    await page.click("#day ~ [data-part=trigger]");
    await page.waitForSelector('[role="dialog"] [data-value="2026-11-25"]:focus');
    // Half faded in, no contrast is right.
    await page.waitForFunction(() => document.getAnimations().length === 0);
  },
  async keyboard(page) {
    // Open from above, with the focus on the chosen day.
    const focused = (date: string): Promise<unknown> =>
      page.waitForSelector(`[data-part="table-cell-trigger"][data-value="${date}"]:focus`);
    const steps: [string, string][] = [
      ["ArrowRight", "2026-11-26"],
      ["ArrowLeft", "2026-11-25"],
      ["ArrowUp", "2026-11-18"],
      ["ArrowDown", "2026-11-25"],
      ["PageDown", "2026-12-25"],
      ["PageUp", "2026-11-25"],
      ["Shift+PageDown", "2027-11-25"],
      ["Shift+PageUp", "2026-11-25"],
      ["Home", "2026-11-01"],
      ["End", "2026-11-30"],
    ];
    for (const [key, date] of steps) {
      await page.keyboard.press(key);
      await focused(date);
    }
    await page.keyboard.press("Space");
    await expect.poll(() => page.textContent("#told")).toBe("2026-11-30");
    await page.waitForSelector("#day:focus");
    await expect.poll(() => page.locator('[role="dialog"]').count()).toBe(0);
    // The arrow opens it again, escape closes it and leaves the value alone.
    await page.keyboard.press("ArrowDown");
    await focused("2026-11-30");
    await page.keyboard.press("ArrowLeft");
    await focused("2026-11-29");
    await page.keyboard.press("Escape");
    await page.waitForSelector("#day ~ [data-part=trigger]:focus");
    await expect.poll(() => page.textContent("#told")).toBe("2026-11-30");
    // A blocked day can be reached, not chosen.
    await page.focus("#work");
    await page.keyboard.press("ArrowDown");
    await focused("2026-11-25");
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "Enter"]) await page.keyboard.press(key);
    await focused("2026-11-28");
    await expect.poll(() => page.inputValue("#work")).toBe("11/25/2026");
    await page.keyboard.press("Escape");
    await page.waitForSelector("#work ~ [data-part=trigger]:focus");
  },
};
