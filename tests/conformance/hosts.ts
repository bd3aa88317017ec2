// The conformance suite of hosts: what lib/hosts/contract.ts says, shown of a real server in a real browser.
import { request } from "node:http";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import WebSocket from "ws";
import { serviceEnvironment, type Services, startServices } from "../../examples/services";
import { launchChromium } from "../support/chromium";
import { type CutProxy, startCutProxy } from "../support/cut-proxy";
import { holdAnswers } from "../support/held-answers";
import { type Running, startProcess } from "../support/start-process";
import { startTimeStub, type TimeStub } from "../support/time-stub";
import { example, quoteMoves, refresh, TIME } from "../support/tutorial-examples";
import { joined, type Visit, visit } from "../support/visit";

/** A host as this suite runs it. */
export interface TestedHost {
  readonly name: string;
  /** Arguments of Node that start it. */
  readonly args: readonly string[];
  /** A page with the clock, which has a link to one with the price. */
  readonly clock: string;
  readonly link: string;
  readonly price: string;
  /** A page with the greeting. */
  readonly greeting: string;
  /** Where functions are called over HTTP, and a body that is a call of one. */
  readonly call: { readonly path: string; readonly headers: Record<string, string>; readonly body: string };
}

const ENVIRONMENT = {
  NODE_ENV: "production",
  PORT: "0",
  HOST: "127.0.0.1",
  LIVE_METRICS_PORT: "0",
  LIVE_DETACHED_MS: "60000",
  LIVE_UNJOINED_MS: "60000",
};

const THROW_IN_BACKGROUND = new URL("../support/throw-in-background.mjs", import.meta.url).href;

const status = (page: Page, state: string) =>
  page.waitForFunction(wanted => document.documentElement.dataset["live"] === wanted, state);

