import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

export const script: Script = {
  async keyboard(page) {
    await page.focus("#find");
    await page.keyboard.type("tea");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.textContent("#found")).toContain("“tea”");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#find:focus");
    await expect.poll(() => page.inputValue("#find")).toBe("");
    await page.keyboard.type("milk");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect.poll(() => page.textContent("#found")).toContain("“milk”");
  },
};
