import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

const text = (name: string, length = 4): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from("x".repeat(length)),
});

export const script: Script = {
  async open(page) {
    await page.setInputFiles("#files", [text("flaky.txt"), text("large.txt", 40)]);
    await page.waitForSelector('text="Try it again."');
    await page.waitForSelector("text=large.txt is larger than 20 byte");
  },
  async keyboard(page) {
    // The browser's own dialog is not the page's: that the key asks for it is all there is to see.
    await page.locator("#files").evaluate(field =>
      field.addEventListener("click", event => {
        event.preventDefault();
        field.dataset.asked = "";
      }),
    );
    await page.focus("#files");
    await page.keyboard.press("Space");
    await page.waitForSelector("#files[data-asked]", { state: "attached" });
    await page.setInputFiles("#files", [text("slow.txt")]);
    await page.waitForSelector('[aria-label="Cancel slow.txt"]');
    await page.focus("#files");
    await page.keyboard.press("Tab");
    await page.waitForSelector('[aria-label="Try flaky.txt again"]:focus');
    await page.keyboard.press("Enter");
    await expect.poll(() => page.textContent("#told")).toBe("flaky.txt: done, slow.txt: uploading");
    await page.focus('[aria-label="Cancel slow.txt"]');
    await page.keyboard.press("Enter");
    await expect.poll(() => page.textContent("#told")).toBe("flaky.txt: done");
    // The button is gone with its file; the field takes the focus.
    await page.waitForSelector("#files:focus");
  },
};
