import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

const row = (key: string): string => `#files [role="treeitem"][data-value="${key}"]`;

export const script: Script = {
  async keyboard(page) {
    const on = async (key: string): Promise<void> => {
      await page.waitForSelector(`${row(key)}:focus`);
    };
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    // The tab key goes to the chosen row.
    await page.focus(`${row("app")}[tabindex="0"]`);
    await press("Home");
    await on("src");
    await press("ArrowRight");
    await on("pages");
    await press("ArrowRight");
    await on("home");
    await press("ArrowRight");
    await press("ArrowDown");
    await on("about");
    // locked.ts is disabled: the arrow goes past it.
    await press("ArrowDown");
    await on("app");
    await press("ArrowUp");
    await on("about");
    await press("ArrowLeft");
    await on("pages");
    await press("ArrowLeft");
    await page.waitForSelector(`${row("pages")}[aria-expanded="false"]:focus`);
    await press("ArrowLeft");
    await on("src");
    await press("End");
    await on("tests");
    await press("Space");
    await expect.poll(() => page.textContent("#chosen")).toBe("tests");
    // The star opens all siblings.
    await press("*");
    await page.waitForSelector(row("unit"));
    // Letters find a row; the same letter again finds the next.
    await press("r");
    await on("readme");
    await press("Enter");
    await page.waitForSelector(`${row("readme")}[aria-selected="true"]`);
    await expect.poll(() => page.textContent("#chosen")).toBe("readme");
    // One tab stop in all.
    expect(await page.locator('#files [tabindex="0"]').count()).toBe(1);

    await page.focus('#ticks [data-value="pages"]');
    await page.waitForSelector('#ticks [data-value="pages"][aria-checked="mixed"]');
    await press("Space");
    await page.waitForSelector('#ticks [data-value="home"][aria-checked="true"]');
    await expect.poll(() => page.textContent("#ticked")).toBe("pages,home,about");
  },
};
