import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { openPage } from "../harness/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const places = (page: Page): Promise<{ x: number; y: number; bottom: number }[]> =>
  page.locator("#three > * > *").evaluateAll(cards =>
    cards.map(card => {
      const { x, y, bottom } = card.getBoundingClientRect();
      return { x, y, bottom };
    }),
  );

describe("masonry", () => {
  it("stands as the server sent it, in columns without holes, ending where its longest column ends", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "masonry" }, { hold: true });
    const before = await places(page);
    expect(new Set(before.map(({ x }) => x)).size).toBe(3);
    // Down one column, then the next: the order of reading.
    for (const [index, place] of before.entries()) {
      const above = before[index - 1];
      if (above?.x === place.x) expect(place.y - above.bottom).toBeCloseTo(16, 0);
      else if (above !== undefined) expect(place.x).toBeGreaterThan(above.x);
    }
    const bottom = await page.locator("#three").evaluate(root => root.getBoundingClientRect().bottom);
    expect(bottom).toBeCloseTo(Math.max(...before.map(place => place.bottom)), 0);
    await page.evaluate("window.start()");
    expect(await places(page)).toEqual(before);
    await page.close();
  });

  it("has one column where there is room for one", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "masonry" }, { width: 360 });
    expect(new Set((await places(page)).map(({ x }) => x)).size).toBe(1);
    await page.close();
  });
});
