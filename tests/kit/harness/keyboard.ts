import type { Page } from "playwright-core";
import { expect } from "vitest";

/** How to open what a component can open, and what the keyboard must be able to do with it. */
export type Script = {
  readonly open?: (page: Page) => Promise<void>;
  readonly keyboard?: (page: Page) => Promise<void>;
};

const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

/** Waits until an expression in the page is true: Zag answers a key in a microtask or a frame, not at once. */
async function until(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
}

/** A component without an entry has nothing that takes a key. */
const oldest: Readonly<Record<string, Script>> = {
  button: {
    async keyboard(page) {
      await page.focus("#counter");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Space");
      await expect.poll(() => page.textContent("#counter")).toContain("Counted 2");
    },
  },
  checkbox: {
    async keyboard(page) {
      await page.focus("#tick");
      await page.keyboard.press("Space");
      await until(page, "#tick:checked");
    },
  },
  switch: {
    async keyboard(page) {
      await page.focus("#flip");
      await page.keyboard.press("Space");
      await until(page, "#flip:checked");
    },
  },
  radio: {
    async keyboard(page) {
      await page.focus('input[value="tea"]');
      await page.keyboard.press("ArrowDown");
      await until(page, 'input[value="coffee"]:checked:focus');
      // The third is disabled, so the group wraps around.
      await page.keyboard.press("ArrowDown");
      await until(page, 'input[value="tea"]:checked:focus');
    },
  },
  input: {
    async keyboard(page) {
      await page.focus("#upper");
      await page.keyboard.type("abc");
      await expect.poll(() => page.inputValue("#upper")).toBe("ABC");
      await page.focus("#plain");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect.poll(() => page.inputValue("#plain")).toBe("");
      await until(page, "#plain:focus");
    },
  },
  "input-number": {
    async keyboard(page) {
      await page.focus("#count");
      await page.keyboard.press("ArrowUp");
      await expect.poll(() => page.inputValue("#count")).toBe("4");
      await page.keyboard.press("End");
      await expect.poll(() => page.inputValue("#count")).toBe("5");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Home");
      await expect.poll(() => page.inputValue("#count")).toBe("0");
    },
  },
  slider: {
    async keyboard(page) {
      const thumb = '[role="slider"][aria-label="Volume"]';
      const value = (): Promise<string | null> => page.getAttribute(thumb, "aria-valuenow");
      await page.focus(thumb);
      await page.keyboard.press("ArrowRight");
      await expect.poll(value).toBe("31");
      await page.keyboard.press("PageUp");
      // From 31 up by ten, to the nearest multiple of it.
      await expect.poll(value).toBe("40");
      await page.keyboard.press("Home");
      await expect.poll(value).toBe("0");
      await page.keyboard.press("End");
      await expect.poll(value).toBe("100");
    },
  },
  select: {
    async open(page) {
      await page.click("#fruit");
      await until(page, '[role="listbox"][data-state="open"]');
    },
    async keyboard(page) {
      await page.keyboard.press("Escape");
      await page.waitForSelector('[role="listbox"]', { state: "detached" });
      await until(page, "#fruit:focus");
      await page.keyboard.press("Enter");
      await until(page, '[role="listbox"]:focus');
      await page.keyboard.press("Home");
      await until(page, '[role="option"][data-value="apple"][data-highlighted]');
      // Cherry is disabled: the arrow goes past it.
      await page.keyboard.press("ArrowDown");
      await until(page, '[role="option"][data-value="banana"][data-highlighted]');
      await page.keyboard.press("ArrowDown");
      await until(page, '[role="option"][data-value="grape"][data-highlighted]');
      await page.keyboard.press("Enter");
      await expect.poll(() => page.textContent("#fruit")).toContain("Grape");
      await expect.poll(() => page.inputValue('select[name="fruit"]')).toBe("grape");
    },
  },
  tabs: {
    async keyboard(page) {
      await page.focus('[role="tab"][data-value="profile"]');
      await page.keyboard.press("ArrowRight");
      await until(page, '[role="tab"][data-value="keys"][aria-selected="true"]:focus');
      // "Off" is disabled: the arrow goes past it.
      await page.keyboard.press("ArrowRight");
      await until(page, '[role="tab"][data-value="bills"][aria-selected="true"]');
      await page.keyboard.press("Home");
      await until(page, '[role="tab"][data-value="profile"][aria-selected="true"]:focus');
      await expect.poll(() => page.textContent('[role="tabpanel"]:not([hidden])')).toContain("Your name");
    },
  },
  tooltip: {
    async open(page) {
      await page.hover("#copy");
      await until(page, '[role="tooltip"]');
    },
    async keyboard(page) {
      await page.mouse.move(0, 0);
      await page.waitForSelector('[role="tooltip"]', { state: "detached" });
      await page.keyboard.press("Tab");
      await until(page, "#copy:focus");
      await until(page, '[role="tooltip"]');
      const described = await page.getAttribute("#copy", "aria-describedby");
      await expect.poll(() => page.textContent(`[id="${described ?? ""}"]`)).toContain("Copies the link");
      await page.keyboard.press("Escape");
      await page.waitForSelector('[role="tooltip"]', { state: "detached" });
    },
  },
  "theme-switch": {
    async keyboard(page) {
      await page.focus('input[value="system"]');
      await page.keyboard.press("ArrowRight");
      await until(page, 'html[data-theme="dark"]');
      await page.keyboard.press("ArrowLeft");
      await until(page, "html:not([data-theme])");
    },
  },
  alert: {
    async keyboard(page) {
      const before = await page.locator(".kit-alert").count();
      await page.focus('.kit-alert [data-part="close"]');
      await expect.poll(() => focusedText(page)).toBe("");
      await page.keyboard.press("Enter");
      await expect.poll(() => page.locator(".kit-alert").count()).toBe(before - 1);
    },
  },
  pagination: {
    async keyboard(page) {
      await page.focus('#pages button[aria-label="Page 4"]');
      await page.keyboard.press("Enter");
      await until(page, '#pages [aria-label="Page 4"][aria-current="page"]:focus');
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await until(page, '#pages [aria-label="Page 5"][aria-current="page"]:focus');
      await page.focus('#rows [data-part="next"]');
      for (let time = 0; time < 9; time++) await page.keyboard.press("Enter");
      // At the end it takes no more, and keeps the focus.
      await until(page, '#rows [data-part="next"][aria-disabled="true"]:focus');
      await until(page, '#rows [aria-label="Page 9"][aria-current="page"]');
    },
  },
  steps: {
    async keyboard(page) {
      await page.focus("#clickable button");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await until(page, '#clickable li:nth-child(3)[aria-current="step"] button:focus');
    },
  },
  segmented: {
    async keyboard(page) {
      await page.focus('#period input[value="day"]');
      await page.keyboard.press("ArrowRight");
      await until(page, '#period input[value="week"]:checked:focus');
      // "Never" is disabled: the arrow goes past it.
      await page.keyboard.press("ArrowRight");
      await until(page, '#period input[value="month"]:checked:focus');
    },
  },
  rate: {
    async keyboard(page) {
      await page.focus('#stars input[value="3"]');
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => page.textContent("#told")).toBe("4 stars");
      // The same again takes it back.
      await page.keyboard.press("Space");
      await expect.poll(() => page.textContent("#told")).toBe("0 stars");
      await page.focus('#halves input[value="2.5"]');
      await page.keyboard.press("ArrowRight");
      await until(page, '#halves input[value="3"]:checked:focus');
    },
  },
  collapse: {
    async open(page) {
      await page.click("#questions details:nth-child(2) summary");
      await until(page, "#questions details:nth-child(2)[open]");
    },
    async keyboard(page) {
      await page.focus("#questions summary");
      await page.keyboard.press("Enter");
      await until(page, "#questions details:first-child:not([open])");
      await page.keyboard.press("Space");
      await until(page, "#questions details:first-child[open]");
      await page.focus("#single summary");
      await page.keyboard.press("Enter");
      await until(page, "#single details:nth-child(2):not([open])");
      // The third is disabled: the tab key goes past it.
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest("#single") ?? null)).toBeNull();
    },
  },
  "float-button": {
    async keyboard(page) {
      await page.focus("#floats");
      await page.keyboard.press("Enter");
      await until(page, '#floats[data-state="loading"]:focus');
    },
  },
  "back-top": {
    async open(page) {
      await page.evaluate(() => window.scrollTo(0, 900));
      await until(page, '.kit-float[data-state="shown"]');
    },
    async keyboard(page) {
      await page.focus(".kit-float");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => scrollY === 0);
      await page.waitForSelector('.kit-float[data-state="hidden"]', { state: "attached" });
    },
  },
};

const own = import.meta.glob<{ script: Script }>("../*/script.ts", { eager: true });

/** By folder: those above, and what a component's own `script.ts` says. */
export const scripts: Readonly<Record<string, Script>> = {
  ...oldest,
  ...Object.fromEntries(Object.entries(own).map(([path, { script }]) => [path.split("/")[1] ?? path, script])),
};
