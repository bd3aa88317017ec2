import type { Script } from "../harness/keyboard";

const open = '[role="dialog"][data-state="open"]';

/** A drawer is a dialog to the keyboard. */
export const script: Script = {
  async open(page) {
    await page.click("#edit");
    await page.waitForSelector("#member:focus");
    await page.waitForFunction(() => document.getAnimations().every(animation => animation.playState !== "running"));
  },
  async keyboard(page) {
    await page.keyboard.press("Shift+Tab");
    // Its button beside the title comes first in the box, the close button last.
    await page.waitForSelector('[data-part="extra"] button:focus');
    await page.keyboard.press("Shift+Tab");
    await page.waitForSelector(".kit-dialog-close:focus");
    await page.keyboard.press("Enter");
    await page.waitForSelector(open, { state: "detached" });
    await page.waitForSelector("#edit:focus");
    await page.keyboard.press("Space");
    await page.waitForSelector(open);
    await page.keyboard.press("Escape");
    await page.waitForSelector(open, { state: "detached" });
    await page.waitForSelector("#edit:focus");
  },
};
