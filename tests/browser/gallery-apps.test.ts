import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTodoFile } from "../../examples/todo-list/todo-file";
import { MAX_TODOS } from "../../examples/todo-list/todos";
import { KEPT_WORDS } from "../../examples/token-stream/limits";
import { type Services, startServices } from "../../examples/services";
import { axe } from "../support/axe";
import { launchChromium } from "../support/chromium";
import { type CutProxy, startCutProxy } from "../support/cut-proxy";
import { type Site, startSite } from "../support/site";
import { joined, type Visit, visit } from "../support/visit";

const folder = mkdtempSync(join(tmpdir(), "gallery-"));

// Windows are kept for longer than a cut takes on a busy machine, and what is saved for longer than a server runs.
const environment = { LIVE_DETACHED_MS: "60000", LIVE_UNJOINED_MS: "30000", TODO_FOLDER: folder };

let browser: Browser;
let services: Services;
let site: Site;
let proxy: CutProxy;

beforeAll(async () => {
  services = await startServices({ seed: 7 });
  [browser, site] = await Promise.all([launchChromium(), startSite(environment, services)]);
  proxy = await startCutProxy(site.url);
});
afterAll(async () => {
  await browser.close();
  await proxy[Symbol.asyncDispose]();
  await site[Symbol.asyncDispose]();
  await services.close();
  rmSync(folder, { recursive: true });
});

/** Opens an app of the gallery through the proxy, in a tab of a visitor of its own. */
async function open(slug: string, more = ""): Promise<Visit> {
  const tab = await visit(browser, `${proxy.url}/gallery/${slug}${more}`);
  await joined(tab.page);
  await tab.page.evaluate(() => Object.assign(window, { sameDocument: true }));
  return tab;
}

const app = (page: Page) => page.locator("[data-example]");

const status = (page: Page, state: string) =>
  page.waitForFunction(wanted => document.documentElement.dataset["live"] === wanted, state);

/** A browser says in its console that a connection was cut; nothing else may be there. */
const problemsOf = (tab: Visit): string[] => tab.problems.filter(problem => !/WebSocket connection|ERR_/.test(problem));

async function isSound(tab: Visit): Promise<void> {
  expect(await axe(tab.page)).toEqual([]);
  expect(problemsOf(tab)).toEqual([]);
  expect(await tab.page.evaluate(() => "sameDocument" in window)).toBe(true);
}

const waitFor = <T>(read: () => Promise<T>, wanted: T): Promise<void> =>
  expect.poll(read, { timeout: 20_000 }).toEqual(wanted);

