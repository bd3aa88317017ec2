import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

export const script: Script = {
  async open(page) {
    await page.click("#send");
    await page.waitForSelector('#everything [data-part="summary"] a');
  },
  async keyboard(page) {
    await page.waitForSelector("#name:focus");
    await page.keyboard.type("taken");
    await page.focus('#everything [data-part="summary"] a');
    await page.keyboard.press("Enter");
    await page.waitForSelector("#mail:focus");
    await page.keyboard.type("me@here.example");
    await page.keyboard.press("Enter");
    // On to the next that is wrong: the list that opens, then the box.
    await page.waitForSelector('#everything button[aria-invalid="true"]:focus');
    await page.keyboard.press("Enter");
    await page.waitForSelector('[role="listbox"]:focus');
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForSelector('[role="listbox"]', { state: "detached" });
    await page.waitForSelector("#everything [data-part=trigger]:focus");
    await page.focus("#send");
    await page.keyboard.press("Enter");
    await page.waitForSelector('#everything input[type="checkbox"][name="terms"]:focus');
    await page.keyboard.press("Space");
    await page.evaluate(() => {
      const held = new Promise<void>(release => Object.assign(window, { release }));
      Object.assign(window, { held });
    });
    await page.keyboard.press("Enter");
    await page.waitForSelector('#send[aria-busy="true"]');
    await page.evaluate(() => (window as unknown as { release: () => void }).release());
    await page.waitForSelector("#name:focus");
    await expect.poll(() => page.textContent('#everything [data-part="summary"] a')).toContain("This name is taken.");
    // Rows keep the focus of whoever moves them.
    await page.focus('#team [aria-label="Move person 2 up"]');
    await page.keyboard.press("Enter");
    await page.waitForSelector('#team [aria-label="Move person 1 up"]:focus');
    await expect.poll(() => page.inputValue('#team [name="people.0.name"]')).toBe("Bob");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector('#team [name="people.0.name"]:focus');
    await expect.poll(() => page.inputValue('#team [name="people.0.name"]')).toBe("Ann");
    await page.focus("#add");
    await page.keyboard.press("Enter");
    await page.waitForSelector('#team [name="people.1.name"]:focus');
  },
};
