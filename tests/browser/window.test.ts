import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../support/chromium";
import { type Site, startSite } from "../support/site";
import { joined, visit, type Visit } from "../support/visit";

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), startSite()]);
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

const open = async (slug: string, suffix = ""): Promise<Visit> => {
  const tab = await visit(browser, `${site.url}/examples/${slug}${suffix}`);
  await joined(tab.page);
  return tab;
};

const shows = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();

describe("the location", () => {
  it("greets by the hash, and follows links, back, forward and scripts", async () => {
    await using tab = await open("location-greeting", "#Ada%20L");
    await shows(tab.page, "Hello, Ada L!");
    await tab.page.getByText("I am Grace").click();
    await shows(tab.page, "Hello, Grace Hopper!");
    await tab.page.goBack();
    await shows(tab.page, "Hello, Ada L!");
    await tab.page.goForward();
    await shows(tab.page, "Hello, Grace Hopper!");
    await tab.page.evaluate(() => history.replaceState(history.state, "", "#by%20a%20script"));
    await shows(tab.page, "Hello, by a script!");
    expect(tab.problems).toEqual([]);
  });

  it("has the parameters of the request in the HTML", async () => {
    const html = await (await fetch(`${site.url}/examples/location-sync?page=7`)).text();
    expect(html.replace(/<!--[^>]*-->/g, "")).toContain("Page 7<");
  });

  it("keeps a field, the hash and a parameter in step, with the history and beside the router", async () => {
    await using tab = await open("location-sync", "?page=3#tea");
    const field = tab.page.getByLabel("Word");
    await tab.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>(".live-example input")?.value === "tea",
    );
    await field.fill("coffee beans");
    await tab.page.waitForURL(/#coffee%20beans$/);
    await tab.page.getByRole("button", { name: "Next page" }).click();
    await tab.page.waitForURL(/\?page=4#coffee%20beans$/);
    await shows(tab.page, "Page 4");
    await tab.page.goBack();
    await shows(tab.page, "Page 3");
    await tab.page.goBack();
    await tab.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>(".live-example input")?.value === "tea",
    );
    await tab.page.goForward();
    await tab.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>(".live-example input")?.value === "coffee beans",
    );
    // The router has heard of all this: it goes on from here, and back to here.
    await tab.page.locator("header a.wordmark").click();
    await tab.page.waitForURL(`${site.url}/`);
    await tab.page.goBack();
    await tab.page.waitForURL(/\?page=3#coffee%20beans$/);
    await shows(tab.page, "Page 3");
    expect(tab.sockets).toHaveLength(1);
    expect(tab.problems).toEqual([]);
  });
});

describe("the size of the page", () => {
  it("arrives, with its breakpoint, and so does whether the page is seen", async () => {
    await using tab = await open("window-size");
    await shows(tab.page, "1280 × 900");
    expect(await tab.page.getByTestId("breakpoint").textContent()).toBe("xl");
    for (const [width, breakpoint] of [
      [500, "xs"],
      [576, "sm"],
      [800, "md"],
      [1000, "lg"],
      [1700, "xxl"],
    ] as const) {
      await tab.page.setViewportSize({ width, height: 700 });
      await shows(tab.page, `${width} × 700`);
      expect(await tab.page.getByTestId("breakpoint").textContent()).toBe(breakpoint);
    }
    const leaveAndReturn = async (): Promise<number> => {
      for (const hidden of [true, false]) {
        await tab.page.evaluate(hidden => {
          Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
          document.dispatchEvent(new Event("visibilitychange"));
        }, hidden);
      }
      return Number(await tab.page.getByTestId("returns").textContent());
    };
    // A server that was busy meanwhile hears of both in one turn, and sees the latest alone.
    await expect.poll(leaveAndReturn).toBeGreaterThan(0);
    expect(tab.problems).toEqual([]);
  });
});

describe("the title", () => {
  it("follows through many changes, and is the page's own when its object has gone", async () => {
    await using tab = await open("page-title");
    const titled = (title: string) => tab.page.waitForFunction(title => document.title === title, title);
    await titled("Inbox");
    for (let n = 1; n <= 4; n++) {
      await tab.page.getByRole("button", { name: "Receive a message" }).click();
      await titled(`(${n}) Inbox`);
    }
    await tab.page.locator("header a.wordmark").click();
    await titled("solid-reflect");
    expect(tab.problems).toEqual([]);
  });
});

