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

const panel = ".kit-tour";

describe("a tour", () => {
  it("lights what it explains, covers the rest and stands beside it", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "tour" });
    await page.click("#begin");
    await page.click('[data-action="next"]');
    await page.waitForSelector(`${panel} >> text=Stores the draft`);
    const hit = (selector: string): Promise<string> =>
      page.locator(selector).evaluate(element => {
        const box = element.getBoundingClientRect();
        const found = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return element.contains(found) ? "itself" : (found?.className ?? "");
      });
    await expect.poll(() => hit("#save")).toBe("itself");
    await expect.poll(() => hit("#share")).toContain("kit-tour-mask");
    const beneath = async (): Promise<boolean> => {
      const [box, target] = await Promise.all([page.locator(panel).boundingBox(), page.locator("#save").boundingBox()]);
      return box !== null && target !== null && box.y > target.y + target.height && box.y < target.y + 90;
    };
    await expect.poll(beneath).toBe(true);
    await expect.poll(() => page.textContent("#step")).toBe("1");
    await page.click('[data-action="previous"]');
    await page.waitForSelector(`${panel} >> text=Welcome`);
    await afterFrames(page);
    await page.mouse.click(20, 880);
    await page.waitForSelector(panel, { state: "detached" });
    expect(messages).toEqual([]);
    await page.close();
  });

  it("without a mask leaves the page in use", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "tour" }, { width: 390 });
    await page.click("#begin-beside");
    await page.waitForSelector(panel);
    await expect.poll(() => page.locator(".kit-tour-mask").count()).toBe(0);
    await page.mouse.click(380, 880);
    await afterFrames(page);
    expect(await page.locator(panel).count()).toBe(1);
    const place = await page.locator(panel).boundingBox();
    expect(place !== null && place.x >= 0 && place.x + place.width <= 390).toBe(true);
    await page.click('[data-part="close-trigger"]');
    await page.waitForSelector(panel, { state: "detached" });
    await page.close();
  });
});
