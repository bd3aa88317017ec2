import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { axe, openPage, start } from "../harness/browser";
import { afterFrames, holdFrames } from "../harness/frames";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const options = (page: Page): Promise<string[]> => page.locator('[role="option"]').allTextContents();

const answer = (page: Page, question: string): Promise<void> =>
  page.locator("#answer").evaluate((button, value) => {
    if (button instanceof HTMLButtonElement) button.value = value;
    if (button instanceof HTMLElement) button.click();
  }, question);

const sent = (page: Page): Promise<string[]> =>
  page
    .locator("#form")
    .evaluate(form => (form instanceof HTMLFormElement ? [...new FormData(form)].map(entry => entry.join("=")) : []));

describe("an input with suggestions", () => {
  it("keeps what was typed before hydration, and searches for it", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "auto-complete" }, { hold: true });
    await page.click("#city");
    await page.keyboard.type("ham");
    await start(page);
    await expect.poll(() => options(page)).toEqual(["Hamburg"]);
    await expect.poll(() => page.inputValue("#city")).toBe("ham");
    await expect.poll(() => page.textContent("#city-told")).toContain("ham");
    expect(messages).toEqual([]);
    await page.close();
  });

  it("leaves the caret where it stands while the list follows the text", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "auto-complete" });
    const options = (): Promise<string[]> => page.locator('[role="option"]').allTextContents();
    await page.focus("#city");
    await page.keyboard.type("n");
    await expect.poll(options).toEqual(["Berlin", "Lyon", "Nantes"]);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.type("a");
    await expect.poll(options).toEqual(["Nantes"]);
    await afterFrames(page);
    await page.keyboard.type("x");
    await expect.poll(() => page.inputValue("#city")).toBe("axn");
    await page.close();
  });

  it("shows the newest answer, though an older one comes later", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "auto-complete" });
    await page.focus("#slow");
    await page.keyboard.type("a");
    await page.waitForSelector('#slow[aria-busy="true"]');
    await expect.poll(() => options(page)).toEqual(["Searching…"]);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.type("b");
    await answer(page, "ab");
    await expect.poll(() => options(page)).toEqual(["Answer to ab"]);
    await answer(page, "a");
    await page.keyboard.press("ArrowDown");
    await page.waitForSelector('[role="option"][data-highlighted]');
    await expect.poll(() => options(page)).toEqual(["Answer to ab"]);
    await expect.poll(() => page.locator('#slow[aria-busy="true"]').count()).toBe(0);
    expect(messages).toEqual([]);
    await page.close();
  });
});

describe("a select with a search", () => {
  it("sends what is chosen, several by their tags, and takes the last back with Backspace", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "auto-complete" });
    await expect.poll(() => sent(page)).toEqual(["country=ham", "cities=ber", "cities=par"]);
    await expect.poll(() => page.inputValue("#country")).toBe("Hamburg");
    await page.click("#several-cities");
    await page.keyboard.type("nan");
    await page.waitForSelector('[role="option"][data-value="nan"][data-highlighted]');
    await page.keyboard.press("Enter");
    await expect.poll(() => sent(page)).toEqual(["country=ham", "cities=ber", "cities=par", "cities=nan"]);
    await expect.poll(() => page.inputValue("#several-cities")).toBe("");
    await page.keyboard.press("Backspace");
    await expect.poll(() => sent(page)).toEqual(["country=ham", "cities=ber", "cities=par"]);
    await page.click('[aria-label="Remove Berlin"]');
    await expect.poll(() => sent(page)).toEqual(["country=ham", "cities=par"]);
    expect(messages).toEqual([]);
    await page.close();
  });

  it("takes over what is found when the frame after the click comes later than the text", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "auto-complete" });
    const release = await holdFrames(page);
    await page.click("#country");
    await page.fill("#country", "par");
    await page.waitForSelector('[role="option"][data-value="par"][data-highlighted]');
    await release();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.inputValue("#country")).toBe("Paris");
    expect(messages).toEqual([]);
    await page.close();
  });

  it("takes back what is no option when the focus goes before the next frame", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "auto-complete" });
    await page.focus("#country");
    const release = await holdFrames(page);
    await page.fill("#country", "nothing like it");
    await expect.poll(() => page.textContent('[role="listbox"]')).toContain("Nothing found");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.inputValue("#country")).toBe("Hamburg");
    const next = await page.evaluateHandle(() => document.activeElement);
    await release();
    await page.waitForSelector('[role="listbox"]', { state: "detached" });
    expect(await next.evaluate(next => next !== document.body && next === document.activeElement)).toBe(true);
    expect(messages).toEqual([]);
    await page.close();
  });

  it("goes back with its form", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "auto-complete" });
    await page.click('[aria-label="Remove Berlin"]');
    await expect.poll(() => sent(page)).toEqual(["country=ham", "cities=par"]);
    await page.locator("#form").evaluate(form => (form instanceof HTMLFormElement ? form.reset() : undefined));
    await expect.poll(() => sent(page)).toEqual(["country=ham", "cities=ber", "cities=par"]);
    await page.close();
  });

  it("of ten thousand options has few rows", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "auto-complete" });
    await page.click("#thousands");
    await page.waitForSelector('[role="option"]');
    expect(await page.locator('[role="option"]').count()).toBeLessThan(60);
    await page.keyboard.type("999");
    await expect.poll(() => options(page)).toHaveLength(19);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.inputValue("#thousands")).toBe("Number 999");
    expect(messages).toEqual([]);
    await page.close();
  });
});
