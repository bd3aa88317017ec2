import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

export const script: Script = {
  async keyboard(page) {
    await page.focus("#secret");
    await page.keyboard.type("!");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.waitForSelector('#secret[type="text"]');
    await page.waitForSelector('[data-part="reveal"][aria-pressed="true"]:focus');
    await page.keyboard.press("Enter");
    await page.waitForSelector('#secret[type="password"]');
    await expect.poll(() => page.inputValue("#secret")).toContain("!");
    await page.fill("#strong", "aaaa");
    await expect
      .poll(() =>
        page
          .locator(".kit-password", { has: page.locator("#strong") })
          .locator('[role="meter"]')
          .getAttribute("aria-valuetext"),
      )
      .toBe("Very weak");
  },
};
