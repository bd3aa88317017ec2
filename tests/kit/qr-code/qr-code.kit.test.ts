import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { openPage } from "../harness/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe("a QR code", () => {
  it("is dark on light whatever the theme, for scanners", async () => {
    for (const theme of ["light", "dark"] as const) {
      const { page } = await openPage(browser, { kind: "one", folder: "qr-code", theme });
      const colors = await page.locator("#plain").evaluate(root => {
        const code = root.querySelector("svg");
        return [getComputedStyle(root).backgroundColor, code === null ? "" : getComputedStyle(code).fill];
      });
      expect(colors[0]).toMatch(/oklch\(1 /);
      expect(Number(/oklch\(([\d.]+)/.exec(colors[1] ?? "")?.[1])).toBeLessThan(0.3);
      await page.close();
    }
  });

  it("is named to those who do not see it, and asks for a new one once", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "qr-code" });
    expect(await page.getByRole("img", { name: "Order 1042" }).count()).toBe(1);
    await page.click("#expired button");
    await page.waitForSelector('#expired[data-status="loading"]');
    await expect.poll(() => page.textContent("#expired [role=status]")).toBe("Loading");
    await page.close();
  });
});
