import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { openPage, start } from "../harness/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const text = (name: string): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from("x"),
});

/** Lets go of files over an element, or pastes them into it. */
function give(page: Page, selector: string, type: "drop" | "paste", names: string[]): Promise<void> {
  return page.locator(selector).evaluate(
    (element, { type, names }) => {
      const data = new DataTransfer();
      for (const name of names) data.items.add(new File(["x"], name, { type: "text/plain" }));
      const init = { bubbles: true, cancelable: true };
      element.dispatchEvent(
        type === "drop"
          ? new DragEvent("drop", { ...init, dataTransfer: data })
          : new ClipboardEvent("paste", { ...init, clipboardData: data }),
      );
    },
    { type, names },
  );
}

const sent = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const form = document.getElementById("form");
    if (!(form instanceof HTMLFormElement)) return [];
    return [...new FormData(form).values()].map(value => (value instanceof File ? value.name : value));
  });

describe("files", () => {
  it("that are chosen, dropped and pasted are what the form sends, but for those taken out", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "upload" });
    await page.setInputFiles("#plain", [text("one.txt")]);
    await give(page, "#plain", "drop", ["two.txt", "three.txt"]);
    await page.waitForSelector("text=three.txt is one too many: there may be 2.");
    await expect.poll(() => sent(page)).toEqual(["one.txt", "two.txt"]);
    await page.click('#form [aria-label="Remove one.txt"]');
    await give(page, "#plain", "paste", ["four.txt"]);
    await expect.poll(() => sent(page)).toEqual(["two.txt", "four.txt"]);
    expect(messages).toEqual([]);
    await page.close();
  });

  it("that were sent are known to the form by what the upload gave", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "upload" });
    await page.setInputFiles("#files", [text("a.txt"), text("b.txt")]);
    await expect.poll(() => page.textContent("#told")).toBe("a.txt: done, b.txt: done");
    const hidden = page.locator('input[type="hidden"][name="files"]');
    await expect
      .poll(() => hidden.evaluateAll(inputs => inputs.map(input => input.getAttribute("value"))))
      .toEqual(["stored-a.txt", "stored-b.txt"]);
    expect(
      await page.locator("#files").evaluate(input => input instanceof HTMLInputElement && input.files?.length),
    ).toBe(0);
    await page.close();
  });

  it("that were chosen before the page was hydrated are taken", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "upload" }, { hold: true });
    await page.setInputFiles("#plain", [text("early.txt")]);
    await start(page);
    await page.waitForSelector('#form [aria-label="Remove early.txt"]');
    await expect.poll(() => sent(page)).toEqual(["early.txt"]);
    expect(messages).toEqual([]);
    await page.close();
  });
});
