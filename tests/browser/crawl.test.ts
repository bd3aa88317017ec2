import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sitePages } from "../../src/pages/site-pages";
import { axe } from "../support/axe";
import { launchChromium } from "../support/chromium";
import { type Site, startSite } from "../support/site";
import { joined, visit } from "../support/visit";

/** What examples write into the console on purpose. */
const MEANT: Record<string, RegExp> = { "mapping-once": /^log: The card \S+ is built\.$/ };

/** Tabs that are open at a time. */
const TABS = 3;

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), startSite()]);
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

/** Does something for each, a few at a time. */
async function each<T>(items: readonly T[], run: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const work = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await run(item);
  };
  await Promise.all(Array.from({ length: TABS }, work));
}

/** Marks what the server rendered, before any script of the page runs. */
function markRendered(): void {
  document.addEventListener("readystatechange", () => {
    if (document.readyState !== "interactive") return;
    const rendered = [...document.querySelectorAll("#app *:not([data-example] *)")];
    Object.assign(window, { rendered });
  });
}

/** What of the page's own frame hydration has thrown away and made anew. */
const lostOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { rendered } = window as unknown as { rendered: Element[] };
    return rendered.filter(element => !element.isConnected).map(element => element.outerHTML.slice(0, 120));
  });

const isMeant = (problem: string): boolean => Object.values(MEANT).some(meant => meant.test(problem));

/** Opens a page as a person does, and waits until it works. */
async function open(page: Page, path: string): Promise<void> {
  page.setDefaultTimeout(15_000);
  await page.addInitScript(markRendered);
  await page.goto(site.url + path);
  if ((await page.locator("[data-example]").count()) > 0) await joined(page);
  // Only a page that is hydrated knows how wide it is.
  else await page.locator(".menu-button[aria-expanded]").waitFor();
}

describe("every page", () => {
  it("is quiet, keeps what the server rendered, and can be used by everybody", { timeout: 400_000 }, async () => {
    const wrong: Record<string, string[]> = {};
    // What a component's page holds is judged by rules of its own, in the tests of the components.
    const pages = sitePages().filter(({ path }) => !path.startsWith("/components/"));
    await each(pages, async ({ path }) => {
      // A colour on its way from one state to the other is neither, and live pages change at any time.
      await using tab = await visit(browser, "about:blank", { reducedMotion: "reduce" });
      const works = await open(tab.page, path).then(
        () => true,
        () => false,
      );
      if (!works) return void (wrong[path] = ["does not come to work", ...tab.problems]);
      const found = await axe(tab.page);
      found.push(...(await lostOf(tab.page)).map(html => `rendered twice: ${html}`));
      found.push(...tab.problems.filter(problem => !isMeant(problem)));
      if (found.length > 0) wrong[path] = found;
    });
    expect(wrong).toEqual({});
  });

  it("can be read before any script has run, and where none does", { timeout: 120_000 }, async () => {
    const wrong: string[] = [];
    await using tab = await visit(browser, "about:blank", { javaScriptEnabled: false });
    for (const { path } of sitePages()) {
      await tab.page.goto(site.url + path, { waitUntil: "domcontentloaded" });
      const heading = await tab.page.locator("h1").first().innerText();
      // What is painted, and not only in the HTML: the heading, and at least a line besides.
      const text = await tab.page.locator("main").first().innerText();
      if (heading === "" || text.length < heading.length + 20) wrong.push(`${path} shows "${text}"`);
    }
    expect(wrong).toEqual([]);
  });

  it("has a title, a description and a card of its own, and links that lead somewhere", async () => {
    const pages = new Map<string, string>();
    const get = async (path: string): Promise<string> => {
      const reply = await fetch(site.url + path);
      const html = reply.ok ? await reply.text() : "";
      pages.set(path, html);
      return html;
    };
    const wrong: string[] = [];
    const titles = new Map<string, string>();
    await each(sitePages(), async ({ path }) => {
      const html = await get(path);
      const title = /<title[^>]*>([^<]+)</.exec(html)?.[1] ?? "";
      if (title === "" || titles.has(title))
        wrong.push(`${path} has the title "${title}", as ${titles.get(title)} has`);
      titles.set(title, path);
      for (const name of ["title", "type", "url", "image", "image:alt", "description", "site_name"]) {
        const [tag = ""] = new RegExp(`<meta[^>]*property="og:${name}"[^>]*>`).exec(html) ?? [];
        const content = /content="([^"]*)"/.exec(tag)?.[1] ?? "";
        const absolute = name === "url" ? site.url + path : name === "image" ? `${site.url}/card.png` : content;
        if (content === "" || content !== absolute) wrong.push(`${path} has og:${name} "${content}"`);
      }
    });
    const hrefsOf = (html: string): string[] =>
      [...html.matchAll(/<a\b[^>]*\bhref="([/#][^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
    const links = [...pages].flatMap(([from, html]) => hrefsOf(html).map(href => ({ from, href })));
    expect(links.length).toBeGreaterThan(100);
    const checked = new Set<string>();
    for (const { from, href } of links) {
      // Demos of components lead to places of sites that are not there.
      if (from.startsWith("/components/") && href.startsWith("#")) continue;
      const { pathname, hash } = new URL(href, site.url + from);
      if (checked.has(pathname + hash)) continue;
      checked.add(pathname + hash);
      const html = pages.get(pathname) ?? (await get(pathname));
      if (html === "") wrong.push(`${from} links to ${href}, which is not there`);
      const id = decodeURIComponent(hash.slice(1));
      // The hash of these two examples is a value, and no place in the page.
      const isValue = /location-(greeting|sync)|tutorial\/location/.test(from) && !html.includes(`id="${id}"`);
      if (id !== "" && !isValue && !html.includes(`id="${id}"`)) wrong.push(`${from} links to ${href}: no such place`);
    }
    expect(wrong).toEqual([]);
  });
});

