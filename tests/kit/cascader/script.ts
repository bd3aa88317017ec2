import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

export const script: Script = {
  async open(page) {
    await page.click("#place");
    await page.waitForSelector('[role="tree"] [role="treeitem"]');
  },
  async keyboard(page) {
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    const on = async (value: string): Promise<void> => {
      await expect
        .poll(async () => {
          const active = await page.getAttribute('[role="tree"]', "aria-activedescendant");
          return active === null ? null : await page.getAttribute(`[id="${active}"]`, "data-value");
        })
        .toBe(value);
    };
    await press("Escape");
    await page.waitForSelector('[role="tree"]', { state: "detached" });
    await page.waitForSelector("#place:focus");
    await press("Enter");
    await page.waitForSelector('[role="tree"]:focus');
    await on("de,by,muc");
    await press("ArrowLeft");
    await on("de,by");
    // Hesse is disabled: the arrow goes past it.
    await press("ArrowDown");
    await on("de,ber");
    await press("ArrowLeft");
    await on("de");
    await press("ArrowDown");
    await on("fr");
    await press("ArrowRight");
    await on("fr,par");
    await press("Enter");
    await expect.poll(() => page.textContent("#told")).toBe("fr>par");
    await page.waitForSelector('[role="tree"]', { state: "detached" });
    await page.waitForSelector("#place:focus");
    await expect.poll(() => page.textContent("#place")).toBe("France / Paris");
  },
};
