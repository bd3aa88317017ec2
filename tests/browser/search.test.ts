import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../support/chromium";
import { type Site, startSite } from "../support/site";
import { joined, visit } from "../support/visit";

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), startSite()]);
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

const dialog = (page: Page) => page.getByRole("dialog", { name: "Search" });
const field = (page: Page) => page.getByRole("combobox", { name: "Search all pages" });

describe("the search", () => {
  it("opens by a key, finds sections by page, and goes to the one that arrow keys chose", async () => {
    await using tab = await visit(browser, site.url + "/");
    const { page } = tab;
    await joined(page);
    const asked: string[] = [];
    page.on("request", request => asked.push(request.url()));
    await page.keyboard.press("/");
    await field(page).waitFor();
    expect(await field(page).inputValue()).toBe("");
    await page.keyboard.type("startsoon");
    const options = dialog(page).getByRole("option");
    await options.first().waitFor();
    expect(asked.filter(url => /search-index.*\.json$/.test(url))).toHaveLength(1);
    await field(page).fill("tasks end tog");
    await options.filter({ hasText: "Tasks that end together" }).waitFor();
    await field(page).fill("counter");
    await page.getByRole("group", { name: "Sharing" }).waitFor();
    expect(await options.count()).toBeGreaterThan(1);
    await page.keyboard.press("ArrowDown");
    const second = options.nth(1);
    expect(await second.getAttribute("aria-selected")).toBe("true");
    expect(await field(page).getAttribute("aria-activedescendant")).toBe(await second.getAttribute("id"));
    const href = (await second.getAttribute("href")) ?? "";
    await page.keyboard.press("Enter");
    await page.waitForURL(site.url + href);
    await dialog(page).waitFor({ state: "detached" });
    await page.waitForFunction(
      id => {
        const place = document.getElementById(id)?.getBoundingClientRect();
        return place !== undefined && place.top >= 0 && place.top < innerHeight;
      },
      href.split("#")[1] ?? "",
    );
    expect(tab.problems).toEqual([]);
  });

  it("opens by its button, says when there is nothing, and gives the focus back", async () => {
    await using tab = await visit(browser, `${site.url}/tutorial/testing`, { viewport: { width: 390, height: 800 } });
    const { page } = tab;
    const button = page.getByRole("button", { name: "Search" });
    await page.locator(".menu-button[aria-expanded]").waitFor();
    await button.click();
    await field(page).fill("xyzzy");
    await page.getByRole("status").filter({ hasText: "Nothing was found for “xyzzy”." }).waitFor();
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
    await expect.poll(() => button.evaluate(element => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Control+k");
    await field(page).waitFor();
    await dialog(page).getByRole("button", { name: "Close" }).click();
    await dialog(page).waitFor({ state: "detached" });
    expect(tab.problems).toEqual([]);
  });

  it("leaves a slash that is typed into a field to the field", async () => {
    await using tab = await visit(browser, `${site.url}/tutorial/formulas`);
    await joined(tab.page);
    const name = tab.page.getByLabel("Your name");
    await name.focus();
    await tab.page.keyboard.type("a/b");
    expect(await name.inputValue()).toBe("a/b");
    expect(await dialog(tab.page).count()).toBe(0);
  });

  it("can be tried again when its index did not come", async () => {
    await using tab = await visit(browser, site.url + "/");
    await joined(tab.page);
    await tab.page.route("**/search-index*", route => route.abort());
    await tab.page.keyboard.press("/");
    await dialog(tab.page).getByRole("button", { name: "Try again" }).waitFor();
    await tab.page.unroute("**/search-index*");
    await dialog(tab.page).getByRole("button", { name: "Try again" }).click();
    await field(tab.page).fill("chat");
    await dialog(tab.page)
      .getByRole("option", { name: /A chat/ })
      .waitFor();
  });
});