describe("search engines", () => {
  it("are told of every page, and where that is said", async () => {
    const robots = await (await fetch(`${site.url}/robots.txt`)).text();
    const sitemap = /^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? "";
    const xml = await (await fetch(sitemap)).text();
    const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
    expect(listed).toEqual(sitePages().map(page => site.url + page.path));
    expect(listed.length).toBeGreaterThan(40);
  });
});

describe("the tutorial", () => {
  it("begins with its first chapter", async () => {
    const { url, status } = await fetch(`${site.url}/tutorial`);
    expect({ url, status }).toEqual({ url: `${site.url}/tutorial/get-started`, status: 200 });
  });
});

describe("an address at which there is nothing", () => {
  it.each(["/nowhere", "/tutorial/nowhere", "/examples/nowhere"])(
    "%s is answered with 404 and a way out",
    async path => {
      expect((await fetch(site.url + path)).status).toBe(404);
      await using tab = await visit(browser, site.url + path);
      await tab.page.getByText("404", { exact: true }).waitFor();
      expect(await axe(tab.page)).toEqual([]);
      expect(await tab.page.locator('meta[name="robots"]').getAttribute("content")).toBe("noindex");
      expect(tab.problems.filter(problem => !problem.includes("404"))).toEqual([]);
      await tab.page.getByRole("link", { name: "Go to the start" }).click();
      await tab.page.getByRole("heading", { name: "Signals on the server" }).waitFor();
    },
  );
});

describe("a page that fails", () => {
  it("says so without the cause, and is shown when it is tried again", async () => {
    await using tab = await visit(browser, site.url + "/");
    await joined(tab.page);
    await tab.page.route("**/_server**", route => route.abort());
    await tab.page.locator("nav").getByRole("link", { name: "Testing" }).click();
    await tab.page.getByRole("heading", { name: "This page could not be shown" }).waitFor();
    expect(await tab.page.getByText("fetch").count()).toBe(0);
    expect(await axe(tab.page)).toEqual([]);
    await tab.page.unroute("**/_server**");
    await tab.page.getByRole("button", { name: "Try again" }).click();
    await tab.page.getByRole("heading", { name: "Test a live object" }).waitFor();
  });
});
