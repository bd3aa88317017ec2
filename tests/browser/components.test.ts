import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { components } from "../../src/components/catalog";
import { axe } from "../support/axe";
import { ROOT } from "../support/build-site";
import { launchChromium } from "../support/chromium";
import { type Site, startSite } from "../support/site";
import { type Visit, visit } from "../support/visit";

let browser: Browser;
let site: Site;
/** One tab for the whole crawl. */
let tab: Visit;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), startSite()]);
  tab = await visit(browser, "about:blank");
  // What the server rendered, remembered before any script of the page has run.
  await tab.page.addInitScript(() => {
    document.addEventListener("readystatechange", () => {
      if (document.readyState === "interactive")
        Object.assign(window, {
          ofServer: [...document.querySelectorAll("#content *")].map(element => ({
            element,
            demo: element.closest("[data-demo]")?.getAttribute("data-demo"),
          })),
        });
    });
  });
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

const demosIn = (slug: string): string[] =>
  readdirSync(join(ROOT, "examples/components", slug)).map(file => file.replace(".tsx", ""));

/** Loads a page and waits until it is hydrated, demos and all. */
async function open(path: string): Promise<Page> {
  await tab.page.goto(site.url + path);
  await tab.page.waitForFunction(() => {
    const { menu } = document.querySelector<HTMLElement>(".site")?.dataset ?? {};
    return menu !== undefined && menu !== "unknown" && !document.querySelector('[data-demo][data-state="asleep"]');
  });
  return tab.page;
}

/** Demos that change by themselves at once: rows out of sight go, and a picture that does not come is replaced. */
const changing: Readonly<Record<string, string>> = {
  tree: "big-data",
  transfer: "big-data",
  table: "virtual",
  image: "fallback",
};

/** The elements that the server sent and that are in the page no more, but for those of one demo. */
const lost = (page: Page, but?: string): Promise<string[]> =>
  page.evaluate(demoToChange => {
    const { ofServer } = window as unknown as { ofServer: { element: Element; demo?: string }[] };
    if (ofServer.length === 0) throw new Error("Nothing was remembered of what the server sent.");
    return ofServer
      .filter(({ element, demo }) => !element.isConnected && (demo === undefined || demo !== demoToChange))
      .map(({ element }) => element.outerHTML.slice(0, 160));
  }, but);

/**
 * Demos bring what a page has once: a main part, a head, headings of their own. They are judged by what WCAG says. Disabled
 * things need no contrast, but that a tag belongs to a disabled field axe cannot tell.
 */
const wcag = (page: Page): Promise<string[]> =>
  axe(page, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    exclude: ["[data-part=item][data-disabled]"],
  });

const problemsSince = (before: number): readonly string[] => tab.problems.slice(before);

describe("the page of", () => {
  it.each(components.map(component => [component.title, component] as const))(
    "%s",
    async (title, { slug, summary }) => {
      const before = tab.problems.length;
      const page = await open(`/components/${slug}`);
      const found = {
        heading: await page.locator("h1").first().textContent(),
        description: await page.locator('meta[name="description"]').getAttribute("content"),
        demos: (
          await page.locator("[data-demo]").evaluateAll(all => all.map(one => one.getAttribute("data-demo")))
        ).sort(),
        sources: await page.locator(".demo-source pre code .code-line:first-child").count(),
        lost: await lost(page, changing[slug]),
        wide: await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
      };
      const demos = demosIn(slug).sort();
      expect(found).toEqual({
        heading: title,
        description: summary,
        demos,
        sources: demos.length,
        lost: [],
        wide: false,
      });
      expect(await page.locator(".api-table tbody tr, .api-inherited").count()).toBeGreaterThan(0);
      expect(await page.locator(".component-page > .source-text code").textContent()).toContain('"solid-reflect/kit"');
      expect(await page.locator(".demo-source pre", { hasText: /^\/\/ / }).count()).toBe(0);
      expect(await wcag(page)).toEqual([]);
      expect(problemsSince(before)).toEqual([]);
    },
  );
});