describe("functions, events and questions", () => {
  it("calls functions of the page and gets their results", async () => {
    await using tab = await open("client-functions");
    await tab.page.getByRole("button", { name: "Print a receipt" }).click();
    await shows(tab.page, /€1,234\.50 at \d\d:\d\d in \S+/);
    expect(tab.problems).toEqual([]);
  });

  it("sends events both ways", async () => {
    await using tab = await open("window-events");
    for (let tap = 1; tap <= 3; tap++) {
      await tab.page.getByRole("button", { name: "Tap the beat" }).click();
      await tab.page
        .getByTestId("count")
        .filter({ hasText: `${tap}` })
        .waitFor();
    }
    await shows(tab.page, /^\d+ beats per minute$/);
    expect(tab.problems).toEqual([]);
  });

  it("asks in a dialog that keeps the focus, and takes Escape for no", async () => {
    await using tab = await open("confirm");
    const dialog = tab.page.getByRole("alertdialog", { name: "Give this book away?" });
    await tab.page.getByRole("button", { name: "Emma" }).click();
    await dialog.waitFor();
    await tab.page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await tab.page.getByRole("button", { name: "Emma" }).count()).toBe(1);
    await tab.page.getByRole("button", { name: "Emma" }).click();
    await dialog.getByRole("button", { name: "Give it away" }).click();
    await tab.page.getByRole("button", { name: "Emma" }).waitFor({ state: "detached" });
    await shows(tab.page, "Thank you");
    expect(tab.problems).toEqual([]);
  });

  it("takes a question away with what has asked it", async () => {
    await using tab = await open("confirm");
    await tab.page.getByRole("button", { name: "Emma" }).click();
    await tab.page.getByRole("alertdialog").waitFor();
    await tab.page.locator("header a.wordmark").evaluate((link: HTMLAnchorElement) => link.click());
    await tab.page.getByRole("alertdialog").waitFor({ state: "detached" });
    expect(tab.problems).toEqual([]);
  });
});

describe("the rest of the window", () => {
  it("adds a style sheet, scrolls, goes to the full screen and loads the page again", async () => {
    await using tab = await open("window-tour");
    const { page } = tab;
    const striped = (expected: boolean) =>
      page.waitForFunction(expected => {
        const tour = document.getElementById("tour");
        return tour !== null && (getComputedStyle(tour).backgroundImage !== "none") === expected;
      }, expected);
    const button = (name: string) => page.getByRole("button", { name });
    await button("Add stripes").click();
    await button("Take the stripes away").waitFor();
    await striped(true);
    await button("Take the stripes away").click();
    await button("Add stripes").waitFor();
    await striped(false);

    await page.setViewportSize({ width: 900, height: 150 });
    await page.evaluate(() => (document.body.style.paddingTop = "2000px"));
    await page.locator("#tour").scrollIntoViewIfNeeded();
    await button("To the top").click();
    await page.waitForFunction(() => scrollY === 0);
    await button("Back here").evaluate((button: HTMLButtonElement) => button.click());
    await page.waitForFunction(() => scrollY > 1_500);

    await button("Full screen").click();
    await page.waitForFunction(() => document.fullscreenElement?.id === "tour");
    await button("Leave the full screen").click();
    await page.waitForFunction(() => document.fullscreenElement === null);

    await button("Notify me").click();
    await shows(page, "This is a notice with a title.");
    await Promise.all([page.waitForEvent("load"), button("Reload").click()]);
    await joined(page);
    expect(tab.problems).toEqual([]);
  });

  it("says why when the browser refuses the full screen", async () => {
    await using tab = await visit(browser, "about:blank");
    // Whatever drives a page counts as its user, so that the refusal has to be the browser's by order.
    await tab.page.addInitScript(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("Permissions check failed"));
    });
    await tab.page.goto(`${site.url}/examples/window-tour`);
    await joined(tab.page);
    await tab.page.getByRole("button", { name: "Full screen" }).click();
    await shows(tab.page, /did not allow the full screen/);
    expect(await tab.page.getByRole("button", { name: "Full screen" }).count()).toBe(1);
    expect(tab.problems).toEqual([]);
  });

  it("knows the request's headers and cookies, keeps data as long as the tab, and hears it close", async () => {
    const tab = await visit(browser, "about:blank", { locale: "de-DE" });
    await tab.context.addCookies([{ name: "a", value: "1", url: site.url }]);
    await tab.page.goto(`${site.url}/examples/window-tour`);
    await joined(tab.page);
    const text = (id: string) => tab.page.getByTestId(id).textContent();
    expect([await text("language"), await text("cookies"), await text("visit")]).toEqual(["de-DE", "1", "1"]);
    await tab.page.locator("header a.wordmark").click();
    await tab.page.waitForURL(`${site.url}/`);
    await tab.page.goBack();
    await tab.page.getByTestId("visit").filter({ hasText: "2" }).waitFor();
    const left = site.untilOutput("A tab has left after 2 tours.");
    await tab.page.close();
    await left;
    await tab[Symbol.asyncDispose]();
  });
});

describe("what a server writes to its console", () => {
  it("stays on the server of a site that everybody visits", async () => {
    await using tab = await open("danger-button");
    await tab.page.getByRole("main").getByRole("button").click();
    await shows(tab.page, "You should not have pressed this button.");
    expect(tab.problems).toEqual([]);
  });
});

describe("a page that uses nothing of this", () => {
  it("does not load what carries it out", async () => {
    const scripts: string[] = [];
    await using tab = await visit(browser, "about:blank");
    tab.page.on("response", async response => {
      if (response.url().endsWith(".js")) scripts.push(await response.text());
    });
    await tab.page.goto(`${site.url}/examples/async-callback`);
    await joined(tab.page);
    await tab.page.waitForLoadState("networkidle");
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.join().includes("did not allow the full screen")).toBe(false);
  });
});
