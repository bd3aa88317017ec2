import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

export const script: Script = {
  async open(page) {
    await page.click("#city");
    await page.waitForSelector('[role="listbox"]:visible');
  },
  async keyboard(page) {
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    await page.focus("#city");
    await page.keyboard.type("n");
    await expect.poll(() => page.locator('[role="option"]').allTextContents()).toEqual(["Berlin", "Lyon", "Nantes"]);
    await press("ArrowDown");
    await page.waitForSelector('[role="option"][data-value="ber"][data-highlighted]');
    const active = await page.getAttribute("#city", "aria-activedescendant");
    await expect.poll(() => page.getAttribute(`[id="${active ?? ""}"]`, "data-value")).toBe("ber");
    // Lyon is disabled: the arrow goes past it.
    await press("ArrowDown");
    await page.waitForSelector('[role="option"][data-value="nan"][data-highlighted]');
    await press("Enter");
    await expect.poll(() => page.textContent("#city-told")).toBe("Nantes nan");
    await page.waitForSelector('[role="listbox"]', { state: "detached" });
    // Any text may stay.
    await page.fill("#city", "Nowhere");
    await press("Escape");
    await press("Tab");
    await expect.poll(() => page.inputValue("#city")).toBe("Nowhere");
    // In a select with a search it may not.
    await page.click("#country");
    await page.fill("#country", "par");
    await page.waitForSelector('[role="option"][data-value="par"][data-highlighted]');
    await press("Enter");
    await expect.poll(() => page.inputValue("#country")).toBe("Paris");
    await page.fill("#country", "nothing like it");
    await expect.poll(() => page.textContent('[role="listbox"]')).toContain("Nothing found");
    await press("Tab");
    await expect.poll(() => page.inputValue("#country")).toBe("Paris");
  },
};
