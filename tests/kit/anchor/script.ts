import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

export const script: Script = {
  async keyboard(page) {
    await page.focus('#sections a[href="#card"]');
    await page.keyboard.press("Enter");
    await page.waitForSelector('#sections a[href="#card"][aria-current="location"]');
    await expect.poll(() => page.evaluate("location.hash")).toBe("#card");
  },
};
