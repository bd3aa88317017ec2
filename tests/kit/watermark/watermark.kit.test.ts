import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { openPage } from "../harness/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const open = async (theme?: "dark"): Promise<Page> =>
  (await openPage(browser, { kind: "one", folder: "watermark", ...(theme === undefined ? {} : { theme }) })).page;
const layer = "#draft > .kit-watermark-layer";

describe("a watermark", () => {
  it("is there again after it was taken out, hidden or painted over", async () => {
    const page = await open();
    const style = await page.getAttribute(layer, "style");
    const spoil = [
      `document.querySelector("${layer}").remove()`,
      `document.querySelector("${layer}").style.display = "none"`,
      `document.querySelector("${layer}").removeAttribute("style")`,
      `document.querySelector("${layer}").className = ""`,
      `document.querySelector("${layer}").hidden = true`,
    ];
    for (const act of spoil) {
      await page.evaluate(act);
      await page.waitForSelector(`${layer}:not([hidden])`, { state: "visible" });
      await expect.poll(() => page.getAttribute(layer, "style")).toBe(style);
    }
    expect(await page.locator(layer).count()).toBe(1);
    await page.close();
  });

  it("has the theme's ink, and lets pointers through", async () => {
    const ink = async (page: Page): Promise<string> =>
      page.locator(layer).evaluate(element => getComputedStyle(element).backgroundColor);
    const [light, dark] = [await open(), await open("dark")];
    expect(await ink(light)).not.toBe(await ink(dark));
    const hit = await light.locator("#draft p").evaluate(text => {
      const { x, y } = text.getBoundingClientRect();
      return document.elementFromPoint(x + 4, y + 4) === text;
    });
    expect(hit).toBe(true);
    await light.close();
    await dark.close();
  });

  it("shows: its mask is an image that loads", async () => {
    const page = await open();
    const loads = await page.locator(layer).evaluate(async element => {
      const address = /url\("(.*?)"\)/.exec(getComputedStyle(element).maskImage)?.[1] ?? "";
      const image = new Image();
      image.src = address;
      await image.decode();
      return image.naturalWidth;
    });
    expect(loads).toBeGreaterThan(100);
    await page.close();
  });
});
