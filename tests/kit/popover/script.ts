import type { Script } from "../harness/keyboard";

/** A dialog that is not modal: the tab key goes through it and on. */
export const script: Script = {
  async open(page) {
    await page.click("#filter");
    await page.waitForSelector("#who:focus");
    await page.waitForFunction(() => document.getAnimations().every(animation => animation.playState !== "running"));
  },
  async keyboard(page) {
    await page.keyboard.press("Shift+Tab");
    await page.waitForSelector("#filter:focus");
    await page.keyboard.press("Tab");
    await page.waitForSelector("#who:focus");
    await page.keyboard.press("Escape");
    await page.waitForSelector('[role="dialog"]', { state: "detached" });
    await page.waitForSelector('#filter:focus[aria-expanded="false"]');
    await page.keyboard.press("Enter");
    await page.waitForSelector("#who:focus");
    // Past its last field to what follows the trigger.
    for (let time = 0; time < 3; time++) await page.keyboard.press("Tab");
    await page.waitForSelector("#hover:focus");
    await page.waitForSelector('[role="dialog"]', { state: "detached" });
  },
};
