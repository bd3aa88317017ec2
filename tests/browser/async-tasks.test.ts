import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import WebSocket from "ws";
import { type Services, startServices } from "../../examples/services";
import { ROOT } from "../support/build-site";
import { launchChromium } from "../support/chromium";
import { holdAnswers } from "../support/held-answers";
import { RETENTION, type Site, startSite } from "../support/site";
import { example, refresh, TIME } from "../support/tutorial-examples";
import { joined, visit } from "../support/visit";

const CHAPTER = "/tutorial/async-tasks";

const answers = holdAnswers();

let browser: Browser;
let services: Services;
let site: Site;

beforeAll(async () => {
  services = await startServices({ seed: 7, wait: answers.wait });
  [browser, site] = await Promise.all([launchChromium(), startSite({}, services)]);
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
  await services.close();
});

/** Resolves when no tab follows the feed any more. */
const nobodyListens = () => site.services.market.untilSubscriptions(0);

describe("the chapter without JavaScript", () => {
  it("has the first values and the sources in its HTML", async () => {
    await using tab = await visit(browser, site.url + CHAPTER, { javaScriptEnabled: false });
    expect(await example(tab.page, "async-callback").locator("output").textContent()).toMatch(TIME);
    expect(await example(tab.page, "async-task").locator("output").textContent()).toBe("connecting…");
    expect(await tab.page.locator("pre").count()).toBeGreaterThanOrEqual(8);
    expect(await tab.page.content()).toContain("getWindow");
    expect(tab.problems).toEqual([]);
  });
});

describe("the chapter in a browser", () => {
  it("is hydrated in place, without a message, and opens each object once", async () => {
    await nobodyListens();
    const { opened } = site.services.market.stats();
    await using tab = await visit(browser, "about:blank");
    // Marks what the server rendered before any script of the page runs.
    await tab.page.addInitScript(() => {
      document.addEventListener("readystatechange", () => {
        for (const output of document.querySelectorAll("[data-example] output")) Object.assign(output, { ofServer: 1 });
      });
    });
    await tab.page.goto(site.url + CHAPTER);
    await joined(tab.page);
    const price = example(tab.page, "async-task").locator("output");
    await price.filter({ hasText: "$" }).waitFor();
    const kept = await tab.page
      .locator("[data-example] output")
      .evaluateAll(outputs => outputs.map(output => "ofServer" in output));
    expect(kept.length).toBeGreaterThanOrEqual(5);
    expect(kept).not.toContain(false);
    expect(tab.problems).toEqual([]);
    expect(tab.calls).toEqual([]);
    expect(tab.sockets).toHaveLength(1);
    expect(site.services.market.stats().opened - opened).toBe(1);
  });

  it("shows quotes that change by themselves", async () => {
    await using tab = await visit(browser, site.url + CHAPTER);
    const price = example(tab.page, "async-task").locator("output");
    const seen = new Set<string | null>();
    while (seen.size < 5) seen.add(await price.textContent());
    expect(tab.problems).toEqual([]);
  });

  it("stays responsive while a callback runs: refreshing…, then the time", async () => {
    await using tab = await visit(browser, site.url + CHAPTER);
    await joined(tab.page);
    const clock = example(tab.page, "async-callback");
    const before = await clock.locator("output").textContent();
    const price = example(tab.page, "async-task").locator("output");
    await price.filter({ hasText: "$" }).waitFor();

    await answers.hold(async () => {
      await clock.getByRole("button", { name: "Refresh" }).click();
      await clock.locator("output", { hasText: "refreshing…" }).waitFor();
      const during = await price.textContent();
      await example(tab.page, "task-group").getByText("Let one fail").click();
      expect(await example(tab.page, "task-group").getByRole("switch").isChecked()).toBe(true);
      await price.filter({ hasNotText: during ?? "" }).waitFor();
      expect(await clock.locator("output").textContent()).toBe("refreshing…");
    });
    await clock.locator("output", { hasText: TIME }).waitFor();
    expect(await clock.locator("output").textContent()).not.toBe(before);
    expect(tab.problems).toEqual([]);
  });

  it("tells the user when a task fails, and its sibling goes on", async () => {
    await using tab = await visit(browser, site.url + CHAPTER);
    await joined(tab.page);
    const report = example(tab.page, "failing-task");
    await report.getByRole("button", { name: "Start the report" }).click();
    await tab.page.getByText("The time service answered 503.").waitFor();
    const seconds = await report.getByTestId("seconds").textContent();
    await report
      .getByTestId("seconds")
      .filter({ hasNotText: seconds ?? "" })
      .waitFor();
    expect(await report.getByTestId("step").textContent()).toBe("ended in step 3 of 4");
    expect(tab.problems).toEqual([]);
  });

  it("ends the tasks of a group together: all done, cancelled, or stopped by the first failure", async () => {
    await using tab = await visit(browser, site.url + CHAPTER);
    await joined(tab.page);
    const survey = example(tab.page, "task-group");
    const state = (text: string) => survey.getByTestId("state").filter({ hasText: text }).waitFor();
    await answers.hold(async () => {
      await survey.getByRole("button", { name: "Start" }).click();
      await state("running");
      await survey.getByRole("button", { name: "Cancel" }).click();
      await state("cancelled");
    });
    expect(await survey.getByTestId("Tokyo").textContent()).toContain("cancelled");

    await survey.getByText("Let one fail").click();
    await survey.getByRole("button", { name: "Start" }).click();
    await tab.page.getByText("Nairobi answered 503").waitFor();
    await state("stopped");
    expect(await survey.getByTestId("Nairobi").textContent()).toContain("failed");
    expect(await survey.getByTestId("Tokyo").textContent()).toContain("cancelled");
    expect(tab.problems).toEqual([]);
  });
});

