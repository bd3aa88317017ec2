import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { openPage, start } from "../harness/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const current = '#turning [data-part="dot"][aria-current="true"]';

describe("a carousel", () => {
  it("turns by itself, and stands still where less motion is asked for", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "carousel" });
    const at = (): Promise<string | null> => page.getAttribute(current, "aria-label");
    const first = await at();
    await expect.poll(at).not.toBe(first);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.reload();
    await page.waitForFunction(() => "after" in window);
    await page.waitForSelector('#turning [data-part="play"][aria-label="Start turning"]');
    await expect.poll(() => at()).toBe("3 of 4: Autumn");
    await page.close();
  });

  it("shows the slide it begins with before the page is hydrated, in both directions", async () => {
    for (const direction of ["ltr", "rtl"] as const) {
      const { page } = await openPage(browser, { kind: "one", folder: "carousel", direction }, { hold: true });
      const edge = (selector: string): Promise<number> =>
        page.locator(selector).evaluate((element, from) => {
          const box = element.getBoundingClientRect();
          return Math.round(from === "ltr" ? box.left : box.right);
        }, direction);
      const places = async (): Promise<number> =>
        (await edge('#several [data-part="slide"]:nth-child(2) .kit-card')) -
        (await edge('#several [data-part="viewport"]'));
      expect([direction, await places()]).toEqual([direction, 0]);
      await start(page);
      // The slider leaves it where it was.
      expect([direction, await places()]).toEqual([direction, 0]);
      await page.close();
    }
  });
});
