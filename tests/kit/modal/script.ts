import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

const open = '[role="dialog"][data-state="open"]';

/** The dialog of the WAI-ARIA authoring practices. */
export const script: Script = {
  async open(page) {
    await page.click("#plain");
    await page.waitForSelector(open);
    await page.waitForSelector("#name:focus");
    await page.waitForFunction(() => document.getAnimations().every(animation => animation.playState !== "running"));
  },
  async keyboard(page) {
    // Round and round: what is behind it is out of reach.
    for (const action of ["cancel", "confirm"]) {
      await page.keyboard.press("Tab");
      await page.waitForSelector(`[data-action="${action}"]:focus`);
    }
    await page.keyboard.press("Tab");
    await page.waitForSelector(".kit-dialog-close:focus");
    await page.keyboard.press("Tab");
    await page.waitForSelector("#name:focus");
    await page.keyboard.press("Shift+Tab");
    await page.waitForSelector(".kit-dialog-close:focus");
    await page.keyboard.press("Escape");
    await page.waitForSelector(open, { state: "detached" });
    await page.waitForSelector("#plain:focus");
    await expect.poll(() => page.textContent("#told")).toBe("cancelled");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#name:focus");
    await page.focus('[data-action="confirm"]');
    await page.keyboard.press("Space");
    await page.waitForSelector(open, { state: "detached" });
    await expect.poll(() => page.textContent("#told")).toBe("confirmed");
  },
};
