import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { openPage } from "../harness/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe("icons", () => {
  it("have a name where they are given one, and are passed over where not", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "icon" });
    await expect.poll(() => page.getByRole("img", { name: "Settings" }).getAttribute("id")).toBe("named");
    await expect.poll(() => page.getByRole("img").count()).toBe(2);
    await expect.poll(() => page.getAttribute("#turned", "aria-hidden")).toBe("true");
    await page.close();
  });

  it("that point along the line are mirrored only where lines run from the right", async () => {
    for (const direction of ["ltr", "rtl"] as const) {
      const { page } = await openPage(browser, { kind: "one", folder: "icon", direction });
      const scale = await page.locator("#onward").evaluate(element => getComputedStyle(element).scale);
      expect({ direction, scale }).toEqual({ direction, scale: direction === "rtl" ? "-1 1" : "none" });
      await page.close();
    }
  });

  it("keep their turn, and stand still in place of turning without end where that is wished for", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "icon" });
    await expect
      .poll(() => page.locator("#turned").evaluate(element => getComputedStyle(element).rotate))
      .toBe("45deg");
    const motion = (): Promise<string> =>
      page.locator("[data-spin]").evaluate(element => getComputedStyle(element).animationName);
    await expect.poll(() => motion()).toBe("kit-icon-turn");
    await page.emulateMedia({ reducedMotion: "reduce" });
    await expect.poll(() => motion()).toBe("kit-icon-breathe");
    await page.close();
  });
});
