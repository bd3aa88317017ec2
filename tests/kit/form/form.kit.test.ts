import { createServer, type IncomingMessage, type Server } from "node:http";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { build } from "vite";
import solid from "vite-plugin-solid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../support/chromium";
import { axe, openPage, start } from "../harness/browser";
import { output } from "../harness/output";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function dataOf(request: IncomingMessage): Promise<FormData> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const data = new FormData();
  for (const [name, value] of new URLSearchParams(Buffer.concat(chunks).toString())) data.append(name, value);
  return data;
}

describe("without JavaScript", () => {
  let server: Server;
  let origin = "";
  beforeAll(async () => {
    await build({
      root: here("../../.."),
      configFile: false,
      logLevel: "error",
      publicDir: false,
      mode: "production",
      plugins: [solid({ ssr: true, dev: false, hot: false })],
      ssr: { noExternal: true },
      build: {
        outDir: `${output}/no-script`,
        ssr: here("no-script.tsx"),
        minify: false,
        reportCompressedSize: false,
        rollupOptions: { output: { entryFileNames: "no-script.mjs" } },
      },
    });
    type Bundle = { answer: (data: FormData | undefined) => Promise<string> };
    const bundle: Bundle = await import(/* @vite-ignore */ pathToFileURL(`${output}/no-script/no-script.mjs`).href);
    server = createServer(async (request, response) => {
      const body = await bundle.answer(request.method === "POST" ? await dataOf(request) : undefined);
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(`<!doctype html><html lang="en"><head><title>Order</title></head><body><main>${body}</main></body>`);
    });
    await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  });
  afterAll(() => new Promise(resolve => server.close(resolve)));

  it("sends its values, shows what the server found wrong at each field, and goes through once it is right", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${origin}/order`);
    const name = page.getByLabel("Name");
    await name.fill("Al");
    await page.getByLabel("Seats").fill("3");
    await page.getByLabel("Paid").check();
    await page.getByLabel("Mail").check();
    await page.getByLabel("Guest 1").fill("Bob");
    await page.getByRole("button", { name: "Order" }).click();
    await page.waitForSelector('[data-part="summary"] a');
    // What was typed is still there, and what is wrong is said at its place and above.
    expect([await name.inputValue(), await page.getByLabel("Seats").inputValue()]).toEqual(["Al", "3"]);
    expect([await page.getByLabel("Paid").isChecked(), await page.getByLabel("Mail").isChecked()]).toEqual([
      true,
      true,
    ]);
    await expect.poll(() => name.getAttribute("aria-invalid")).toBe("true");
    const described = (await name.getAttribute("aria-describedby")) ?? "";
    await expect.poll(() => page.textContent(`[id="${described}"]`)).toBe("At least three letters, please.");
    expect(await page.getByLabel("Guest 1").getAttribute("aria-invalid")).toBeNull();
    const links = page.locator('[data-part="summary"] a');
    await expect
      .poll(() => links.allTextContents())
      .toEqual(["Name: At least three letters, please.", "Guest 2: Who comes?"]);
    await links.nth(1).click();
    await page.keyboard.type("Cy");
    await name.fill("Alma");
    await name.press("Enter");
    expect(JSON.parse((await page.textContent("output")) ?? "")).toEqual({
      name: "Alma",
      seats: 3,
      paid: true,
      way: "mail",
      guests: [{ name: "Bob" }, { name: "Cy" }],
    });
    await context.close();
  });
});

describe("with JavaScript", () => {
  it("takes over what was typed before it came", async () => {
    const { page, messages } = await openPage(browser, { kind: "one", folder: "form" }, { hold: true });
    await page.fill("#name", "taken");
    await page.check('#everything input[name="terms"]');
    await start(page);
    await page.click("#send");
    const links = page.locator('#everything [data-part="summary"] a');
    await expect
      .poll(() => links.allTextContents())
      .toEqual(["E-mail: We need it for the answer.", "Fruit: Please fill in “Fruit”."]);
    expect(messages).toEqual([]);
    await page.close();
  });

  it("checks what the browser knows of a field, and goes back to where it began", async () => {
    const { page } = await openPage(browser, { kind: "one", folder: "form" });
    await page.fill("#mail", "no address");
    await page.focus("#name");
    await page.waitForSelector('#mail[aria-invalid="true"]');
    expect(await axe(page)).toEqual([]);
    await page.fill("#name", "Ann");
    await page.click("text=Start again");
    await page.waitForSelector("#mail:not([aria-invalid])");
    expect([await page.inputValue("#name"), await page.inputValue("#mail")]).toEqual(["", ""]);
    await page.close();
  });

  it("stands beside its labels only where there is room", async () => {
    const left = async (width: number): Promise<boolean> => {
      const { page } = await openPage(browser, { kind: "one", folder: "form" }, { width });
      const label = await page.locator("#everything label", { hasText: "Name" }).boundingBox();
      const field = await page.locator("#name").boundingBox();
      await page.close();
      if (label === null || field === null) throw new Error("not shown");
      return label.x + label.width <= field.x;
    };
    expect([await left(1280), await left(390)]).toEqual([true, false]);
  });
});
