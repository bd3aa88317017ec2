import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

export const script: Script = {
  async open(page) {
    await page.click("#stay ~ [data-part=trigger]");
    await page.waitForSelector('[role="dialog"] [data-value="2026-11-25"]:focus');
    // Half faded in, no contrast is right.
    await page.waitForFunction(() => document.getAnimations().length === 0);
  },
  async keyboard(page) {
    const focused = (date: string): Promise<unknown> =>
      page.waitForSelector(`[data-part="table-cell-trigger"][data-value="${date}"]:focus`);
    await page.keyboard.press("ArrowDown");
    await focused("2026-12-02");
    await page.keyboard.press("Enter");
    await focused("2026-12-03");
    // Half a range is shown, and not told yet.
    await expect.poll(() => page.inputValue("#stay")).toBe("12/02/2026");
    await expect.poll(() => page.textContent("#told")).toBe("2026-11-25 to 2026-11-28");
    await page.keyboard.press("ArrowDown");
    await focused("2026-12-10");
    await expect.poll(() => page.locator("[data-in-range]").count()).toBe(9);
    await page.keyboard.press("Space");
    await expect.poll(() => page.textContent("#told")).toBe("2026-12-02 to 2026-12-10");
    await page.waitForSelector('[role="dialog"]', { state: "detached" });
    await page.waitForSelector('[aria-label="End"]:focus');
    await page.keyboard.press("ArrowDown");
    await focused("2026-12-02");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    // Escape takes the half back.
    await page.waitForSelector("#stay ~ [data-part=trigger]:focus");
    await expect.poll(() => page.inputValue("#stay")).toBe("12/02/2026");
    await expect.poll(() => page.textContent("#told")).toBe("2026-12-02 to 2026-12-10");
    // Typed, in whichever order.
    await page.fill("#stay", "1/5/27");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.textContent("#told")).toBe("2026-12-10 to 2027-01-05");
  },
};
