import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

export const script: Script = {
  async open(page) {
    await page.click("#time ~ [data-part=trigger]");
    await page.waitForSelector('[role="option"][data-value="14"]:focus');
    await page.waitForFunction(() => document.getAnimations().length === 0);
  },
  async keyboard(page) {
    const told = (time: string): Promise<unknown> => expect.poll(() => page.textContent("#told")).toBe(time);
    const focused = (column: string, value: number): Promise<unknown> =>
      page.waitForSelector(`[role="listbox"][aria-label="${column}"] [data-value="${value}"]:focus`);
    await page.keyboard.press("ArrowDown");
    await told("15:30");
    await page.keyboard.press("ArrowRight");
    await focused("Minutes", 30);
    await page.keyboard.press("ArrowUp");
    await told("15:29");
    await page.keyboard.press("Home");
    await told("15:00");
    await page.keyboard.press("End");
    await told("15:59");
    await page.keyboard.press("ArrowRight");
    await focused("Half of the day", 1);
    await page.keyboard.press("ArrowUp");
    await told("03:59");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#time ~ [data-part=trigger]:focus");
    await expect.poll(() => page.locator('[role="dialog"]').count()).toBe(0);
    // Typed, and taken on Enter and on leaving.
    await page.fill("#time", "930p");
    await page.keyboard.press("Enter");
    await told("21:30");
    await expect.poll(() => page.inputValue("#time")).toBe("09:30 PM");
    await page.fill("#time", "never");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.inputValue("#time")).toBe("09:30 PM");
    // Noon is blocked: the arrow goes past it.
    await page.focus("#office");
    await page.keyboard.press("ArrowDown");
    await focused("Hours", 9);
    for (const hour of [10, 11, 13]) {
      await page.keyboard.press("ArrowDown");
      await focused("Hours", hour);
    }
    await expect.poll(() => page.inputValue("#office")).toBe("13:00");
    await page.keyboard.press("Escape");
    await page.waitForSelector("#office ~ [data-part=trigger]:focus");
  },
};
