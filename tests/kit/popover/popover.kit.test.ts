import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { openPage, start } from "../harness/browser";
import { afterFrames } from "../harness/frames";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const panel = ".kit-popover";
const popovers = (direction?: "rtl"): Promise<{ page: Page; messages: string[] }> =>
  openPage(browser, { kind: "one", folder: "popover", direction });

describe("a popover", () => {
  it("stands on the side it is told, in either direction of the line", async () => {
    for (const direction of [undefined, "rtl"] as const) {
      const { page } = await popovers(direction);
      for (const placement of ["top", "start", "end", "bottom"]) {
        await page.click(`[id="${placement}"]`);
        await page.waitForSelector(`${panel}[data-placement]`);
        const side = async (): Promise<string> => {
          const [box, trigger] = await Promise.all([
            page.locator(panel).boundingBox(),
            page.locator(`[id="${placement}"]`).boundingBox(),
          ]);
          if (box === null || trigger === null) return "nowhere";
          if (box.y + box.height <= trigger.y) return "top";
          if (box.y >= trigger.y + trigger.height) return "bottom";
          return box.x + box.width <= trigger.x === (direction !== "rtl") ? "start" : "end";
        };
        await expect.poll(side).toBe(placement);
        await page.keyboard.press("Escape");
        await page.waitForSelector(panel, { state: "detached" });
      }
      await page.close();
    }
  });

  it("holds a list of its own, and Escape closes only the top one", async () => {
    const { page, messages } = await popovers();
    await page.click("#filter");
    await page.click("#state");
    await page.waitForSelector('[role="listbox"]:focus');
    await page.keyboard.press("Escape");
    await page.waitForSelector('[role="listbox"]', { state: "detached" });
    expect(await page.locator(panel).count()).toBe(1);
    await page.click("#state");
    await page.click('[role="option"][data-value="paid"]');
    await expect.poll(() => page.textContent("#state")).toContain("Paid");
    await page.waitForSelector('[role="listbox"]', { state: "detached" });
    expect(await page.locator(panel).count()).toBe(1);
    await afterFrames(page);
    await page.mouse.click(1200, 800);
    await page.waitForSelector(panel, { state: "detached" });
    expect(messages).toEqual([]);
    await page.close();
  });

  it("within a modal stands in it, can be used, and goes before it", async () => {
    const { page, messages } = await popovers();
    await page.click("#modal");
    await page.waitForSelector("#in-modal:focus");
    await page.keyboard.press("Enter");
    await page.waitForSelector(`[role="dialog"].kit-modal ${panel} button:focus`);
    await page.click(`${panel} button`);
    await page.keyboard.press("Escape");
    await page.waitForSelector(panel, { state: "detached" });
    await page.waitForSelector("#in-modal:focus");
    expect(await page.locator(".kit-modal").count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.waitForSelector(".kit-modal", { state: "detached" });
    await page.waitForSelector("#modal:focus");
    expect(messages).toEqual([]);
    await page.close();
  });

  it("opens when it is pointed at, and stays while the pointer is in it", async () => {
    const { page } = await popovers();
    await page.hover("#hover");
    await page.waitForSelector(panel);
    await page.click("#hover");
    expect(await page.locator(panel).count()).toBe(1);
    await page.hover(`${panel} a`);
    await page.click(`${panel} a`);
    await page.waitForFunction(() => location.hash === "#more");
    expect(await page.locator(panel).count()).toBe(1);
    await page.mouse.move(1200, 800);
    await page.waitForSelector(panel, { state: "detached" });
    await page.close();
  });

  it("opens for the focus without taking it", async () => {
    const { page } = await popovers();
    await page.focus("#focus");
    await page.waitForSelector(panel);
    await page.keyboard.type("secret");
    await expect.poll(() => page.inputValue("#focus")).toBe("secret");
    await page.focus("#last");
    await page.waitForSelector(panel, { state: "detached" });
    await page.close();
  });

  it("is opened and closed by its page, and by a click that came too early", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "popover" }, { hold: true });
    await page.click("#page-decides");
    await start(page);
    await page.waitForSelector("#shut:focus");
    await page.click("#shut");
    await page.waitForSelector(panel, { state: "detached" });
    await page.waitForSelector("#page-decides:focus");
    await page.close();
  });
});
