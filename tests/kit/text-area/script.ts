import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

export const script: Script = {
  async keyboard(page) {
    await page.focus("#loud");
    await page.keyboard.press("Control+End");
    await page.keyboard.type("er");
    await page.keyboard.press("Enter");
    await page.keyboard.type("still");
    await expect.poll(() => page.inputValue("#loud")).toBe("LOUDER\nSTILL");
  },
};
