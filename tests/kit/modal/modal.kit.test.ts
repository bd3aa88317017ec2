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

const dialogs = '[role="dialog"][data-state="open"]';

async function modals(width?: number): Promise<{ page: Page; messages: string[] }> {
  return openPage(browser, { kind: "one", folder: "modal" }, { width });
}

describe("what opens within a modal", () => {
  it("works, is not clipped, and goes first when Escape is pressed", async () => {
    const { page, messages } = await modals();
    await page.click("#outer");
    await page.waitForSelector("#within:focus");
    await page.keyboard.press("Enter");
    const list = await page.waitForSelector('[role="listbox"]');
    const box = await page.waitForSelector(dialogs);
    // The list is longer than the box it belongs to, and is seen and can be hit to its end.
    const lower = async (): Promise<boolean> => {
      const [inner, outer] = await Promise.all([list.boundingBox(), box.boundingBox()]);
      if (inner === null || outer === null) return false;
      const hit = await page.evaluate(
        ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.closest('[role="listbox"]') !== null,
        [inner.x + inner.width / 2, inner.y + inner.height - 6],
      );
      return hit && inner.y + inner.height > outer.y + outer.height + 20;
    };
    await expect.poll(lower).toBe(true);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.waitForSelector('[role="listbox"]', { state: "detached" });
    expect(await page.locator(dialogs).count()).toBe(1);
    await page.waitForSelector("#within:focus");
    await page.click("#within");
    await page.click('[role="option"][data-value="f2"]');
    await expect.poll(() => page.textContent("#within")).toContain("Fruit 3");
    await page.keyboard.press("Escape");
    await page.waitForSelector(dialogs, { state: "detached" });
    await page.waitForSelector("#outer:focus");
    expect(messages).toEqual([]);
    await page.close();
  });

  it("may be a modal, which lies on top and hands the focus back to the first", async () => {
    const { page, messages } = await modals();
    await page.click("#outer");
    await page.click("#inner");
    await expect.poll(() => page.locator(dialogs).count()).toBe(2);
    await page.waitForSelector("#within-second:focus");
    const above = await page.locator(dialogs).last().boundingBox();
    const owner = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.closest('[role="dialog"]')?.textContent ?? "",
      [(above?.x ?? 0) + 30, (above?.y ?? 0) + 30],
    );
    expect(owner).toContain("The second");
    await page.keyboard.press("Enter");
    await page.waitForSelector('[role="listbox"]');
    for (const [left, focused] of [
      [2, "#within-second"],
      [1, "#inner"],
      [0, "#outer"],
    ] as const) {
      await page.keyboard.press("Escape");
      await expect.poll(() => page.locator(dialogs).count()).toBe(left);
      await page.waitForSelector(`${focused}:focus`);
      await expect.poll(() => page.locator('[role="listbox"]').count()).toBe(0);
    }
    expect(messages).toEqual([]);
    await page.close();
  });
});

describe("a modal", () => {
  it("waits for a promise, and nothing closes it meanwhile", async () => {
    const { page } = await modals();
    await page.click("#slow");
    await page.click('[data-action="confirm"]');
    await page.waitForSelector('[data-action="confirm"][data-state="loading"]');
    await page.keyboard.press("Escape");
    await page.mouse.click(5, 5);
    await afterFrames(page);
    await expect.poll(() => page.isDisabled('[data-action="cancel"]')).toBe(true);
    await page.evaluate(() => document.querySelector<HTMLElement>(".refuse")?.click());
    await page.waitForSelector('[data-action="confirm"][data-state="idle"]');
    expect(await page.locator(dialogs).count()).toBe(1);
    await page.click('[data-action="confirm"]');
    await page.waitForSelector('[data-action="confirm"][data-state="loading"]');
    await page.evaluate(() => document.querySelector<HTMLElement>(".settle")?.click());
    await page.waitForSelector(dialogs, { state: "detached" });
    await page.waitForSelector("#slow:focus");
    await page.close();
  });

  it("is closed by a click beside it, and the page cannot be used or scrolled behind it", async () => {
    const { page } = await modals();
    await page.click("#plain");
    await page.waitForSelector("#name:focus");
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).overflow)).toBe("hidden");
    await expect
      .poll(() => page.evaluate(() => document.getElementById("app")?.getAttribute("aria-hidden")))
      .toBe("true");
    await page.mouse.click(5, 5);
    await page.waitForSelector(dialogs, { state: "detached" });
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).overflow)).not.toBe("hidden");
    await expect
      .poll(() => page.evaluate(() => document.getElementById("app")?.hasAttribute("aria-hidden")))
      .toBe(false);
    await page.close();
  });

  it("that the page holds open asks and stays", async () => {
    const { page } = await modals();
    await page.click("#held-open");
    await page.waitForSelector("#release:focus");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.textContent("#told")).toBe("asked");
    expect(await page.locator(dialogs).count()).toBe(1);
    await page.click("#release");
    await page.waitForSelector(dialogs, { state: "detached" });
    await page.waitForSelector("#held-open:focus");
    await page.close();
  });

  it("scrolls in its middle, by the keyboard too, and stays within a small window", async () => {
    const { page } = await modals(360);
    await page.click("#long");
    const box = await page.waitForSelector(dialogs);
    const place = await box.boundingBox();
    expect(place).not.toBeNull();
    if (place === null) return;
    expect([place.x >= 0, place.x + place.width <= 360, place.y + place.height <= 900]).toEqual([true, true, true]);
    await page.waitForSelector('.kit-dialog-body[tabindex="0"]');
    await page.focus(".kit-dialog-body");
    await page.keyboard.press("End");
    await page.waitForFunction(() => (document.querySelector(".kit-dialog-body")?.scrollTop ?? 0) > 100);
    await expect.poll(() => page.isVisible("text=I agree")).toBe(true);
    expect(await axe(page)).toEqual([]);
    await page.close();
  });

  it("opens for a click that came before the page could answer, and is not in the page before", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "modal" }, { hold: true });
    await expect.poll(() => page.locator('[role="dialog"], .kit-layer, .kit-backdrop').count()).toBe(0);
    await page.click("#plain");
    await start(page);
    await page.waitForSelector("#name:focus");
    expect(messages).toEqual([]);
    await page.close();
  });

  it("stands still for those who ask for it", async () => {
    const { page } = await modals();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.click("#plain");
    const duration = await (
      await page.waitForSelector(dialogs)
    ).evaluate(box => getComputedStyle(box).animationDuration);
    expect(duration).toMatch(/^0m?s$/);
    await page.close();
  });
});
