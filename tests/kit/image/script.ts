import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

export const script: Script = {
  async open(page) {
    await page.click("#views li:first-child button");
    await page.waitForSelector('[role="dialog"][aria-label="Hills by day"] :focus');
    await page.waitForFunction(() => document.getAnimations().length === 0);
  },
  async keyboard(page) {
    const shown = (alt: string): Promise<unknown> => page.waitForSelector(`[role="dialog"][aria-label="${alt}"]`);
    const transform = (): Promise<string | undefined> =>
      page.locator('[data-part="large"]').evaluate(element => element.style.transform);
    await page.keyboard.press("ArrowRight");
    await shown("Hills at dusk");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await shown("Hills by night");
    await page.keyboard.press("+");
    await page.keyboard.press("r");
    await expect.poll(transform).toBe("translate(0px, 0px) rotate(90deg) scale(1.5)");
    // The next picture stands upright again.
    await page.keyboard.press("ArrowRight");
    await shown("Hills by day");
    await expect.poll(transform).toBe("translate(0px, 0px) rotate(0deg) scale(1)");
    // The tab key stays within.
    for (let time = 0; time < 9; time++) await page.keyboard.press("Tab");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null))
      .toBe(true);
    await page.keyboard.press("Escape");
    await page.waitForSelector("#views li:first-child button:focus");
    await expect.poll(() => page.locator('[role="dialog"]').count()).toBe(0);
    // A picture that did not come has a name, and nothing to open.
    await page.waitForSelector('[role="img"][aria-label="A picture that never came"]');
    await expect.poll(() => page.getByRole("button", { name: "A picture that never came" }).count()).toBe(0);
    await page.waitForSelector('#spare[data-state="failed"][src^="data:image/svg"]');
  },
};
