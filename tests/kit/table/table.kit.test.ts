import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { openPage, start } from "../harness/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const one = { kind: "one", folder: "table" } as const;

describe("a table of 100,000 rows", () => {
  const rows = (page: Page): Promise<number> => page.locator("#virtual tbody tr[data-index]").count();
  const scroll = (page: Page, top: number): Promise<void> =>
    page.locator("#virtual [data-part=scroller]").evaluate((scroller, to) => void (scroller.scrollTop = to), top);
  /** The places of the rows at the top and at the bottom of what is seen. */
  const seen = (page: Page): Promise<(string | null)[]> =>
    page.locator("#virtual [data-part=scroller]").evaluate(scroller => {
      const { top, bottom, left } = scroller.getBoundingClientRect();
      const head = scroller.querySelector("thead")?.getBoundingClientRect().height ?? 0;
      return [top + head + 5, bottom - 5].map(
        y =>
          document
            .elementFromPoint(left + 20, y)
            ?.closest("tr")
            ?.getAttribute("data-index") ?? null,
      );
    });

  it("comes from the server with the first that are seen, and keeps them", async () => {
    const { page, messages } = await openPage(browser, one, { hold: true });
    const sent = await rows(page);
    expect(sent).toBeGreaterThan(5);
    expect(sent).toBeLessThan(40);
    const first = await page.$('#virtual tr[data-index="0"]');
    await start(page);
    await page.locator("#virtual").scrollIntoViewIfNeeded();
    await expect.poll(() => first?.evaluate(row => row.isConnected)).toBe(true);
    expect(messages).toEqual([]);
    await page.close();
  });

  it("has rows wherever it is scrolled to, and only those", async () => {
    const { page, messages } = await openPage(browser, one);
    await page.locator("#virtual").scrollIntoViewIfNeeded();
    for (const share of [0.2, 0.55, 1, 0.001]) {
      const height = await page.locator("#virtual [data-part=scroller]").evaluate(scroller => scroller.scrollHeight);
      await scroll(page, Math.round(height * share));
      await expect.poll(async () => (await seen(page)).every(index => index !== null)).toBe(true);
      const [top = null] = await seen(page);
      expect(Math.abs(Number(top) / 100_000 - share)).toBeLessThan(0.02);
      expect(await rows(page)).toBeLessThan(40);
    }
    expect(messages).toEqual([]);
    await page.close();
  });

  it("keeps every row that stays in sight while it scrolls, and sorts all of them", async () => {
    const { page } = await openPage(browser, one);
    await page.locator("#virtual").scrollIntoViewIfNeeded();
    await scroll(page, 44 * 50);
    await page.waitForSelector('#virtual tr[data-index="52"]');
    const row = await page.$('#virtual tr[data-index="52"]');
    await scroll(page, 44 * 51);
    await page.waitForSelector('#virtual tr[data-index="64"]');
    await expect.poll(() => row?.evaluate(element => element.isConnected)).toBe(true);
    await page.click("#virtual thead th:first-child [data-part=sort]");
    await page.click("#virtual thead th:first-child [data-part=sort]");
    await scroll(page, 0);
    await expect.poll(() => page.textContent('#virtual tr[data-index="0"] td')).toBe("100000");
    await page.close();
  });
});

describe("a hydrated table", () => {
  it("takes over boxes that were ticked before", async () => {
    const { page, messages } = await openPage(browser, one, { hold: true });
    await page.check("#full tbody tr:nth-child(2) input");
    await start(page);
    await page.waitForSelector('#full tbody tr:nth-child(2)[data-state="selected"]');
    await expect.poll(() => page.textContent("#chosen")).toMatch(/^2 \d+$/);
    expect(messages).toEqual([]);
    await page.close();
  });

  it("writes one cell for one changed field", async () => {
    const { page } = await openPage(browser, one);
    await page.evaluate(() => {
      const found: string[] = [];
      const body = document.querySelector("#editable tbody");
      if (body === null) return;
      const cell = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);
      new MutationObserver(records => {
        for (const { target } of records)
          found.push(cell(target)?.closest("td")?.previousElementSibling?.textContent ?? "");
      }).observe(body, { subtree: true, childList: true, characterData: true });
      Object.assign(window, { found });
    });
    await page.dblclick("#editable tbody tr:nth-child(3) td:nth-child(3)");
    await page.keyboard.type("Bath");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.textContent("#told")).toBe("3 city Bath");
    await expect.poll(() => page.textContent("#editable tbody tr:nth-child(3) td:nth-child(3)")).toBe("Bath");
    // Every change was in the one cell, which follows the name.
    const found = await page.evaluate(() => Reflect.get(window, "found"));
    expect(new Set(found)).toEqual(new Set(["Grace Liskov"]));
    await page.close();
  });
});

describe("columns", () => {
  it("that are fixed stay where they are while the others scroll, in both directions", async () => {
    for (const direction of ["ltr", "rtl"] as const) {
      const { page } = await openPage(browser, { ...one, direction }, { width: 500 });
      const place = (selector: string): Promise<number> =>
        page.locator(`#wide tbody tr:nth-child(1) ${selector}`).evaluate(cell => cell.getBoundingClientRect().left);
      const before = {
        name: await place("th"),
        age: await place("td:last-child"),
        city: await place("td:nth-child(3)"),
      };
      await page
        .locator("#wide [data-part=scroller]")
        .evaluate((scroller, by) => scroller.scrollBy(by, 0), direction === "rtl" ? -120 : 120);
      await page.waitForSelector("#wide [data-part=scroller][data-before]");
      expect(await place("th")).toBe(before.name);
      expect(await place("td:last-child")).toBe(before.age);
      expect(Math.abs((await place("td:nth-child(3)")) - before.city)).toBe(120);
      await page.close();
    }
  });

  it("are resized by the pointer, and no other changes with them", async () => {
    const { page } = await openPage(browser, one);
    const widths = (): Promise<number[]> =>
      page
        .locator("#wide thead tr:last-child th")
        .evaluateAll(all => all.map(cell => Math.round(cell.getBoundingClientRect().width)));
    await page.locator("#wide").scrollIntoViewIfNeeded();
    const before = await widths();
    const edge = await page.locator('#wide [aria-label="Width of City"]').boundingBox();
    if (edge === null) throw new Error("There is no edge to drag.");
    await page.mouse.move(edge.x + 4, edge.y + 10);
    await page.mouse.down();
    await page.mouse.move(edge.x + 64, edge.y + 10, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await widths())[2]).toBe((before[2] ?? 0) + 60);
    expect((await widths()).filter((_, index) => index !== 2)).toEqual(before.filter((_, index) => index !== 2));
    await page.close();
  });

  it("keep the head in sight, and the summary", async () => {
    const { page } = await openPage(browser, one);
    const tops = (): Promise<number[]> =>
      page
        .locator("#wide :is(thead tr:last-child th:last-child, tfoot td:last-child)")
        .evaluateAll(all => all.map(cell => Math.round(cell.getBoundingClientRect().top)));
    await page.locator("#wide").scrollIntoViewIfNeeded();
    await page.locator("#wide [data-part=scroller]").evaluate(scroller => scroller.scrollBy(0, 200));
    const after = await tops();
    await page.locator("#wide [data-part=scroller]").evaluate(scroller => scroller.scrollBy(0, 600));
    expect(await tops()).toEqual(after);
    await page.close();
  });
});
