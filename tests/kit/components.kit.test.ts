import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../support/chromium";
import { axe, hydration, openPage, shoot } from "./harness/browser";
import { loadServer } from "./harness/build";
import { scripts } from "./harness/keyboard";
import { recordCost } from "./harness/report";
import type { Route } from "./harness/sample";

const server = await loadServer();
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(server.folders)("$title", ({ folder }) => {
  const one: Route = { kind: "one", folder };

  it("is in the server's page with content", () => {
    const html = server.renderPage(one);
    expect(html).toContain("data-hk");
    const section = html.split("</h2>")[1] ?? "";
    expect(section).toMatch(/class="kit-|class="kit-[\w-]+ /);
    const words = section.replace(/<[^>]*>/g, " ").trim();
    expect(words === "" ? section.match(/aria-label|role=/) : words).toBeTruthy();
  });

  it("hydrates with every node kept and no message, is clean to axe, and obeys the keyboard", async () => {
    const { page, messages } = await openPage(browser, one);
    const { kept, sameText, count } = await hydration(page);
    recordCost(folder, { elements: count });
    expect({ kept, sameText, messages }).toEqual({ kept: true, sameText: true, messages: [] });
    await shoot(page, `${folder}-light`);
    expect(await axe(page)).toEqual([]);
    const script = scripts[folder];
    await script?.open?.(page);
    if (script?.open !== undefined) expect(await axe(page)).toEqual([]);
    await page.evaluate(() => (document.documentElement.dataset.theme = "dark"));
    await shoot(page, `${folder}-dark`);
    expect(await axe(page, "color-contrast")).toEqual([]);
    await page.evaluate(() => delete document.documentElement.dataset.theme);
    await script?.keyboard?.(page);
    expect(messages).toEqual([]);
    await page.close();
  });

  it("stands from right to left as well", async () => {
    const { page, messages } = await openPage(browser, { ...one, direction: "rtl" });
    await scripts[folder]?.open?.(page);
    await shoot(page, `${folder}-rtl`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect({ overflow, messages }).toEqual({ overflow: false, messages: [] });
    await page.close();
  });
});
