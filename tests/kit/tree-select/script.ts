import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

const row = (key: string): string => `[role="treeitem"][data-value="${key}"]`;

export const script: Script = {
  async open(page) {
    await page.click("#team");
    await page.waitForSelector(`${row("metal")}:focus`);
  },
  async keyboard(page) {
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    await press("Escape");
    await page.waitForSelector('[role="tree"]', { state: "detached" });
    await page.waitForSelector("#team:focus");
    await press("ArrowDown");
    await page.waitForSelector(`${row("metal")}:focus`);
    await press("ArrowUp");
    await page.waitForSelector(`${row("wood")}:focus`);
    await press("Enter");
    await expect.poll(() => page.textContent("#told")).toBe("wood");
    await page.waitForSelector('[role="tree"]', { state: "detached" });
    await page.waitForSelector("#team:focus");
    await expect.poll(() => page.textContent("#team")).toBe("Wood");
  },
};
