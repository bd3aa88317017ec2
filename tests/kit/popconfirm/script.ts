import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

const open = '[role="alertdialog"]';

export const script: Script = {
  async open(page) {
    await page.click("#delete");
    // What does no harm has the focus first.
    await page.waitForSelector('[data-action="cancel"]:focus');
    await page.waitForFunction(() => document.getAnimations().every(animation => animation.playState !== "running"));
  },
  async keyboard(page) {
    await page.keyboard.press("Escape");
    await page.waitForSelector(open, { state: "detached" });
    await page.waitForSelector("#delete:focus");
    await expect.poll(() => page.textContent("#told")).toBe("kept");
    await page.keyboard.press("Space");
    await page.waitForSelector('[data-action="cancel"]:focus');
    await page.keyboard.press("Tab");
    await page.waitForSelector('[data-action="confirm"]:focus');
    await page.keyboard.press("Enter");
    await page.waitForSelector(open, { state: "detached" });
    await page.waitForSelector("#delete:focus");
    await expect.poll(() => page.textContent("#told")).toBe("deleted");
  },
};
