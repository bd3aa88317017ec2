import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

export const script: Script = {
  async open(page) {
    // What turns by itself stands still while somebody has the focus in it, and after the button was pressed.
    await page.focus('#turning [data-part="play"]');
    await page.keyboard.press("Enter");
    await page.waitForSelector('#turning [data-part="play"][aria-label="Start turning"]:focus');
    await page.mouse.move(0, 0);
  },
  async keyboard(page) {
    const told = (index: string): Promise<unknown> => expect.poll(() => page.textContent("#told")).toBe(index);
    await page.focus('#seasons [data-part="next"]');
    await page.keyboard.press("Enter");
    await told("1");
    await page.waitForSelector(
      '#seasons [data-part="slide"][aria-label="2 of 4: Summer"][data-state="seen"]:not([inert])',
    );
    await expect.poll(() => page.locator('#seasons [data-part="slide"][inert]').count()).toBe(3);
    await page.keyboard.press("Space");
    await page.keyboard.press("Space");
    await page.keyboard.press("Space");
    await told("3");
    // At the end it takes no more, and keeps the focus.
    await page.waitForSelector('#seasons [data-part="next"][aria-disabled="true"]:focus');
    await page.focus('#seasons [data-part="dot"]:first-child');
    await page.keyboard.press("Enter");
    await told("0");
    await page.waitForSelector('#seasons [data-part="dot"]:first-child[aria-current="true"]:focus');
    // A drag turns it as well.
    const box = await page.locator('#seasons [data-part="viewport"]').boundingBox();
    if (box === null) throw new Error("The carousel is not there.");
    await page.mouse.move(box.x + box.width * 0.7, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.2, box.y + 60, { steps: 6 });
    await page.mouse.up();
    await told("1");
  },
};
