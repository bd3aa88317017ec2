import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

const notice = '[data-look="notification"]';

export const script: Script = {
  async open(page) {
    await page.click("#notify");
    await page.waitForSelector(`${notice}[data-mounted]`);
  },
  async keyboard(page) {
    await page.keyboard.press("Alt+t");
    await page.focus(`${notice} [data-part="action-trigger"]`);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.textContent("#undone")).toBe("1 undone");
    await page.waitForSelector(notice, { state: "detached" });
    await page.click("#notify-danger");
    await page.focus(`${notice}[data-mounted]`);
    await page.keyboard.press("Escape");
    await page.waitForSelector(notice, { state: "detached" });
  },
};
