import type { Script } from "../harness/keyboard";

const message = '[data-look="message"]';

export const script: Script = {
  async open(page) {
    await page.click("#message");
    await page.waitForSelector(`${message}[data-mounted]`);
  },
  async keyboard(page) {
    await page.focus(message);
    await page.keyboard.press("Escape");
    await page.waitForSelector(message, { state: "detached" });
  },
};
