import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../support/chromium";
import { type Site, startSite } from "../support/site";
import { example } from "../support/tutorial-examples";
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

describe("the chapters of drafts, calls and caching in a browser", () => {
  it("show values that are in the page's HTML before any script has run", async () => {
    await using drafts = await visit(browser, `${site.url}/tutorial/drafts`, { javaScriptEnabled: false });
    expect(await example(drafts.page, "draft-product").locator("output").textContent()).toBe("6 × 7 = 42");
    await using calls = await visit(browser, `${site.url}/tutorial/calls`, { javaScriptEnabled: false });
    expect(await example(calls.page, "async-formula").locator("output").textContent()).toBe("Thinking…");
  });

  it("commit a draft with OK and revert it with Cancel", async () => {
    await using tab = await visit(browser, `${site.url}/tutorial/drafts`);
    await joined(tab.page);
    const form = example(tab.page, "draft-product");
    const product = form.locator("output");
    const first = form.getByRole("spinbutton", { name: "First number" });
    await first.fill("10");
    await first.press("Tab");
    await form.getByRole("button", { name: "OK", disabled: false }).waitFor();
    expect(await product.textContent()).toBe("6 × 7 = 42");
    await form.getByRole("button", { name: "OK" }).click();
    await product.filter({ hasText: "10 × 7 = 70" }).waitFor();
    await first.fill("99");
    await first.press("Tab");
    await form.getByRole("button", { name: "Cancel", disabled: false }).click();
    await form.getByRole("button", { name: "Cancel", disabled: true }).waitFor();
    expect([await first.inputValue(), await product.textContent()]).toEqual(["10", "10 × 7 = 70"]);
    expect(tab.problems).toEqual([]);
  });

  it("think, work, cancel, search and like", async () => {
    await using tab = await visit(browser, `${site.url}/tutorial/calls`);
    await joined(tab.page);
    const factors = example(tab.page, "async-formula").locator("output");
    await factors.filter({ hasText: /^\d/ }).waitFor();

    const work = example(tab.page, "long-work");
    await work.getByRole("spinbutton").fill("6");
    await work.getByRole("button", { name: "Search" }).click();
    await work.getByTestId("tries").filter({ hasText: /[1-9]/ }).waitFor();
    await work.getByRole("button", { name: "Cancel" }).click();
    await work.getByTestId("tries").waitFor({ state: "detached" });

    const search = example(tab.page, "latest-search");
    await search.getByRole("textbox").pressSequentially("tokyo", { delay: 30 });
    await search
      .locator("output")
      .filter({ hasText: /^\d\d:\d\d:\d\d$/ })
      .waitFor();
    expect(await search.locator("output").count()).toBe(1);

    const post = example(tab.page, "optimistic-like");
    const seen = await post.evaluateHandle(box => {
      const read = (id: string): string | undefined => box.querySelector(`[data-testid=${id}]`)?.textContent;
      const seen: string[] = [];
      const look = (): void => void seen.push(`${read("shown")} shown, ${read("server")} there`);
      new MutationObserver(look).observe(box, { subtree: true, childList: true, characterData: true });
      return seen;
    });
    for (let clicks = 0; clicks < 3; clicks++) await post.getByRole("button").click();
    await post.getByTestId("server").filter({ hasText: "3" }).waitFor();
    const steps = await seen.jsonValue();
    expect(steps[0]).toBe("1 shown, 0 there");
    expect(steps.at(-1)).toBe("3 shown, 3 there");
    // What was shown is never taken back.
    expect(steps).toEqual(steps.toSorted());
    expect(tab.problems).toEqual([]);
  });

  it("keep what was computed for each argument", async () => {
    await using tab = await visit(browser, `${site.url}/tutorial/caching`);
    await joined(tab.page);
    const memo = example(tab.page, "keyed-memo");
    const computed = memo.getByTestId("computed");
    expect(await computed.textContent()).toBe("1");
    await memo.getByRole("button", { name: /Odd numbers/ }).click();
    await computed.filter({ hasText: "2" }).waitFor();
    expect(tab.problems).toEqual([]);
  });
});

describe("an async effect in a browser", () => {
  it("follows the symbol that was chosen last, with one subscription", async () => {
    await using tab = await visit(browser, `${site.url}/examples/follow-symbol`);
    await joined(tab.page);
    const price = (): Promise<string | null> => tab.page.textContent("[data-testid=price]");
    await tab.page.waitForFunction(() =>
      /^\d/.test(document.querySelector("[data-testid=price]")?.textContent.trim() ?? ""),
    );
    expect(Number(await price())).toBeGreaterThan(10_000);
    await tab.page.getByLabel("Symbol").click();
    await tab.page.getByRole("option", { name: "ETH/USD" }).click();
    await tab.page.waitForFunction(() => {
      const shown = Number(document.querySelector("[data-testid=price]")?.textContent);
      return shown > 0 && shown < 10_000;
    });
    await site.services.market.untilSubscriptions(1);
    expect(tab.problems).toEqual([]);
  });
});
