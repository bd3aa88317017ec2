import type { Browser, BrowserContext, Page } from "playwright-core";
import { inject } from "vitest";
import { axe as runAxe } from "../../support/axe";
import { lateFrames } from "../../support/late-frames";
import { output } from "./output";
import type { Route } from "./sample";
import { pageUrl } from "./serve";

/** A page of the harness, and every line it wrote to its console or failed with. */
export type Opened = { readonly page: Page; readonly messages: string[] };

export type OpenOptions = {
  mode?: "development" | "production";
  /** Leave the client out; `start` brings it in. */
  hold?: boolean;
  width?: number;
};

const contexts = new WeakMap<Browser, Promise<BrowserContext>>();

/** The one context of a browser's pages: what one of them has loaded and compiled serves the next. */
function contextOf(browser: Browser): Promise<BrowserContext> {
  const make = (): Promise<BrowserContext> =>
    browser.newContext({ viewport: { width: 1280, height: 900 } }).then(lateFrames);
  const context = contexts.get(browser) ?? make();
  contexts.set(browser, context);
  return context;
}

/** Opens a page, hydrated unless it is held. The caller closes it. */
export async function openPage(browser: Browser, route: Route, options: OpenOptions = {}): Promise<Opened> {
  const page = await (await contextOf(browser)).newPage();
  if (options.width !== undefined) await page.setViewportSize({ width: options.width, height: 900 });
  const messages: string[] = [];
  page.on("console", message => messages.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", error => messages.push(`uncaught: ${error.message}`));
  await page.goto(pageUrl(inject("kitOrigin"), route, options));
  if (!options.hold) await page.waitForFunction(() => "after" in window);
  return { page, messages };
}

/** Lets a held page hydrate. */
export async function start(page: Page): Promise<void> {
  await page.evaluate("window.start()");
}

/** What axe finds wrong with the page as it stands, one line per element; with a rule's name, by that rule alone. */
export async function axe(page: Page, rule?: string): Promise<string[]> {
  if (rule !== undefined) return runAxe(page, { runOnly: { type: "rule", values: [rule] } });
  // The harness's page is a bare body of samples, each of which may bring landmarks of its own.
  const off = ["region", "landmark-no-duplicate-main", "landmark-main-is-top-level", "landmark-unique"];
  return runAxe(page, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: Object.fromEntries(off.map(name => [name, { enabled: false }])),
  });
}

/** Keeps how the page looks, all of it and at rest, for people to look at. */
export function shoot(page: Page, name: string): Promise<unknown> {
  return page.screenshot({ path: `${output}/screenshots/${name}.png`, fullPage: true, animations: "disabled" });
}

/** What hydration did to the elements that the server sent. */
export function hydration(page: Page): Promise<{ kept: boolean; sameText: boolean; count: number }> {
  return page.evaluate(() => {
    type Moment = { elements: Element[]; text: string };
    const { before, after } = window as unknown as { before: Moment; after: Moment };
    return {
      kept:
        before.elements.length === after.elements.length &&
        before.elements.every((element, index) => element === after.elements[index]),
      sameText: before.text === after.text,
      count: before.elements.length,
    };
  });
}
