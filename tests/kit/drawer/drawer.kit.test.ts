import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { openPage } from "../harness/browser";
import { afterFrames } from "../harness/frames";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const open = '[role="dialog"][data-state="open"]';
const rest = (): boolean => document.getAnimations().every(animation => animation.playState !== "running");

describe("a drawer", () => {
  it("lies along the edge it is named after, in either direction of the line", async () => {
    for (const direction of ["ltr", "rtl"] as const) {
      const { page } = await openPage(browser, { kind: "one", folder: "drawer", direction });
      for (const placement of ["start", "end", "top", "bottom"] as const) {
        await page.click(`#${placement}`);
        const box = await page.waitForSelector(open);
        await page.waitForFunction(rest);
        const { x, y, width, height } = (await box.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
        const left = (placement === "start") === (direction === "ltr");
        const wanted = {
          start: { x: left ? 0 : 1280 - width, y: 0, height: 900 },
          end: { x: left ? 0 : 1280 - width, y: 0, height: 900 },
          top: { x: 0, y: 0, width: 1280 },
          bottom: { x: 0, y: 900 - height, width: 1280 },
        }[placement];
        expect({ direction, placement, x, y, width, height }).toMatchObject({ direction, placement, ...wanted });
        await page.keyboard.press("Escape");
        await page.waitForSelector(open, { state: "detached" });
      }
      await page.close();
    }
  });

  it("may open another, and each Escape closes one", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "drawer" });
    await page.click("#edit");
    await page.click("#deeper");
    await expect.poll(() => page.locator(open).count()).toBe(2);
    await afterFrames(page);
    await page.keyboard.press("Escape");
    expect(await page.locator(open).count()).toBe(1);
    await page.waitForSelector("#deeper:focus");
    await page.keyboard.press("Escape");
    await page.waitForSelector(open, { state: "detached" });
    await page.waitForSelector("#edit:focus");
    expect(messages).toEqual([]);
    await page.close();
  });

  it("that is not modal leaves the page in use, and shares its trigger with a tooltip", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "drawer" });
    await page.hover("#beside");
    await page.waitForSelector('[role="tooltip"]');
    await page.click("#beside");
    await page.waitForSelector(open);
    await page.click("#page");
    await expect.poll(() => page.textContent("#page")).toBe("Pressed");
    expect(await page.locator(open).count()).toBe(1);
    await expect.poll(() => page.locator(".kit-backdrop").count()).toBe(0);
    await page.click(".kit-dialog-close");
    await page.waitForSelector(open, { state: "detached" });
    expect(messages).toEqual([]);
    await page.close();
  });

  it("fills a phone's window at most", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "drawer" }, { width: 320 });
    await page.click("#edit");
    const box = await page.waitForSelector(open);
    await page.waitForFunction(rest);
    expect((await box.boundingBox())?.width).toBe(320);
    await page.close();
  });
});
