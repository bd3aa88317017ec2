import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../support/chromium";
import { openPage, start } from "./harness/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe("what is done before hydration", () => {
  it("a click on a button reaches its handler", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "button" }, { hold: true });
    await page.click("#counter");
    await start(page);
    await expect.poll(() => page.textContent("#counter")).toContain("Counted 1");
    await page.click("#counter");
    await expect.poll(() => page.textContent("#counter")).toContain("Counted 2");
    expect(messages).toEqual([]);
    await page.close();
  });

  it("typed text stays, and a controlled field hears of it", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "input" }, { hold: true });
    await page.fill("#plain", "early");
    await page.fill("#upper", "early");
    await start(page);
    await expect.poll(() => page.inputValue("#plain")).toBe("early");
    await expect.poll(() => page.inputValue("#upper")).toBe("EARLY");
    expect(messages).toEqual([]);
    await page.close();
  });

  it("a ticked box, a chosen radio and a flipped switch stay", async () => {
    for (const [folder, selector] of [
      ["checkbox", "#tick"],
      ["switch", "#flip"],
      ["radio", 'input[value="coffee"]'],
    ] as const) {
      const { page, messages } = await openPage(browser, { kind: "one", folder }, { hold: true });
      await page.check(selector, { force: true });
      await start(page);
      expect({ folder, on: await page.isChecked(selector), messages }).toEqual({ folder, on: true, messages: [] });
      await page.close();
    }
  });

  it("a typed number stays and is the value from then on", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "input-number" }, { hold: true });
    await page.fill("#count", "1");
    await start(page);
    await page.focus("#count");
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => page.inputValue("#count")).toBe("2");
    await page.close();
  });

  it("a choice, a rating and an opened answer stay, and count as made", async () => {
    const segmented = await openPage(browser, { kind: "one", folder: "segmented" }, { hold: true });
    await segmented.page.check('#period input[value="month"]', { force: true });
    await start(segmented.page);
    await expect.poll(() => segmented.page.isChecked('#period input[value="month"]')).toBe(true);
    expect(segmented.messages).toEqual([]);
    await segmented.page.close();
    const rate = await openPage(browser, { kind: "one", folder: "rate" }, { hold: true });
    await rate.page.click("#stars label:nth-of-type(5)");
    await start(rate.page);
    await expect.poll(() => rate.page.textContent("#told")).toBe("5 stars");
    await rate.page.click("#stars label:nth-of-type(5)");
    await expect.poll(() => rate.page.textContent("#told")).toBe("0 stars");
    await rate.page.close();
    const collapse = await openPage(browser, { kind: "one", folder: "collapse" }, { hold: true });
    await collapse.page.click("#single details:nth-child(1) summary");
    await start(collapse.page);
    await collapse.page.waitForSelector("#single details:nth-child(1)[open]");
    // One of them at a time, before and after.
    expect(await collapse.page.locator("#single details[open]").count()).toBe(1);
    await collapse.page.click("#single details:nth-child(2) summary");
    await collapse.page.waitForSelector("#single details:nth-child(2)[open]");
    expect(await collapse.page.locator("#single details[open]").count()).toBe(1);
    await expect.poll(() => collapse.page.textContent("#opened")).toBe("when,pay");
    expect(collapse.messages).toEqual([]);
    await collapse.page.close();
  });

  it("a page is turned", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "pagination" }, { hold: true });
    await page.click('#pages [aria-label="Page 4"]');
    await start(page);
    await page.waitForSelector('#pages [aria-label="Page 4"][aria-current="page"]');
    expect(messages).toEqual([]);
    await page.close();
  });

  it("a click opens a tab and a select", async () => {
    const tabs = await openPage(browser, { kind: "one", folder: "tabs" }, { hold: true });
    await tabs.page.click('[role="tab"][data-value="keys"]');
    await start(tabs.page);
    await tabs.page.waitForSelector('[role="tab"][data-value="keys"][aria-selected="true"]');
    await tabs.page.close();
    const select = await openPage(browser, { kind: "one", folder: "select" }, { hold: true });
    await select.page.click("#fruit");
    await start(select.page);
    await select.page.waitForSelector('[role="listbox"]');
    await select.page.close();
  });
});

/** A promise, and what resolves it. */
function gate(): readonly [Promise<void>, () => void] {
  let open = (): void => undefined;
  const opened = new Promise<void>(resolve => (open = resolve));
  return [opened, () => open()];
}

