import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { launchChromium } from "../support/chromium";
import { visit } from "../support/visit";
import { type Consumer, installConsumer, serve } from "./support/consumer";

let consumer: Consumer;
let browser: Browser;

beforeAll(async () => {
  consumer = installConsumer("widget-page", inject("tarball"), ["solid-js", "vite", "vite-plugin-solid"]);
  browser = await launchChromium();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  consumer?.[Symbol.dispose]();
});

const vite = "node_modules/vite/bin/vite.js";

/** What is on the page without its styles is not worth much: the list floats, and the trigger has a border. */
async function choose(page: Page, name: string): Promise<void> {
  const trigger = page.getByRole("combobox", { name: "Size" });
  expect(await trigger.evaluate(element => getComputedStyle(element).borderTopStyle)).toBe("solid");
  await trigger.click();
  await page.getByRole("option", { name }).click();
}

const text = (page: Page, expected: string): Promise<unknown> =>
  page.waitForFunction(wanted => document.querySelector("output")?.textContent === wanted, expected);

it("is built of one widget and nothing else of ours, with one Solid", async () => {
  consumer.run(process.execPath, vite, "build");
  const modules: string[] = JSON.parse(readFileSync(join(consumer.folder, "modules.json"), "utf8"));
  const of = (name: string): string[] =>
    modules.flatMap(module => module.split(`/node_modules/${name}/`)[1] ?? []).sort();
  expect(of("solid-js")).toEqual(["dist/solid.js", "web/dist/web.js"]);
  expect(of("solid-reflect").filter(path => !/^(css|solid)\/kit\//.test(path))).toEqual([]);
  const folders = new Set(of("solid-reflect").flatMap(path => path.split("/").slice(2, -1)[0] ?? []));
  expect([...folders].sort()).toEqual(["internal", "locale", "select", "styles"]);

  const assets = join(consumer.folder, "dist/assets");
  const script = readdirSync(assets).filter(file => file.endsWith(".js"));
  const code = script.map(file => readFileSync(join(assets, file), "utf8")).join("\n");
  for (const foreign of ["WebSocket", "_live", "node:fs", "node:async_hooks", "solid-reflect.", "AsyncLocalStorage"]) {
    expect(code.includes(foreign), `The page's code contains "${foreign}".`).toBe(false);
  }

  await using site = await serve(consumer.folder, [vite, "preview", "--port", "0", "--strictPort", "false"]);
  await using tab = await visit(browser, site.url);
  await choose(tab.page, "Large");
  await text(tab.page, "l");
  expect([tab.problems, tab.sockets]).toEqual([[], []]);
});

it("works in development, where there is one Solid too", async () => {
  await using site = await serve(consumer.folder, [vite, "dev", "--port", "0"]);
  const context = await browser.newContext();
  const page = await context.newPage();
  const messages: string[] = [];
  const scripts = new Set<string>();
  page.on("console", message => messages.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", error => messages.push(`error: ${error.message}`));
  page.on("request", request => scripts.add(new URL(request.url()).pathname));
  await page.goto(site.url);
  await choose(page, "Medium");
  await text(page, "m");
  // Solid says so in the console when there is a second one.
  expect(messages.filter(message => !/^debug: \[vite\]/.test(message))).toEqual([]);
  const solid = [...scripts].filter(path => /solid-js/.test(path));
  expect(solid.filter(path => !/\/\.vite\/deps\/solid-js(_web)?\.js$/.test(path))).toEqual([]);
  await context.close();
});

it("is rendered and hydrated from what is compiled already, where nothing compiles it", async () => {
  const html = consumer.run(
    process.execPath,
    "--input-type=module",
    "--eval",
    'process.stdout.write((await import("./compiled.js")).html)',
  );
  expect(html).toContain("Size s");

  const result = await build({
    absWorkingDir: consumer.folder,
    entryPoints: ["compiled.js"],
    bundle: true,
    format: "esm",
    outdir: "compiled",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const inputs = Object.keys(result.metafile.inputs);
  expect(inputs.filter(path => path.includes("solid-reflect/")).filter(path => !/\/(dom|css)\//.test(path))).toEqual(
    [],
  );
  expect(inputs.filter(path => path.includes("node_modules/solid-js/")).sort()).toEqual([
    "node_modules/solid-js/dist/solid.js",
    "node_modules/solid-js/web/dist/web.js",
  ]);

  const asset = (end: string): string => result.outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>Compiled</title><link rel="icon" href="data:,"><style>${asset(".css")}</style>
<script>_$HY={events:[],completed:new WeakSet,r:{},fe(){}}</script><div id="app">${html}</div><output></output>
<script type="module">${asset(".js")}</script>`);
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  await using tab = await visit(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  expect(await tab.page.evaluate("window.kept")).toBe(true);
  await choose(tab.page, "Size m");
  await text(tab.page, "m");
  expect(tab.problems).toEqual([]);
  server.closeAllConnections();
  server.close();
});
