import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../support/chromium";
import { axe, hydration, openPage, shoot } from "./harness/browser";
import { loadServer } from "./harness/build";

const server = await loadServer();
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(server.demoFolders)("the demos of %s", folder => {
  it("hydrate with every node kept and no message, and are clean to axe", async () => {
    const { page, messages } = await openPage(browser, { kind: "demo", folder });
    const { kept, sameText } = await hydration(page);
    expect({ kept, sameText, messages }).toEqual({ kept: true, sameText: true, messages: [] });
    await shoot(page, `demos-${folder}`);
    expect(await axe(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect({ overflow, messages }).toEqual({ overflow: false, messages: [] });
    await page.close();
  });
});
