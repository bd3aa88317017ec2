import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { axe, openPage, start } from "../harness/browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const row = (tree: string, key: string): string => `#${tree} [role="treeitem"][data-value="${key}"]`;

const keys = (page: Page, tree: string): Promise<string[]> =>
  page.locator(`#${tree} [role="treeitem"]`).evaluateAll(rows => rows.map(one => one.getAttribute("data-value") ?? ""));

describe("a tree", () => {
  it("takes a click made before hydration", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "tree" }, { hold: true });
    await page.click(`${row("files", "tests")} [data-part="branch-trigger"]`);
    await start(page);
    await page.waitForSelector(row("files", "unit"));
    expect(messages).toEqual([]);
    await page.close();
  });

  it("loads what is in a branch, says that it failed, and tries again", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "tree" });
    await page.focus(row("loading", "far"));
    await page.keyboard.press("ArrowRight");
    await page.waitForSelector(row("loading", "far-1"));
    await expect.poll(() => page.getAttribute(row("loading", "far-1"), "aria-level")).toBe("2");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.waitForSelector(`${row("loading", "broken")} [data-part="error"]`);
    await expect.poll(() => page.getAttribute(row("loading", "broken"), "aria-expanded")).toBe("false");
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("ArrowRight");
    await page.waitForSelector(row("loading", "broken-1"));
    await expect.poll(() => page.locator('#loading [data-part="error"]').count()).toBe(0);
    // A leaf that says so is not one to open.
    expect(await page.getAttribute(row("loading", "leaf"), "aria-expanded")).toBeNull();
    expect(messages).toEqual([]);
    await page.close();
  });

  it("moves a row with Alt and the arrows, which keeps the focus and is told", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "tree" });
    await page.click(row("moving", "readme"));
    await page.keyboard.press("Alt+ArrowDown");
    await expect.poll(() => keys(page, "moving")).toEqual(["src", "pages", "locked", "app", "tests", "readme"]);
    await page.waitForSelector(`${row("moving", "readme")}:focus`);
    await expect
      .poll(() => page.locator('#moving + [role="status"]').textContent())
      .toContain("readme.md is now 3 of 3");
    await page.keyboard.press("Alt+ArrowRight");
    await page.waitForSelector(`${row("moving", "readme")}[aria-level="2"]:focus`);
    await page.keyboard.press("Alt+ArrowLeft");
    await page.waitForSelector(`${row("moving", "readme")}[aria-level="1"]:focus`);
    expect(messages).toEqual([]);
    await page.close();
  });

  it("moves a row that is dragged, never into itself", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "tree" });
    await page.dragAndDrop(row("moving", "readme"), row("moving", "app"), { targetPosition: { x: 60, y: 2 } });
    await expect.poll(() => keys(page, "moving")).toEqual(["src", "pages", "locked", "readme", "app", "tests"]);
    await page.dragAndDrop(row("moving", "src"), row("moving", "app"));
    await expect.poll(() => keys(page, "moving")).toEqual(["src", "pages", "locked", "readme", "app", "tests"]);
    await page.dragAndDrop(row("moving", "app"), row("moving", "tests"));
    await expect
      .poll(() => keys(page, "moving"))
      .toEqual(["src", "pages", "locked", "readme", "tests", "app", "unit"].sort(byTree));
    expect(messages).toEqual([]);
    await page.close();
  });

  it("renames with F2, and not with Escape", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "tree" });
    await page.click(row("moving", "app"));
    await page.keyboard.press("F2");
    const input = page.locator(`${row("moving", "app")} input`);
    await input.waitFor();
    await expect.poll(() => input.inputValue()).toBe("app.tsx");
    await page.keyboard.type("main.tsx");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.textContent(row("moving", "app"))).toBe("main.tsx");
    await page.waitForSelector(`${row("moving", "app")}:focus`);
    await page.keyboard.press("F2");
    await input.waitFor();
    await page.keyboard.type("never");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.textContent(row("moving", "app"))).toBe("main.tsx");
    expect(messages).toEqual([]);
    await page.close();
  });

  it("chooses several", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "tree" });
    const chosen = (): Promise<number> => page.locator('#moving [aria-selected="true"]').count();
    await page.click(row("moving", "app"));
    await page.click(row("moving", "tests"), { modifiers: ["Control"] });
    await expect.poll(chosen).toBe(2);
    await page.keyboard.press("Space");
    await expect.poll(chosen).toBe(1);
    await page.keyboard.press("Control+a");
    await expect.poll(chosen).toBe(5);
    await page.close();
  });

  it("shows only what was searched for and what leads there", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "tree" });
    await expect.poll(() => keys(page, "searched")).toEqual(["src", "pages", "home"]);
    await expect.poll(() => page.textContent("#searched mark")).toBe("home");
    await page.click(`${row("searched", "pages")} [data-part="branch-trigger"]`);
    await expect.poll(() => keys(page, "searched")).toEqual(["src", "pages"]);
    await page.close();
  });

  it("of ten thousand open nodes has few rows, and the keyboard reaches the last", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "tree" });
    const count = (): Promise<number> => page.locator('#long [role="treeitem"]').count();
    expect(await count()).toBeLessThan(60);
    await page.focus(row("long", "r0"));
    await page.keyboard.press("End");
    await page.waitForSelector(`${row("long", "r99-98")}:focus`);
    expect(await count()).toBeLessThan(60);
    await page.keyboard.press("ArrowUp");
    await page.waitForSelector(`${row("long", "r99-97")}:focus`);
    await page.keyboard.press("Home");
    await page.waitForSelector(`${row("long", "r0")}:focus`);
    // Scrolled away, the row with the focus is still there for the next key.
    await page.locator("#long").evaluate(element => element.scrollTo(0, 90_000));
    await expect.poll(() => page.locator(row("long", "r0")).count()).toBe(1);
    await page.keyboard.press("ArrowDown");
    await page.waitForSelector(`${row("long", "r0-0")}:focus`);
    expect(messages).toEqual([]);
    await page.close();
  });
});

const order = ["src", "pages", "locked", "readme", "tests", "unit", "app"];
const byTree = (one: string, other: string): number => order.indexOf(one) - order.indexOf(other);
