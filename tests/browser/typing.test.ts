import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../support/chromium";
import { type CutProxy, startCutProxy } from "../support/cut-proxy";
import { type Site, startSite } from "../support/site";
import { joined, visit } from "../support/visit";

/** Each way, in milliseconds. */
const LATENCY = 500;

let browser: Browser;
let site: Site;
let proxy: CutProxy;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), startSite()]);
  proxy = await startCutProxy(site.url);
});
afterAll(async () => {
  await browser.close();
  await proxy[Symbol.asyncDispose]();
  await site[Symbol.asyncDispose]();
});

const open = async () => {
  proxy.slow(LATENCY);
  const tab = await visit(browser, `${proxy.url}/examples/tidy-input`);
  await joined(tab.page);
  return { tab, field: tab.page.getByLabel("Number plate") };
};

const caret = (field: Locator): Promise<number | null> =>
  field.evaluate(element => (element as HTMLInputElement).selectionStart);

const settled = "as the server has it";

describe("a field at 500 ms whose server tidies what is typed", () => {
  it("shows each key at once and in its place, and the server's text when the typing has stopped", async () => {
    const { tab, field } = await open();
    await using _ = tab;
    const text = " b  ab 12 x";
    await field.focus();
    for (let count = 1; count <= text.length; count++) {
      // Slower than hands, so that several answers come in the middle of it.
      await field.press(text[count - 1] === " " ? "Space" : (text[count - 1] ?? ""), { delay: 150 });
      expect(await field.inputValue()).toBe(text.slice(0, count));
      expect(await caret(field)).toBe(count);
    }
    await tab.page.getByText(settled).waitFor();
    expect(await field.inputValue()).toBe("B AB 12 X");
    expect(tab.problems).toEqual([]);
  });

  it("leaves the caret in the middle of a text where it is, so that the next key is not at the end", async () => {
    const { tab, field } = await open();
    await using _ = tab;
    await field.pressSequentially("AB 1");
    await tab.page.getByText(settled).waitFor();
    await field.press("Home");
    await field.press("ArrowRight");
    await field.press("q");
    await tab.page.getByText(settled).waitFor();
    expect([await field.inputValue(), await caret(field)]).toEqual(["AQB 1", 2]);
    await field.press("z");
    expect([await field.inputValue(), await caret(field)]).toEqual(["AQzB 1", 3]);
    await tab.page.getByText(settled).waitFor();
    expect(await field.inputValue()).toBe("AQZB 1");
  });

  it("keeps what is refused for its user to mend, with the reason at the field", async () => {
    const { tab, field } = await open();
    await using _ = tab;
    await field.pressSequentially("ab!");
    await tab.page.getByText("At most 12 letters").waitFor();
    expect(await field.inputValue()).toBe("ab!");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    await field.press("Backspace");
    await tab.page.getByText("At most 12 letters").waitFor({ state: "hidden" });
    await tab.page.getByText(settled).waitFor();
    expect(await field.inputValue()).toBe("AB");
  });
});