/** Says what a host has to do, with a server of its own. */
export function describeHost(host: TestedHost): void {
  describe(`the host ${host.name}`, () => {
    const answers = holdAnswers();
    let browser: Browser;
    let services: Services;
    let server: Running;
    let proxy: CutProxy;

    beforeAll(async () => {
      services = await startServices({ seed: 7, wait: answers.wait });
      const environment = { ...ENVIRONMENT, ...serviceEnvironment(services) };
      [browser, server] = await Promise.all([launchChromium(), startProcess(host.args, environment)]);
      proxy = await startCutProxy(server.url);
    });
    afterAll(async () => {
      await browser.close();
      await proxy[Symbol.asyncDispose]();
      await server.stop();
      await services.close();
    });

    /** Starts another one, whose clock asks a service that does what the test says. */
    const startAside = async (
      args: readonly string[] = [],
    ): Promise<{ aside: Running; time: TimeStub } & AsyncDisposable> => {
      const time = await startTimeStub();
      const aside = await startProcess([...args, ...host.args], { ...ENVIRONMENT, TIME_SERVICE_URL: time.url });
      return {
        aside,
        time,
        async [Symbol.asyncDispose]() {
          await time[Symbol.asyncDispose]();
          await aside.stop();
        },
      };
    };

    const openPrice = async (): Promise<Visit> => {
      const tab = await visit(browser, proxy.url + host.clock);
      await joined(tab.page);
      await tab.page.locator(host.link).first().click();
      await tab.page.waitForURL(proxy.url + host.price);
      await quoteMoves(tab.page);
      return tab;
    };

    it("renders values into the HTML, for readers without scripts too", async () => {
      await using tab = await visit(browser, server.url + host.clock, { javaScriptEnabled: false });
      expect(await example(tab.page, "async-callback").locator("output").textContent()).toMatch(TIME);
      expect(tab.problems).toEqual([]);
    });

    it("opens an object once, and the browser joins that very window without a call", async () => {
      await using tab = await visit(browser, "about:blank");
      await tab.page.addInitScript(() => {
        document.addEventListener("readystatechange", () => {
          for (const output of document.querySelectorAll("[data-example] output")) {
            Object.assign(output, { ofServer: true });
          }
        });
      });
      await tab.page.goto(server.url + host.clock);
      await joined(tab.page);
      await refresh(tab.page, answers);
      const kept = await example(tab.page, "async-callback")
        .locator("output")
        .evaluate(output => "ofServer" in output);
      expect(kept).toBe(true);
      expect([tab.calls, tab.sockets.length, tab.problems]).toEqual([[], 1, []]);
    });

    it("opens in the same window when the page goes on to another", async () => {
      await using tab = await openPrice();
      await tab.page.goBack();
      await refresh(tab.page, answers);
      expect(tab.sockets).toHaveLength(1);
      // Calls of functions that open nothing live name no window.
      const windows = tab.calls.map(call => call.window).filter(window => window !== undefined);
      expect(windows.length).toBeGreaterThan(0);
      expect(new Set(windows).size).toBe(1);
      expect(windows[0]).toMatch(/^[\w-]{20}$/);
      expect(tab.problems).toEqual([]);
    });

    it("keeps a window while its page is away, and ends its tasks when the page has left", async () => {
      await services.market.untilSubscriptions(0);
      const tab = await openPrice();
      const { opened } = services.market.stats();
      proxy.down();
      await status(tab.page, "reconnecting");
      proxy.up();
      await status(tab.page, "online");
      await quoteMoves(tab.page);
      expect(services.market.stats().opened).toBe(opened);
      await tab.page.close({ runBeforeUnload: false });
      await services.market.untilSubscriptions(0);
      await tab.context.close();
    });

    it("takes a large message, in pieces", async () => {
      await using tab = await visit(browser, server.url + host.greeting);
      await joined(tab.page);
      const name = "x".repeat(200_000);
      const greeting = example(tab.page, "greeting");
      await greeting.getByLabel("Your name").fill(name);
      await tab.page.waitForFunction(
        length => document.querySelector('[data-example="greeting"] output')?.textContent?.length === length,
        `Hello, ${name}!`.length,
      );
      expect(tab.problems).toEqual([]);
    });

    it("refuses sockets and calls from another site, and calls that are too large", async () => {
      const refused = new WebSocket(`${server.url.replace("http", "ws")}/_live`, { origin: "http://evil.test" });
      const code = await new Promise(resolve => {
        refused.on("unexpected-response", (_, response) => resolve(response.statusCode));
        refused.on("open", () => resolve("open"));
        refused.on("error", () => undefined);
      });
      expect(code).toBe(403);
      const call = (headers: Record<string, string>, body: string): Promise<Response> =>
        fetch(server.url + host.call.path, { method: "POST", headers: { ...host.call.headers, ...headers }, body });
      expect((await call({ origin: server.url }, host.call.body)).status).toBe(200);
      const foreign = await call({ origin: "http://evil.test" }, host.call.body);
      expect(await foreign.text()).not.toContain("live");
      const large = await call({}, `["${"x".repeat(2_000_000)}"]`).catch(() => undefined);
      expect(large?.ok ?? false).toBe(false);
      expect((await call({}, host.call.body)).status).toBe(200);
    });

    it("answers probes", async () => {
      for (const [name, text] of Object.entries({ health: "ok", ready: "ready" })) {
        const response = await fetch(`${server.url}/_live/${name}`);
        expect([response.status, await response.text()]).toEqual([200, `${text}\n`]);
      }
      expect((await fetch(`${server.url}/_live`)).status).toBe(426);
    });

    it("tells nobody what went wrong on the server, and its log everything", async () => {
      await using started = await startAside();
      const { aside, time } = started;
      await using tab = await visit(browser, aside.url + host.clock);
      await joined(tab.page);
      time.answer("the secret of the house");
      await example(tab.page, "async-callback").getByRole("button", { name: "Refresh" }).click();
      await tab.page
        .getByText(/Something went wrong on the server\. Reference: \w+/)
        .first()
        .waitFor();
      const page = await (await fetch(aside.url + host.clock)).text();
      expect([await tab.page.content(), page].join().includes("secret")).toBe(false);
      await aside.untilOutput("secret");
    });

    it("outlives errors that nothing catches: each is logged once, and its user is notified", async () => {
      await using started = await startAside(["--import", THROW_IN_BACKGROUND]);
      const { aside, time } = started;
      await using tab = await visit(browser, aside.url + host.clock);
      await joined(tab.page);
      const clock = example(tab.page, "async-callback");
      const secrets = { "13:13:13": "the secret of a timer", "14:14:14": "the secret of a promise" };
      for (const [shown, secret] of Object.entries(secrets)) {
        time.answer(JSON.stringify({ time: shown }));
        await clock.getByRole("button", { name: "Refresh" }).click();
        await clock.locator("output", { hasText: shown }).waitFor();
        await aside.untilOutput(secret);
        const [, reference] = [...aside.output().matchAll(/failed \(window \S+, reference (\w+)\)/g)].at(-1) ?? [];
        await tab.page.getByText(`Reference: ${reference}`).first().waitFor();
        expect(aside.output().split(secret)).toHaveLength(2);
      }
      expect((await fetch(`${aside.url}/_live/health`)).status).toBe(200);
    });

    it("closes the window of a page whose client goes before it has arrived", async () => {
      await using started = await startAside();
      const { aside, time } = started;
      time.answer(undefined);
      const asked = request(aside.url + host.clock);
      asked.on("error", () => undefined);
      asked.end();
      await time.untilHeld(1);
      await untilWindows(aside, "rendered", 1);
      asked.destroy();
      await untilWindows(aside, "rendered", 0);
    });

    it("shuts down in good order: the call that runs has its result, and the process ends", async () => {
      const { aside, time } = await startAside();
      await using tab = await visit(browser, aside.url + host.clock);
      await joined(tab.page);
      time.answer(undefined);
      const clock = example(tab.page, "async-callback");
      await clock.getByRole("button", { name: "Refresh" }).click();
      await time.untilHeld(1);
      aside.terminate();
      await untilReady(aside.url, "stopping");
      time.answer('{"time":"23:59:59"}');
      await clock.locator("output", { hasText: "23:59:59" }).waitFor();
      await status(tab.page, "reconnecting");
      await aside.ended;
      await time[Symbol.asyncDispose]();
    });
  });
}

/** Resolves when a server has so many windows in this state. */
async function untilWindows(server: Running, state: string, count: number): Promise<void> {
  await server.untilOutput("Metrics on ");
  const url = /Metrics on (\S+)/.exec(server.output())?.[1] ?? "";
  const line = `solid_reflect_windows{state="${state}"} ${count}\n`;
  for (let text = ""; !text.includes(line);) text = await (await fetch(url)).text();
}

/** Resolves when a server says this of its readiness. One that stops takes no new connection either, or says so. */
async function untilReady(url: string, wanted: string): Promise<void> {
  const ask = async (): Promise<string> => (await fetch(`${url}/_live/ready`)).text();
  for (let said = ""; said.trim() !== wanted;) said = await ask().catch(() => "stopping");
}
