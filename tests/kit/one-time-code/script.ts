import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

export const script: Script = {
  async keyboard(page) {
    await page.focus("#code");
    await page.keyboard.type("12a3");
    await expect.poll(() => page.inputValue("#code")).toBe("123");
    await page.keyboard.press("Backspace");
    await page.keyboard.type("4567890");
    await expect.poll(() => page.inputValue("#code")).toBe("124567");
    await expect.poll(() => page.textContent("#complete")).toBe("Complete: 124567");
    // It is one field: the next key leaves it.
    await page.keyboard.press("Tab");
    await page.waitForSelector("#letters:focus");
    await page.keyboard.press("End");
    await page.keyboard.type("-b9c");
    await expect.poll(() => page.inputValue("#letters")).toBe("A7KB9");
  },
};
