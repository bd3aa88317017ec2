import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

const lit = (key: string): string => `[role^="menuitem"][data-value="${key}"][data-highlighted]`;

/** Opened by a key: the item is lit, and the menu has the focus, without which the next key would go astray. */
async function opened(page: Page, key: string): Promise<void> {
  await page.waitForSelector(`[role="menu"]:focus ${lit(key)}`);
}

/** The menu button of the WAI-ARIA authoring practices. */
export const script: Script = {
  async open(page) {
    await page.focus("#actions");
    await page.keyboard.press("ArrowDown");
    await opened(page, "copy");
    await page.waitForFunction(() => document.getAnimations().every(animation => animation.playState !== "running"));
  },
  async keyboard(page) {
    await page.keyboard.press("Escape");
    await page.waitForSelector('[role="menu"]', { state: "detached" });
    await page.waitForSelector("#actions:focus");
    await page.keyboard.press("ArrowUp");
    await opened(page, "delete");
    await page.keyboard.press("Home");
    await page.waitForSelector(lit("copy"));
    // What is off is passed over; what opens a submenu is not.
    await page.keyboard.press("ArrowDown");
    await page.waitForSelector('[data-part="trigger-item"][data-highlighted]');
    await page.keyboard.press("ArrowRight");
    await opened(page, "mail");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => page.locator('[role="menu"]').count()).toBe(1);
    await page.waitForSelector('[role="menu"]:focus');
    await page.keyboard.press("ArrowRight");
    await opened(page, "mail");
    await page.keyboard.press("Enter");
    await page.waitForSelector('[role="menu"]', { state: "detached" });
    await expect.poll(() => page.textContent("#told")).toBe("mail");
    await page.waitForSelector("#actions:focus");
    await page.keyboard.press("Enter");
    await opened(page, "copy");
    // By the first letter.
    await page.keyboard.press("d");
    await page.waitForSelector(lit("delete"));
    // A space belongs to the word that is being typed.
    await page.keyboard.press("Enter");
    await page.waitForSelector('[role="menu"]', { state: "detached" });
    await expect.poll(() => page.textContent("#told")).toBe("delete");
    await page.waitForSelector("#actions:focus");
    await page.focus("#view");
    await page.keyboard.press("Enter");
    await opened(page, "wrap");
    await page.keyboard.press("Enter");
    // A thing to be ticked leaves the menu open.
    await page.waitForSelector('[role="menuitemcheckbox"][aria-checked="false"]');
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowUp");
    await page.waitForSelector(lit("order:date"));
    await page.keyboard.press("Enter");
    await page.waitForSelector('[role="menu"]', { state: "detached" });
  },
};
