import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { axe, openPage, start } from "../harness/browser";
import { afterFrames } from "../harness/frames";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const menus = (options: object = {}): Promise<{ page: Page; messages: string[] }> =>
  openPage(browser, { kind: "one", folder: "menu" }, options);

describe("a menu", () => {
  it("works without JavaScript: its links lead on, its submenus open, the way to the current item is open", async () => {
    const { page } = await menus({ hold: true });
    await page.click('#side [data-key="install"]');
    await page.waitForFunction(() => location.hash === "#install");
    await page.click('#side [data-key="deep"] > summary');
    await page.click('#side [data-key="types"]');
    await page.waitForFunction(() => location.hash === "#types");
    await page.click('#bar [data-key="reports"] > summary');
    await page.click('#bar [data-key="year"]');
    await page.waitForFunction(() => location.hash === "#year");
    await expect.poll(() => page.getAttribute('#side [data-key="install"]', "aria-current")).toBe("page");
    await page.close();
  });

  it("keeps what was opened and chosen before the page could answer", async () => {
    const { page, messages } = await menus({ hold: true });
    await page.click('#side [data-key="deep"] > summary');
    await page.click('#side [data-key="mail"]');
    await start(page);
    await page.waitForSelector('#side [data-key="deep"][open]');
    await page.waitForSelector('#side [data-key="mail"][aria-current="true"]');
    await expect.poll(() => page.textContent("#told")).toBe("mail");
    expect(messages).toEqual([]);
    await page.close();
  });

  it("opens its submenus over the page, clipped by nothing, one at a time", async () => {
    const { page } = await menus();
    await page.click('#upright [data-key="guide"] > summary');
    const list = await page.waitForSelector('#upright [data-key="guide"] > [data-part="list"]');
    const seen = await list.evaluate(element => {
      const box = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(box.right - 8, box.bottom - 8));
    });
    expect(seen).toBe(true);
    await page.click('#upright [data-key="deep"] > summary');
    await page.waitForSelector('#upright [data-key="types"]');
    expect(await axe(page)).toEqual([]);
    await page.mouse.click(1200, 850);
    await page.waitForSelector('#upright [data-key="install"]', { state: "hidden" });
    await page.close();
  });

  it("opens when it is pointed at, and a click does not close it again", async () => {
    const { page } = await menus();
    await page.hover('#bar [data-key="reports"] > summary');
    await page.waitForSelector('#bar [data-key="year"]');
    await page.click('#bar [data-key="reports"] > summary');
    await page.hover('#bar [data-key="more"] > summary');
    await page.waitForSelector('#bar [data-key="old"]');
    await page.mouse.move(1200, 850);
    await page.waitForSelector('#bar [data-key="year"]', { state: "hidden" });
    await page.close();
  });

  it("says the names of its icons when it is folded up", async () => {
    const { page } = await menus();
    const home = page.locator("#folded").getByRole("link", { name: "Home" });
    expect(await home.count()).toBe(1);
    await home.hover();
    const opacity = (): Promise<string> =>
      home.locator('[data-part="label"]').evaluate(label => getComputedStyle(label).opacity);
    await expect.poll(opacity).toBe("1");
    await page.close();
  });

  it("within a modal closes its submenu first", async () => {
    const { page } = await menus();
    await page.click("#modal");
    await page.waitForSelector('[role="dialog"] :focus');
    await page.focus('#inside [data-key="reports"] > summary');
    await page.keyboard.press("Enter");
    await page.waitForSelector('#inside [data-key="year"]');
    await page.keyboard.press("Escape");
    await page.waitForSelector('#inside [data-key="year"]', { state: "hidden" });
    expect(await page.locator('[role="dialog"]').count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.waitForSelector('[role="dialog"]', { state: "detached" });
    await page.close();
  });

  it("closes for an Escape that comes with the click that opens it", async () => {
    const { page } = await menus();
    await page.locator('#bar [data-key="reports"] > summary').evaluate((summary: HTMLElement) => {
      summary.focus();
      summary.click();
      summary.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    });
    await afterFrames(page);
    expect(await page.isVisible('#bar [data-key="year"]')).toBe(false);
    await page.keyboard.press("Enter");
    await page.waitForSelector('#bar [data-key="year"]');
    await page.close();
  });
});
