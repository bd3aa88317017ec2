import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

export const script: Script = {
  async keyboard(page) {
    const focused = (date: string): Promise<unknown> =>
      page.waitForSelector(`#plan [role="gridcell"][data-value="${date}"]:focus`);
    await page.focus('#plan [role="gridcell"][tabindex="0"]');
    const steps: [string, string][] = [
      ["ArrowRight", "2026-11-26"],
      ["ArrowLeft", "2026-11-25"],
      ["ArrowUp", "2026-11-18"],
      ["ArrowDown", "2026-11-25"],
      ["Home", "2026-11-23"],
      ["End", "2026-11-29"],
      ["PageUp", "2026-10-29"],
      ["PageDown", "2026-11-29"],
      ["Shift+PageUp", "2025-11-29"],
      ["Shift+PageDown", "2026-11-29"],
    ];
    for (const [key, date] of steps) {
      await page.keyboard.press(key);
      await focused(date);
    }
    await page.keyboard.press("Enter");
    await expect.poll(() => page.textContent("#told")).toBe("2026-11-29");
    // The thirtieth is blocked: it can be reached, not chosen.
    await page.keyboard.press("ArrowRight");
    await focused("2026-11-30");
    await page.keyboard.press("Space");
    await expect.poll(() => page.textContent("#told")).toBe("2026-11-29");
    expect(await page.locator('#plan [role="gridcell"][tabindex="0"]').count()).toBe(1);
    // The year has the same keys.
    await page.click('#plan [data-part="modes"] button:last-child');
    await page.focus('#plan [role="gridcell"][tabindex="0"]');
    await page.keyboard.press("ArrowUp");
    await focused("2026-08");
    await page.keyboard.press("Enter");
    await focused("2026-08-30");
  },
};
