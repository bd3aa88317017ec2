import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, openPage } from "../harness/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const current = '#turning [data-part="dot"][aria-current="true"]';

describe("a carousel", () => {
  it("turns by itself, and stands still where less motion is asked for", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "carousel" });
    const at = (): Promise<string | null> => page.getAttribute(current, "aria-label");
    const first = await at();
    await expect.poll(at).not.toBe(first);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.reload();
    await page.waitForFunction(() => "after" in window);
    await page.waitForSelector('#turning [data-part="play"][aria-label="Start turning"]');
    expect(await at()).toBe("3 of 4: Autumn");
    await page.context().close();
  });

  it("shows the slide it begins with before the page is hydrated, in both directions", async () => {
    for (const direction of ["ltr", "rtl"] as const) {
      const { page } = await openPage(browser, { kind: "one", folder: "carousel", direction }, { hold: true });
      const place = await page.locator('#several [data-part="slide"]').nth(1).boundingBox();
      const view = await page.locator('#several [data-part="viewport"]').boundingBox();
      const near = (one: number | undefined, other: number | undefined): boolean =>
        Math.abs((one ?? 0) - (other ?? 99)) < 24;
      const edge = (box: typeof place): number | undefined =>
        direction === "ltr" ? box?.x : (box?.x ?? 0) + (box?.width ?? 0);
      expect({ direction, near: near(edge(place), edge(view)) }).toEqual({ direction, near: true });
      await page.context().close();
    }
  });
});