describe("the to-do list", () => {
  const texts = (page: Page) => page.locator(".todo-text").allTextContents();
  const add = async (page: Page, ...names: string[]): Promise<void> => {
    for (const name of names) {
      await page.getByLabel("New to-do").fill(name);
      await page.keyboard.press("Enter");
    }
  };

  it("is one for all tabs, goes on through a cut, and is there after the server was started again", async () => {
    await using mine = await open("todo-list");
    await using yours = await open("todo-list");
    await add(mine.page, "tea", "milk", "bread");
    await waitFor(() => texts(yours.page), ["tea", "milk", "bread"]);

    // Cut: what is done meanwhile is shown at once, and done once.
    proxy.down();
    await status(mine.page, "reconnecting");
    await add(mine.page, "honey");
    await mine.page.getByLabel("Done: milk").check();
    await mine.page.getByRole("button", { name: "Delete tea" }).click();
    expect(await texts(mine.page)).toEqual(["milk", "bread", "honey"]);
    proxy.up();
    await status(mine.page, "online");
    await waitFor(() => texts(yours.page), ["milk", "bread", "honey"]);
    await yours.page.locator(".todo-row[data-done]", { hasText: "milk" }).waitFor();

    await mine.page.getByRole("button", { name: "Undo" }).click();
    await waitFor(() => texts(yours.page), ["tea", "milk", "bread", "honey"]);
    const handle = yours.page.getByRole("button", { name: "Move honey" });
    await handle.focus();
    await yours.page.keyboard.press("ArrowUp");
    await yours.page.getByText("honey is number 3 of 4.").waitFor();
    expect(await handle.evaluate(element => element === document.activeElement)).toBe(true);
    await waitFor(() => texts(mine.page), ["tea", "milk", "honey", "bread"]);
    await app(mine.page).getByText("open", { exact: true }).click();
    await waitFor(() => texts(mine.page), ["tea", "honey", "bread"]);
    for (const tab of [mine, yours]) await isSound(tab);

    proxy.down();
    await site[Symbol.asyncDispose]();
    site = await startSite(environment, services);
    proxy.target(site.url);
    proxy.up();
    await status(mine.page, "online");
    await add(mine.page, "salt");
    await waitFor(() => texts(yours.page), ["tea", "milk", "honey", "bread", "salt"]);
    const html = await (await fetch(`${site.url}/gallery/todo-list`)).text();
    expect(html).toContain("honey");
  });

  it("is ordered by dragging, edited where it stands, and refuses what is too much", async () => {
    const full = mkdtempSync(join(tmpdir(), "gallery-full-"));
    {
      using file = openTodoFile(full);
      const todos = Array.from({ length: MAX_TODOS - 2 }, (_, at) => ({
        id: `todo-${at}-of`,
        text: `old ${at}`,
        done: false,
      }));
      file.save([], todos);
    }
    await using crowded = await startSite({ ...environment, TODO_FOLDER: full }, services);
    await using tab = await visit(browser, `${crowded.url}/gallery/todo-list`);
    const { page } = tab;
    await joined(page);
    await add(page, "first", "second", "third");
    await page.getByText("100 to-dos are enough.").waitFor();
    await waitFor(async () => (await texts(page)).slice(-3), ["old 97", "first", "second"]);

    await page.getByRole("button", { name: "Move second" }).scrollIntoViewIfNeeded();
    const from = await page.getByRole("button", { name: "Move second" }).boundingBox();
    const to = await page.getByRole("button", { name: "Move first" }).boundingBox();
    if (!from || !to) throw new Error("There are no handles to drag.");
    await page.mouse.move(from.x + 8, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(to.x + 8, to.y + 8, { steps: 4 });
    await page.locator(".todo-row[data-over]", { hasText: "first" }).waitFor();
    await page.mouse.up();
    await waitFor(async () => (await texts(page)).slice(-2), ["second", "first"]);

    await page.getByRole("button", { name: "Edit first" }).click();
    await page.keyboard.press("End");
    await page.keyboard.type(" of all");
    await page.keyboard.press("Enter");
    await page.getByLabel("Done: first of all").waitFor();
    expect(await axe(page)).toEqual([]);
    expect(tab.problems).toEqual([]);
    rmSync(full, { recursive: true });
  });
});

describe("the text that is written word by word", () => {
  const answers = (page: Page) => page.locator(".thread-answer");
  const words = async (page: Page): Promise<number> =>
    ((await answers(page).last().textContent()) ?? "").split(/\s+/).length;
  const moreThan = (page: Page, count: number) =>
    expect.poll(() => words(page), { timeout: 20_000 }).toBeGreaterThan(count);

  it("goes on after a cut where it was, and stops down to the service when it is stopped", async () => {
    await using tab = await open("token-stream");
    const { page } = tab;
    const app = page.locator("[data-example]");
    const { abandoned, finished } = services.text.stats();
    await app.getByText("long", { exact: true }).click();
    await app.getByLabel("Prompt").fill("What of the harbour?");
    await page.keyboard.press("Enter");
    await moreThan(page, 5);
    await app.getByText("The answer is being written.").waitFor({ state: "attached" });

    proxy.down();
    await status(page, "reconnecting");
    const shown = (await answers(page).last().textContent()) ?? "";
    proxy.up();
    await status(page, "online");
    await moreThan(page, shown.split(/\s+/).length + 5);
    expect(((await answers(page).last().textContent()) ?? "").startsWith(shown)).toBe(true);
    expect(services.text.stats()).toMatchObject({ abandoned, finished });

    await app.getByRole("button", { name: "Stop" }).click();
    await services.text.until(stats => stats.abandoned === abandoned + 1);
    await app.locator('.thread-answer[data-state="stopped"]').waitFor();
    const stopped = await answers(page).last().textContent();

    await app.getByRole("button", { name: "Write another" }).click();
    await answers(page)
      .filter({ hasNotText: stopped ?? "" })
      .waitFor();
    await app.getByRole("button", { name: "Stop" }).click();
    await app.getByText("short", { exact: true }).click();
    await app.getByLabel("Prompt").fill("And the bridge?");
    await app.getByRole("button", { name: "Ask" }).click();
    await app.locator('.thread-answer[data-state="done"]').waitFor();
    expect(await answers(page).count()).toBe(2);
    await app.getByText(/^The answer has \d+ words\.$/).waitFor({ state: "attached" });
    await isSound(tab);
  });

  it("keeps the end of a long answer, and is ended by leaving the page", async () => {
    await using tab = await open("token-stream");
    const { page } = tab;
    await page.getByText("long", { exact: true }).click();
    await page.getByRole("button", { name: "Who keeps the light?" }).click();
    await page.getByText(/^The first \d+ words are not kept\.$/).waitFor();
    expect(await words(page)).toBeLessThanOrEqual(KEPT_WORDS + 1);
    const { abandoned } = services.text.stats();
    await page.locator("header a[href='/']").first().click();
    await page.waitForURL(`${proxy.url}/`);
    await services.text.until(stats => stats.abandoned === abandoned + 1 && stats.writing === 0);
    expect(tab.problems).toEqual([]);
  });
});

describe("the slides", () => {
  const title = (page: Page) => page.locator(".deck-slide[data-current] .deck-title").textContent();
  const TITLES = ["Slides that are alive", "A clock on the server", "Ask the room", "A price that moves", "Applause"];

  it("turn by keys, buttons, history, hash and overview, and run only what is shown", async () => {
    await using tab = await open("slides", "#2");
    const { page } = tab;
    await waitFor(() => title(page), TITLES[1] ?? "");
    await app(page)
      .locator("output", { hasText: /^\d\d:\d\d:\d\d$/ })
      .waitFor();
    const { opened, closed } = services.market.stats();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("PageDown");
    await page.waitForURL(/#4$/);
    await app(page)
      .getByText(/\d,\d{3}\.\d\d/)
      .waitFor();
    await page.goBack();
    await waitFor(() => title(page), TITLES[2] ?? "");
    await services.market.until(stats => stats.opened === opened + 1 && stats.closed === closed + 1);
    await page.keyboard.press("End");
    await waitFor(() => title(page), TITLES[4] ?? "");
    await app(page).getByRole("button", { name: "Applaud" }).click();
    await app(page).locator(".deck-large", { hasText: "1" }).waitFor();
    await app(page).locator(".deck-stage").focus();
    await page.keyboard.press("o");
    await isSound(tab);
    await page.getByRole("button", { name: "Go to slide 1: Slides that are alive" }).click();
    await waitFor(() => title(page), TITLES[0] ?? "");
    await page.keyboard.press("f");
    await page.waitForFunction(() => document.fullscreenElement?.className === "deck");
    await page.keyboard.press("f");
    await page.waitForFunction(() => document.fullscreenElement === null);
    await page.emulateMedia({ media: "print" });
    for (const name of TITLES) expect(await page.getByText(name, { exact: true }).first().isVisible()).toBe(true);
    await page.getByRole("button", { name: "Applaud" }).waitFor();
    expect(tab.problems).toEqual([]);
  });

  it("of a talk are followed by other tabs, also through a cut, and led by one alone", async () => {
    await using lead = await open("slides");
    await app(lead.page).getByRole("button", { name: "Give a talk" }).click();
    await lead.page.waitForURL(/\?talk=/);
    const { search } = new URL(lead.page.url());
    await app(lead.page).getByRole("button", { name: "Next slide" }).click();
    await using follow = await open("slides", search);
    await waitFor(() => title(follow.page), TITLES[1] ?? "");
    await app(lead.page).getByText("2 tabs are here.").waitFor();

    proxy.down();
    await status(follow.page, "reconnecting");
    await lead.page.keyboard.press("ArrowRight");
    await waitFor(() => title(lead.page), TITLES[2] ?? "");
    expect(await title(follow.page)).toBe(TITLES[1]);
    proxy.up();
    await waitFor(() => title(follow.page), TITLES[2] ?? "");

    await app(follow.page).locator("label", { hasText: "Cocoa" }).click();
    await lead.page.getByTestId("Cocoa").filter({ hasText: "1" }).waitFor();
    await app(follow.page).locator(".deck-stage").focus();
    await follow.page.keyboard.press("Home");
    await app(follow.page).getByRole("button", { name: "Follow again" }).waitFor();
    await lead.page.keyboard.press("ArrowLeft");
    await waitFor(() => title(lead.page), TITLES[1] ?? "");
    expect(await title(follow.page)).toBe(TITLES[0]);
    await app(follow.page).getByRole("button", { name: "Follow again" }).click();
    await waitFor(() => title(follow.page), TITLES[1] ?? "");

    // Loaded again it still leads.
    await lead.page.reload();
    await joined(lead.page);
    await lead.page.keyboard.press("End");
    await waitFor(() => title(follow.page), TITLES[4] ?? "");
    expect(problemsOf(lead)).toEqual([]);
    await isSound(follow);
  });

  it("turn by a swipe of a finger", async () => {
    const tab = await visit(browser, "about:blank", { viewport: { width: 390, height: 844 }, hasTouch: true });
    await tab.page.goto(`${proxy.url}/gallery/slides`);
    await joined(tab.page);
    const box = await app(tab.page).locator(".deck-stage").boundingBox();
    if (!box) throw new Error("There is no stage to swipe.");
    const devtools = await tab.context.newCDPSession(tab.page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number) =>
      devtools.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x: box.x + x, y: box.y + box.height - 30 }],
      });
    await touch("touchStart", 260);
    for (const x of [220, 160, 100]) await touch("touchMove", x);
    await touch("touchEnd", 100);
    await waitFor(() => title(tab.page), TITLES[1] ?? "");
    expect(await tab.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(tab.problems).toEqual([]);
    await tab[Symbol.asyncDispose]();
  });
});
