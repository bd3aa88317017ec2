import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { openPage } from "../harness/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const open = async (direction: "ltr" | "rtl" = "ltr", hold = false): Promise<Page> =>
  (await openPage(browser, { kind: "one", folder: "splitter", direction }, { hold })).page;
const widths = (page: Page, id: string): Promise<number[]> =>
  page
    .locator(`#${id} > [data-part=panel]`)
    .evaluateAll(panels => panels.map(panel => Math.round(panel.getBoundingClientRect().width)));

async function drag(page: Page, id: string, handle: number, pixels: number): Promise<void> {
  const box = await page.locator(`#${id} [role=separator]`).nth(handle).boundingBox();
  if (box === null) throw new Error("no handle");
  const [x, y] = [box.x + box.width / 2, box.y + 8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + pixels / 2, y, { steps: 4 });
  await page.mouse.move(x + pixels, y, { steps: 4 });
  await page.mouse.up();
}

describe("a splitter", () => {
  it("has its sizes before the page wakes up, and keeps them", async () => {
    const page = await open("ltr", true);
    const before = await widths(page, "three");
    expect(Math.abs((before[1] ?? 0) - 2 * (before[0] ?? 0))).toBeLessThan(4);
    const closed = await widths(page, "closed");
    expect(closed[0]).toBe(0);
    await page.evaluate("window.start()");
    await expect.poll(() => widths(page, "three")).toEqual(before);
    expect(await widths(page, "closed")).toEqual(closed);
    await page.close();
  });

  it("follows the pointer, whichever way lines run", async () => {
    for (const direction of ["ltr", "rtl"] as const) {
      const page = await open(direction);
      const [before = 0] = await widths(page, "controlled");
      await drag(page, "controlled", 0, direction === "ltr" ? 100 : -100);
      await expect
        .poll(async () => Math.abs(((await widths(page, "controlled"))[0] ?? 0) - before - 100))
        .toBeLessThan(6);
      await page.click("#reset");
      await expect.poll(() => page.textContent("#sizes")).toBe("50/50");
      await page.close();
    }
  });

  it("has its keys the way it is read, from right to left too", async () => {
    const page = await open("rtl");
    const handle = page.locator("#controlled [role=separator]");
    const now = (): Promise<string | null> => handle.getAttribute("aria-valuenow");
    await handle.focus();
    // The first panel stands at the right: to the left is more of it.
    await page.keyboard.press("ArrowLeft");
    await expect.poll(now).toBe("31");
    await page.keyboard.press("Home");
    await expect.poll(now).toBe("20");
    await page.keyboard.press("End");
    await expect.poll(now).toBe("80");
    await page.locator("#three [role=separator]").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("#three [data-id=files][data-collapsed]", { state: "attached" });
    await page.close();
  });

  it("obeys the least and the most of a panel", async () => {
    const page = await open();
    await drag(page, "controlled", 0, -900);
    await expect.poll(() => page.textContent("#sizes")).toBe("20/80");
    await drag(page, "three", 1, -600);
    await expect.poll(() => page.locator("#three [role=separator]").nth(1).getAttribute("aria-valuenow")).toBe("35");
    await page.close();
  });

  it("closes a panel by its button, keeps the focus out of it, and opens it again as it was", async () => {
    const page = await open();
    const before = await widths(page, "three");
    await page.click('#three [aria-label="Close notes"]');
    await page.waitForSelector("#three [data-id=notes][inert]", { state: "attached" });
    expect((await widths(page, "three"))[2]).toBe(0);
    await page.click('#three [aria-label="Open notes"]');
    await expect.poll(() => widths(page, "three")).toEqual(before);
    await page.click('#closed [aria-label="Open menu"]');
    await expect.poll(() => page.locator("#closed [role=separator]").getAttribute("aria-valuenow")).toBe("20");
    await page.close();
  });
});
