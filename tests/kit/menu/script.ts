import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

/** A navigation of disclosures, with the arrow keys that its practice allows. */
export const script: Script = {
  async open(page) {
    await page.focus('#bar [data-key="reports"] > summary');
    await page.keyboard.press("Enter");
    await page.waitForSelector('#bar [data-key="year"]');
  },
  async keyboard(page) {
    await page.keyboard.press("Escape");
    await page.waitForSelector('#bar [data-key="year"]', { state: "hidden" });
    await page.waitForSelector('#bar [data-key="reports"] > summary:focus');
    await page.keyboard.press("ArrowLeft");
    await page.waitForSelector('#bar [data-key="orders"]:focus');
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await page.waitForSelector('#bar [data-key="year"]:focus');
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.waitForSelector('#bar [data-key="old"]:focus');
    // One at a time, from the inside.
    await page.keyboard.press("Escape");
    await page.waitForSelector('#bar [data-key="more"] > summary:focus');
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.waitForSelector('#bar [data-key="reports"] > summary:focus');
    await expect.poll(() => page.textContent("#told")).toBe("year");
    await page.focus('#side [data-key="home"]');
    await page.keyboard.press("ArrowDown");
    await page.waitForSelector('#side [data-key="guide"] > summary:focus');
    await page.keyboard.press("ArrowLeft");
    await page.waitForSelector('#side [data-key="guide"]:not([open])');
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.waitForSelector('#side [data-key="install"]:focus');
    await page.keyboard.press("ArrowLeft");
    await page.waitForSelector('#side [data-key="guide"] > summary:focus');
    await page.keyboard.press("End");
    await page.waitForSelector('#side [data-key="about"]:focus');
  },
};