describe("a page whose scripts take two seconds", () => {
  /** A page that asked for its client and has not got it, though its clock says that two seconds have gone by. */
  async function openLate(folder: string): Promise<{ page: Page; act: (early: () => Promise<void>) => Promise<void> }> {
    const { page } = await openPage(browser, { kind: "one", folder }, { hold: true });
    await page.clock.install();
    const [asked, ask] = gate();
    const [released, release] = gate();
    await page.route("**/client.js", async script => {
      ask();
      await released;
      await script.continue();
    });
    const started = page.evaluate("window.start()");
    return {
      page,
      async act(early) {
        await asked;
        await early();
        await page.clock.runFor(2000);
        expect(await page.evaluate("'after' in window")).toBe(false);
        release();
        await started;
      },
    };
  }

  it("loses no click on a button", async () => {
    const { page, act } = await openLate("button");
    await act(async () => {
      await page.click("#counter");
      await page.click("#counter");
    });
    await expect.poll(() => page.textContent("#counter")).toContain("Counted 2");
    await page.close();
  });

  it("opens the select that was opened, and takes a choice from it", async () => {
    const { page, act } = await openLate("select");
    await act(() => page.click("#fruit"));
    await page.waitForSelector('[role="listbox"]');
    await page.click('[role="option"][data-value="apple"]');
    await expect.poll(() => page.textContent("#fruit")).toContain("Apple");
    await page.close();
  });
});

describe("collapse", () => {
  it("is closed again where its page does not open it", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "collapse" });
    await page.click("#fixed summary");
    await expect.poll(() => page.textContent("#asked")).toBe("1 asked");
    await page.waitForSelector("#fixed details:not([open])");
    await page.close();
  });
});

describe("avatars", () => {
  it("show initials for a picture that failed before the page was hydrated", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "avatar" });
    await page.waitForSelector('#broken[data-state="fallback"][aria-label="Without One"]');
    await expect.poll(() => page.locator('[data-state="picture"]').count()).toBe(2);
    expect(messages).toEqual([]);
    await page.close();
  });
});

describe("toasts", () => {
  it("an update keeps the row, and with it focus and place", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "message" });
    await page.click("#load");
    const row = await page.waitForSelector('[data-look="message"][data-mounted]');
    await row.focus();
    await page.evaluate(() => document.getElementById("loaded")?.click());
    await expect.poll(() => row.textContent()).toContain("Uploaded");
    await expect.poll(() => row.evaluate(element => element === document.activeElement)).toBe(true);
    expect(await page.locator('[data-look="message"]').count()).toBe(1);
    await page.close();
  });

  it("stand at the end of the line, which is the left where it runs from the right", async () => {
    for (const direction of ["ltr", "rtl"] as const) {
      const { page } = await openPage(browser, { kind: "one", folder: "notification", direction });
      await page.click("#notify");
      const row = await page.waitForSelector('[data-look="notification"][data-mounted]');
      const left = (await row.boundingBox())?.x ?? -1;
      expect({ direction, left: left < 640 }).toEqual({ direction, left: direction === "rtl" });
      await page.close();
    }
  });

  it("two notices stand below each other without overlap", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "notification" });
    await page.click("#notify");
    await page.click("#notify-danger");
    const rows = page.locator('[data-look="notification"][data-mounted]');
    await expect.poll(() => rows.count()).toBe(2);
    const overlap = async (): Promise<boolean> => {
      const [one, two] = await Promise.all([rows.nth(0).boundingBox(), rows.nth(1).boundingBox()]);
      if (one === null || two === null) return true;
      return one.y < two.y + two.height && two.y < one.y + one.height;
    };
    await expect.poll(overlap).toBe(false);
    await page.close();
  });
});

describe("themes", () => {
  const canvas = "getComputedStyle(document.body).backgroundColor";

  it("follow the system unless the page says otherwise", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "divider" });
    const light = await page.evaluate(canvas);
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await page.evaluate(canvas);
    expect(dark).not.toBe(light);
    await page.evaluate(() => (document.documentElement.dataset.theme = "light"));
    await expect.poll(() => page.evaluate(canvas)).toBe(light);
    await page.close();
  });

  it("apply within any element that names one", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "config-provider" });
    const ground = (selector: string): Promise<string> =>
      page.locator(selector).evaluate(element => getComputedStyle(element).backgroundColor);
    const within = await ground('[data-theme="dark"] .kit-card');
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => ground('[data-theme="dark"] .kit-card')).toBe(within);
    await page.close();
  });

  it("stand still for those who ask for it", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "button" });
    const duration = (): Promise<string> =>
      page.locator("#counter").evaluate(element => getComputedStyle(element).transitionDuration);
    await expect.poll(() => duration()).toContain("0.09s");
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await duration()).not.toContain("0.09s");
    await page.close();
  });
});
