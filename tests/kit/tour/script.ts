import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

const panel = ".kit-tour";

export const script: Script = {
  async open(page) {
    await page.click("#begin");
    await page.waitForSelector(`${panel} >> text=Welcome`);
    await page.waitForSelector('[data-action="next"]:focus');
    await page.keyboard.press("Enter");
    await page.waitForSelector(`${panel} >> text=Stores the draft`);
    await page.waitForFunction(() => document.getAnimations().every(animation => animation.playState !== "running"));
  },
  async keyboard(page) {
    await page.waitForSelector('[data-action="next"]:focus');
    await page.keyboard.press("ArrowRight");
    await page.waitForSelector(`${panel} >> text=Sends it to others`);
    await page.keyboard.press("ArrowLeft");
    await page.waitForSelector(`${panel} >> text=Stores the draft`);
    await page.keyboard.press("Escape");
    await page.waitForSelector(panel, { state: "detached" });
    await page.waitForSelector("#begin:focus");
    await page.keyboard.press("Enter");
    await page.waitForSelector(`${panel} >> text=Welcome`);
    await page.waitForSelector('[data-action="next"]:focus');
    await page.keyboard.press("Enter");
    await page.waitForSelector(`${panel} >> text=Stores the draft`);
    await page.keyboard.press("Enter");
    await page.waitForSelector(`${panel} >> text=Sends it to others`);
    await page.keyboard.press("Enter");
    await page.waitForSelector(panel, { state: "detached" });
    await page.waitForSelector("#begin:focus");
    await expect.poll(() => page.textContent("#told")).toBe("finished");
  },
};
