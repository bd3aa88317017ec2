import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../support/chromium";
import { hydration, openPage, shoot } from "./harness/browser";
import type { Route } from "./harness/sample";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe("all components", () => {
  // Each look has its own limit: the page holds every component, and takes its time on a busy machine.
  it.each<{ look: string; route: Route; width: number }>([
    { look: "light", route: { kind: "all" }, width: 1280 },
    { look: "dark", route: { kind: "all", theme: "dark" }, width: 1280 },
    { look: "rtl", route: { kind: "all", direction: "rtl" }, width: 1280 },
    { look: "phone", route: { kind: "all" }, width: 390 },
    { look: "phone-dark", route: { kind: "all", theme: "dark" }, width: 390 },
  ])("stands side by side in the look $look", async ({ look, route, width }) => {
    const { page, messages } = await openPage(browser, route, { width });
    const { kept, sameText } = await hydration(page);
    await shoot(page, `all-${look}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect({ kept, sameText, overflow, messages }).toEqual({
      kept: true,
      sameText: true,
      overflow: false,
      messages: [],
    });
    await page.close();
  });
});
