import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

export const script: Script = {
  async open(page) {
    await page.click("#color");
    await page.waitForSelector('[role="slider"][aria-label="Saturation and brightness"]:focus');
    await page.waitForFunction(() => document.getAnimations().length === 0);
  },
  async keyboard(page) {
    const now = (label: string): Promise<string | null> =>
      page.getAttribute(`[role="slider"][aria-label="${label}"]`, "aria-valuetext");
    await expect.poll(() => now("Saturation and brightness")).toBe("Saturation 78 %, brightness 55 %");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => now("Saturation and brightness")).toBe("Saturation 79 %, brightness 56 %");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Home");
    await expect.poll(() => page.textContent("#told")).toBe("#8f1e1e");
    await page.keyboard.press("Tab");
    await page.waitForSelector('[role="slider"][aria-label="Opacity"]:focus');
    await page.keyboard.press("Home");
    await expect.poll(() => page.textContent("#told")).toBe("#8f1e1e00");
    // Text is taken where it is a colour.
    await page.fill('[role="dialog"] [data-part="value"]', "rgb(0, 128, 255)");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.textContent("#told")).toBe("#0080ff");
    await page.fill('[role="dialog"] [data-part="value"]', "no colour at all");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.inputValue('[role="dialog"] [data-part="value"]')).toBe("#0080ff");
    await page.selectOption('[role="dialog"] select', "rgb");
    await expect.poll(() => page.textContent("#told")).toBe("rgb(0, 128, 255)");
    await page.focus('[role="dialog"] [data-part="swatch-trigger"]:nth-child(2)');
    await page.keyboard.press("Space");
    await expect.poll(() => page.textContent("#told")).toBe("rgb(224, 164, 88)");
    await page.keyboard.press("Escape");
    await page.waitForSelector("#color:focus");
    await expect.poll(() => page.locator('[role="dialog"]').count()).toBe(0);
  },
};
