import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serviceEnvironment, type Services, startServices } from "../../examples/services";
import { buildHost } from "../support/build-host";
import { launchChromium } from "../support/chromium";
import { type Running, startProcess } from "../support/start-process";
import { joined, visit } from "../support/visit";

let browser: Browser;
let services: Services;

beforeAll(async () => {
  [browser, services] = await Promise.all([launchChromium(), startServices({ seed: 7 })]);
});
afterAll(async () => {
  await browser.close();
  await services.close();
});

const serve = (mode: "development" | "production"): Promise<Running> =>
  startProcess(["--import", "tsx", buildHost("node")], {
    NODE_ENV: mode,
    PORT: "0",
    HOST: "127.0.0.1",
    LIVE_METRICS_PORT: "0",
    ...serviceEnvironment(services),
  });

/** Presses the button whose callback writes on the server; the notice says that it ran. */
async function press(page: Page): Promise<void> {
  await joined(page);
  await page.getByRole("button", { name: "Do not press" }).click();
  await page.getByText("You should not have pressed this button.").waitFor();
}

describe("what a callback writes on the server", () => {
  it("is in the console of its own page in development, and of no other", async () => {
    await using server = await serve("development");
    await using bystander = await visit(browser, server.url);
    await joined(bystander.page);
    await using tab = await visit(browser, server.url);
    await press(tab.page);
    await expect.poll(() => tab.problems).toEqual(["log: [server] Somebody pressed the danger button."]);
    await server.untilOutput("Somebody pressed the danger button.");
    await press(bystander.page);
    // The other page's line would have come before its own.
    await expect.poll(() => bystander.problems).toEqual(["log: [server] Somebody pressed the danger button."]);
  });

  it("stays on the server in production", async () => {
    await using server = await serve("production");
    await using tab = await visit(browser, server.url);
    await press(tab.page);
    expect(tab.problems).toEqual([]);
    await server.untilOutput("Somebody pressed the danger button.");
  });
});