describe("the index", () => {
  it("leads to every component, and finds one", async () => {
    const before = tab.problems.length;
    const page = await open("/components");
    const links = page.locator(".component-cards a");
    expect(await links.evaluateAll(all => all.map(link => link.getAttribute("href")))).toEqual(
      components.map(({ slug }) => `/components/${slug}`),
    );
    expect(await lost(page)).toEqual([]);
    expect(await wcag(page)).toEqual([]);
    await page.getByRole("searchbox", { name: "Find a component" }).fill("qr");
    await expect.poll(() => links.allTextContents()).toEqual(["QRCode"]);
    await page.getByRole("searchbox", { name: "Find a component" }).fill("no such thing");
    await page.getByRole("status").getByText("There is no such component").waitFor();
    expect(problemsSince(before)).toEqual([]);
  });

  it("shows the tokens as they are set", async () => {
    const before = tab.problems.length;
    const page = await open("/components/tokens");
    const css = readFileSync(join(ROOT, "lib/kit/styles/tokens.css"), "utf8");
    const names = new Set([...css.matchAll(/--kit-(?!tone-)[a-z0-9-]+(?=:)/g)].map(([name]) => name));
    expect((await page.locator(".token-list code").allTextContents()).sort()).toEqual([...names].sort());
    const sample = page.locator(".token-list li", { hasText: "--kit-space-8" }).locator(".token-sample");
    expect((await sample.boundingBox())?.width).toBe(32);
    expect(await lost(page)).toEqual([]);
    expect(await wcag(page)).toEqual([]);
    expect(problemsSince(before)).toEqual([]);
  });
});

describe("a reader", () => {
  it("goes from one component to the next, and opens and closes groups of the menu", async () => {
    const before = tab.problems.length;
    const page = await open("/components/button");
    const group = (name: string) =>
      page.locator(".side-menu details", { has: page.locator("summary", { hasText: name }) });
    expect(await group("General").getAttribute("open")).not.toBeNull();
    expect(await group("Feedback").getAttribute("open")).toBeNull();
    await page.getByRole("link", { name: "Next ButtonGroup" }).click();
    await page.getByRole("heading", { level: 1, name: "ButtonGroup" }).waitFor();
    await page.locator('[data-demo="basic"][data-state="awake"]').waitFor();
    await page.locator('[data-demo="basic"] .demo-source pre').waitFor({ state: "attached" });
    await page.getByRole("heading", { level: 2, name: "Properties" }).waitFor();
    await group("Feedback").locator("summary").click();
    await group("Feedback").getByRole("link", { name: "Alert" }).click();
    await page.getByRole("heading", { level: 1, name: "Alert" }).waitFor();
    expect(await group("Feedback").getAttribute("open")).not.toBeNull();
    expect(problemsSince(before)).toEqual([]);
  });

  it("without JavaScript sees demos, sources, properties and keys", async () => {
    await using still = await visit(browser, `${site.url}/components/select`, { javaScriptEnabled: false });
    const { page } = still;
    const source = page.locator('[data-demo="basic"] .demo-source');
    expect(await source.locator("pre").isVisible()).toBe(false);
    await source.locator("summary").click();
    await source.locator("pre").waitFor();
    expect(await source.locator("pre").textContent()).toMatch(/^import/);
    await page
      .getByRole("row", { name: /^options required/ })
      .first()
      .waitFor();
    await page.getByRole("row", { name: /^Home ?End/ }).waitFor();
    expect(still.problems).toEqual([]);
  });

  it("on a phone has no page wider than the screen", async () => {
    await using phone = await visit(browser, "about:blank", { viewport: { width: 390, height: 844 } });
    for (const path of ["", "/tokens", "/select", "/form", "/layout"]) {
      await phone.page.goto(`${site.url}/components${path}`);
      expect([path, await phone.page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 390]);
    }
  });

  it("is told when there is no such component", async () => {
    expect((await fetch(`${site.url}/components/no-such`)).status).toBe(404);
  });
});

it("keeps types and sources out of what browsers load", () => {
  const folder = join(ROOT, ".output/public/_build/assets");
  const texts = readdirSync(folder)
    .filter(file => file.endsWith(".js"))
    .map(file => readFileSync(join(folder, file), "utf8"));
  expect(texts.length).toBeGreaterThan(50);
  const serverOnly = ["ignores clicks and keeps focus and width", "Does what a click does.", "code-keyword"];
  expect(serverOnly.filter(words => texts.some(text => text.includes(words)))).toEqual([]);
});
