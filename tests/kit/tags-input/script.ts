import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

export const script: Script = {
  async keyboard(page) {
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    const tags = (): Promise<string[]> => page.locator('#form [data-part="item-text"]').allTextContents();
    await page.focus("#words");
    await page.keyboard.type("elm");
    await press("Enter");
    await expect.poll(tags).toEqual(["oak", "ash", "elm", "one"]);
    await page.keyboard.type("fir,");
    await expect.poll(tags).toEqual(["oak", "ash", "elm", "fir", "one"]);
    await expect.poll(() => page.inputValue("#words")).toBe("");
    await press("ArrowLeft");
    await page.waitForSelector('[data-part="item-preview"][data-value="fir"][data-highlighted]');
    await press("ArrowLeft");
    await page.waitForSelector('[data-part="item-preview"][data-value="elm"][data-highlighted]');
    await press("Backspace");
    await expect.poll(tags).toEqual(["oak", "ash", "fir", "one"]);
    await press("Escape");
    await press("ArrowLeft");
    await page.waitForSelector('[data-part="item-preview"][data-value="fir"][data-highlighted]');
    await press("Enter");
    await page.waitForSelector('[data-part="item-input"]:focus');
    await page.keyboard.type("pine");
    await press("Enter");
    await expect.poll(tags).toEqual(["oak", "ash", "pine", "one"]);
  },
};