describe("a tab that goes away", () => {
  it("ends its tasks: the feed sees the subscription end", async () => {
    await nobodyListens();
    const tab = await visit(browser, site.url + CHAPTER);
    await site.services.market.untilSubscriptions(1);
    await tab.page.close({ runBeforeUnload: false });
    await nobodyListens();
    await tab.context.close();
  });

  it("ends them after the retention when it does not say goodbye", async () => {
    await nobodyListens();
    const crashing = await launchChromium();
    const tab = await visit(crashing, site.url + CHAPTER);
    await joined(tab.page);
    await site.services.market.untilSubscriptions(1);
    await tab.page.goto("chrome://crash").catch(() => undefined);
    await nobodyListens();
    await crashing.close();
  });
});

describe("a request without a browser", () => {
  const attach = (window: string, ticket: string): Promise<"attached" | number> =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(`${site.url.replace("http", "ws")}/_live`);
      socket.on("open", () => socket.send(`1,${JSON.stringify(window)},${JSON.stringify(ticket)},0`));
      socket.on("message", () => {
        resolve("attached");
        socket.close(4000);
      });
      socket.on("close", code => resolve(code));
      socket.on("error", reject);
    });

  const render = async (): Promise<{ window: string; ticket: string }> => {
    const html = await (await fetch(site.url + CHAPTER)).text();
    const [, window = "", ticket = ""] = /live:"\\"([\w-]+)\\",\\"([\w-]+)\\"/.exec(html) ?? [];
    return { window, ticket };
  };

  it("starts no task, and its window is gone after its time", async () => {
    await nobodyListens();
    const { opened } = site.services.market.stats();
    const [early, late] = [await render(), await render()];
    expect(await attach(early.window, early.ticket)).toBe("attached");
    // A timer of this process, set after the window's own: when it has run, so has the window's.
    await new Promise(resolve => setTimeout(resolve, RETENTION.unjoined + 500));
    expect(await attach(late.window, late.ticket)).toBe(4001);
    await nobodyListens();
    // Only the window that was attached to has followed the feed.
    expect(site.services.market.stats().opened - opened).toBeLessThanOrEqual(1);
  });

  it("is refused when its handshake comes from another site", async () => {
    const status = await new Promise(resolve => {
      const socket = new WebSocket(`${site.url.replace("http", "ws")}/_live`, { origin: "http://evil.test" });
      socket.on("unexpected-response", (_, response) => resolve(response.statusCode));
      socket.on("open", () => resolve("open"));
      socket.on("error", () => undefined);
    });
    expect(status).toBe(403);
  });
});

describe("moving inside the site", () => {
  it("opens objects in the same window over the same socket, and disposes what the left page had", async () => {
    await nobodyListens();
    await using tab = await visit(browser, site.url + CHAPTER);
    await joined(tab.page);
    await site.services.market.untilSubscriptions(1);
    await tab.page.locator(`header a[href="/"]`).click();
    await tab.page.waitForURL(site.url + "/");
    await tab.page.goBack();
    await tab.page.waitForURL(site.url + CHAPTER);
    const price = example(tab.page, "async-task").locator("output");
    await price.filter({ hasText: "$" }).waitFor();
    await refresh(tab.page, answers);
    await site.services.market.untilSubscriptions(1);
    expect(tab.sockets).toHaveLength(1);
    expect(new Set(tab.calls.filter(call => call.window !== undefined).map(call => call.window)).size).toBe(1);
    expect(tab.problems).toEqual([]);
  });
});

describe("what browsers load", () => {
  it("has no text of live modules and none of the server's library", () => {
    const folder = join(ROOT, ".output/public/_build/assets");
    const scripts = readdirSync(folder).filter(name => name.endsWith(".js"));
    const text = scripts.map(name => readFileSync(join(folder, name), "utf8")).join("\n");
    expect(scripts.length).toBeGreaterThan(3);
    for (const secret of ["refreshing…", "QUOTE_SERVICE_URL", "countSeconds", "AsyncLocalStorage", "startSoon"]) {
      expect(text.includes(secret), secret).toBe(false);
    }
  });
});
