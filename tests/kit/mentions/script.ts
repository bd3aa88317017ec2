import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

export const script: Script = {
  async open(page) {
    await page.focus("#comment");
    await page.keyboard.type("Hello @");
    await page.waitForSelector('[role="listbox"] [role="option"]');
  },
  async keyboard(page) {
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    await page.focus("#comment");
    await page.fill("#comment", "");
    await page.keyboard.type("Hello @");
    await page.waitForSelector('[role="option"][data-value="anna"][data-highlighted]');
    await press("ArrowDown");
    await press("ArrowDown");
    // Bea is disabled: the arrow goes past her.
    await page.waitForSelector('[role="option"][data-value="cem"][data-highlighted]');
    const active = await page.getAttribute("#comment", "aria-activedescendant");
    await expect.poll(() => page.getAttribute(`[id="${active ?? ""}"]`, "data-value")).toBe("cem");
    await press("ArrowDown");
    await page.waitForSelector('[role="option"][data-value="anna"][data-highlighted]');
    await page.keyboard.type("br");
    await expect.poll(() => page.locator('[role="option"]').allTextContents()).toEqual(["Ben Brandt"]);
    await press("Enter");
    await expect.poll(() => page.textContent("#told")).toBe("Hello @ben ");
    await page.waitForSelector('[role="listbox"]', { state: "detached" });
    await page.keyboard.type("and @a");
    await page.waitForSelector('[role="listbox"]');
    await press("Escape");
    await page.waitForSelector('[role="listbox"]', { state: "detached" });
    await page.keyboard.type("n");
    await expect.poll(() => page.locator('[role="listbox"]').count()).toBe(0);
  },
};
