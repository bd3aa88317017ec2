import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

export const script: Script = {
  async keyboard(page) {
    await page.focus("#heading button");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#heading input:focus");
    await page.keyboard.type("Renamed");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.textContent("#heading [data-part=text]")).toBe("Renamed");
    await page.waitForSelector("#heading button:focus");
    await page.keyboard.press("Space");
    await page.waitForSelector("#heading input:focus");
    await page.keyboard.type("Never");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.textContent("#heading [data-part=text]")).toBe("Renamed");
    await page.waitForSelector("#heading button:focus");
    await page.focus("#cut button");
    await page.keyboard.press("Enter");
    await page.waitForSelector('#cut[data-state="open"] button[aria-expanded="true"]:focus');
  },
};
