import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchChromium } from "../support/chromium";
import { joined, visit } from "../support/visit";
import { type Consumer, emptyConsumer, install, serve } from "./support/consumer";

let consumer: Consumer;
let browser: Browser;
beforeAll(async () => {
  consumer = emptyConsumer();
  // The tarball alone, with nothing installed beside it: `init` needs Node and nothing more.
  consumer.run("tar", "xzf", inject("tarball"));
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  consumer?.[Symbol.dispose]();
});

const init = (...args: string[]): string => consumer.run(process.execPath, "package/starter/init.js", "init", ...args);

describe("init refuses", () => {
  it("a folder that has something in it, and leaves that alone", () => {
    mkdirSync(join(consumer.folder, "taken"));
    writeFileSync(join(consumer.folder, "taken/README.md"), "mine");
    expect(() => init("taken")).toThrow(/is not empty \(README\.md\), and nothing is overwritten/);
    expect(readdirSync(join(consumer.folder, "taken"))).toEqual(["README.md"]);
  });

  it.each(["My Site", ".hidden", "node_modules", "naïve"])("the name %s, which no package can have", name => {
    expect(() => init(name)).toThrow(/becomes the name of the site's package/);
    expect(existsSync(join(consumer.folder, name))).toBe(false);
  });

  it("what it does not know, and says what it knows", () => {
    const start = "package/starter/init.js";
    expect(() => consumer.run(process.execPath, start, "make")).toThrow(/no command "make".*solid-reflect init/);
    expect(() => init("one", "two")).toThrow(/One folder can be named/);
    expect(() => init("one", "--fast")).toThrow(/Unknown option '--fast'/);
    expect(consumer.run(process.execPath, start)).toContain("Usage: solid-reflect init [folder]");
  });
});

describe("the site that init makes", () => {
  let site: Consumer;
  beforeAll(() => {
    expect(init("site", "--package", inject("tarball"))).toContain("cd site\n  npm install\n  npm run dev");
    const folder = join(consumer.folder, "site");
    site = { ...siteIn(folder), folder };
    // One more page, with more of the kit and a task.
    cpSync(fileURLToPath(new URL("consumers/start-site", import.meta.url)), folder, { recursive: true });
    install(site);
  });

  function siteIn(folder: string): Consumer {
    return {
      folder,
      run: (command, ...args) => consumer.run("env", "-C", folder, command, ...args),
      [Symbol.dispose]: () => undefined,
    };
  }

  it("has the versions that this package is tested with, and its name", () => {
    const manifest = JSON.parse(readFileSync(join(site.folder, "package.json"), "utf8")) as Record<string, object>;
    expect(manifest["name"]).toBe("site");
    const versions = { ...manifest["dependencies"], ...manifest["devDependencies"] } as Record<string, string>;
    expect(Object.values(versions).filter(version => !/^(\d+\.\d+\.\d+|file:.*\.tgz)$/.test(version))).toEqual([]);
    expect(readFileSync(join(site.folder, "README.md"), "utf8")).toMatch(/^# site\n/);
    expect(existsSync(join(site.folder, ".gitignore"))).toBe(true);
  });

  it("passes its own type check and tests", () => {
    site.run("npm", "run", "typecheck");
    expect(site.run("npm", "test")).toMatch(/1 passed/);
  });

  it("is built, served, and live in a browser", async () => {
    site.run("npm", "run", "build");
    const served = { PORT: "0", HOST: "127.0.0.1", NODE_ENV: "production" };
    await using running = await serve(site.folder, [".output/server/index.mjs"], served);
    const html = await (await fetch(running.url)).text();
    expect(html).toMatch(/Water[\s\S]*20[\s\S]*°C/);
    await boil(running.url);
    await order(running.url);

    await using dark = await visit(browser, running.url, { colorScheme: "dark" });
    const background = await dark.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await dark.page.emulateMedia({ colorScheme: "light" });
    expect(await dark.page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(background);
  }, 600_000);

  it("works in development, with one Solid and no request that hangs", async () => {
    const port = String(await freePort());
    await using running = await serve(site.folder, ["node_modules/vinxi/bin/cli.mjs", "dev", "--port", port]);
    for (const path of ["/", "/widgets"]) {
      const answer = await fetch(running.url + path, { signal: AbortSignal.timeout(120_000) });
      expect(answer.status).toBe(200);
      // What Vite finds out of at the first visit makes it load the page again: that is not what is looked at.
      await using first = await visit(browser, running.url + path);
      await joined(first.page);
      await first.page.waitForLoadState("networkidle");
    }
    await boil(running.url);
    await order(running.url);
  }, 600_000);
});

/** Presses a button whose work is on the server, and sees the values that it sets arrive. */
async function boil(url: string): Promise<void> {
  await using tab = await open(url);
  const { page } = tab;
  await page.getByRole("button", { name: "Boil" }).click();
  await page.waitForFunction(() => document.querySelector("[data-part=number]")?.textContent === "100");
  await page.getByRole("button", { name: "Refill" }).click();
  await page.waitForFunction(() => document.querySelector("[data-part=number]")?.textContent === "20");
  check(tab);
}

/** Uses two larger widgets, whose choices a live object keeps, while a task sends values. */
async function order(url: string): Promise<void> {
  await using tab = await open(`${url}/widgets`);
  const { page } = tab;
  await page.getByRole("combobox", { name: "Size" }).click();
  await page.getByRole("option", { name: "Large" }).click();
  await text(page, "order", "l none");
  await page.waitForFunction(() => Number(document.querySelector("[data-part=ticks]")?.textContent) > 3);
  check(tab);
}

const text = (page: Page, part: string, expected: string): Promise<unknown> =>
  page.waitForFunction(([name, wanted]) => document.querySelector(`[data-part=${name}]`)?.textContent === wanted, [
    part,
    expected,
  ] as const);

type Tab = Awaited<ReturnType<typeof visit>>;

async function open(url: string): Promise<Tab> {
  const tab = await visit(browser, url);
  await joined(tab.page);
  return tab;
}

/** Nothing was said, one socket was enough, and what was opened for the page was not opened again. */
function check({ problems, sockets, calls }: Tab): void {
  const own = problems.filter(problem => !/^debug: \[vite\]/.test(problem));
  expect(own).toEqual([]);
  expect(sockets.filter(address => address.endsWith("/_live"))).toHaveLength(1);
  expect(calls).toEqual([]);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}
