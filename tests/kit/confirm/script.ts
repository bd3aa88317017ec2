import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

const open = '[role="alertdialog"][data-state="open"]';

export const script: Script = {
  async open(page) {
    await page.click("#remove");
    // What does no harm has the focus first.
    await page.waitForSelector('[data-action="cancel"]:focus');
    await page.waitForFunction(() => document.getAnimations().every(animation => animation.playState !== "running"));
  },
  async keyboard(page) {
    await page.keyboard.press("Escape");
    await page.waitForSelector(open, { state: "detached" });
    await page.waitForSelector("#remove:focus");
    await expect.poll(() => page.textContent("#told")).toBe("no");
    await page.keyboard.press("Enter");
    await page.waitForSelector('[data-action="cancel"]:focus');
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector(open, { state: "detached" });
    await page.waitForSelector("#remove:focus");
    await expect.poll(() => page.textContent("#told")).toBe("yes");
  },
};
