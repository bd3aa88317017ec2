import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { axe, openPage, start } from "../harness/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const menu = '[role="menu"]';
const dropdowns = (options: object = {}): Promise<{ page: Page; messages: string[] }> =>
  openPage(browser, { kind: "one", folder: "dropdown" }, options);

describe("a dropdown", () => {
  it("leads the pointer into its submenus", async () => {
    const { page, messages } = await dropdowns();
    await page.click("#actions");
    await page.hover('[data-part="trigger-item"]');
    await page.hover(`${menu} [data-value="mail"]`);
    await page.hover(`${menu} [data-part="trigger-item"]:has-text("Further")`);
    await page.click(`${menu} [data-value="print"]`);
    await page.waitForSelector(menu, { state: "detached" });
    await expect.poll(() => page.textContent("#told")).toBe("print");
    expect(messages).toEqual([]);
    await page.close();
  });

  it("follows a link, and ticks and chooses", async () => {
    const { page } = await dropdowns();
    await page.click("#actions");
    await page.click(`${menu} a`);
    await page.waitForFunction(() => location.hash === "#site");
    await page.click("#view");
    await page.click('[role="menuitemcheckbox"]');
    await page.waitForSelector('[role="menuitemcheckbox"][aria-checked="false"]');
    await page.click('[role="menuitemradio"] >> text=Date');
    await page.waitForSelector(menu, { state: "detached" });
    await page.click("#view");
    await page.waitForSelector('[role="menuitemradio"][aria-checked="true"]:has-text("Date")');
    expect(await axe(page)).toEqual([]);
    await page.close();
  });

  it("opens where the second button is pressed, and gives the focus back", async () => {
    const { page } = await dropdowns();
    const box = await page.locator("#context").boundingBox();
    const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 10];
    await page.mouse.click(x, y, { button: "right" });
    const list = await page.waitForSelector(`${menu}[data-state="open"]`);
    await expect.poll(async () => Math.abs(((await list.boundingBox())?.x ?? 0) - x) < 12).toBe(true);
    await page.keyboard.press("Escape");
    await page.waitForSelector(menu, { state: "detached" });
    await page.waitForSelector("#context:focus");
    await page.mouse.click(x, y, { button: "right" });
    await page.click(`${menu} [data-value="copy"]`);
    await page.waitForSelector(menu, { state: "detached" });
    await expect.poll(() => page.textContent("#told")).toBe("copy");
    await page.close();
  });

  it("opens for the pointer and goes with it", async () => {
    const { page } = await dropdowns();
    await page.hover("#hover");
    await page.hover(`${menu} [data-value="copy"]`);
    await page.mouse.move(900, 800);
    await page.waitForSelector(menu, { state: "detached" });
    await page.close();
  });

  it("may be the arrow beside a button", async () => {
    const { page } = await dropdowns();
    await page.click("#publish");
    await expect.poll(() => page.textContent("#told")).toBe("published");
    await page.getByRole("button", { name: "More actions" }).click();
    await page.click(`${menu} [data-value="later"]`);
    await expect.poll(() => page.textContent("#told")).toBe("later");
    await page.close();
  });

  it("within a modal stands in it, and Escape closes it before the modal", async () => {
    const { page, messages } = await dropdowns();
    await page.click("#modal");
    await page.click("#within");
    await page.waitForSelector(`[role="dialog"] ${menu}`);
    await page.keyboard.press("Escape");
    await page.waitForSelector(menu, { state: "detached" });
    expect(await page.locator('[role="dialog"]').count()).toBe(1);
    await page.waitForSelector("#within:focus");
    await page.keyboard.press("Escape");
    await page.waitForSelector('[role="dialog"]', { state: "detached" });
    expect(messages).toEqual([]);
    await page.close();
  });

  it("opens for a click that came before the page could answer", async () => {
    const { page, messages } = await dropdowns({ hold: true });
    await page.click("#actions");
    await start(page);
    await page.waitForSelector(menu);
    expect(messages).toEqual([]);
    await page.close();
  });
});
