import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { lateFrames } from "./late-frames";

/** A tab with what went on in it. */
export interface Visit extends AsyncDisposable {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console messages, page errors and failed requests: a good page has none. */
  readonly problems: readonly string[];
  /** URLs of the WebSockets that were opened. */
  readonly sockets: readonly string[];
  /** Calls of server functions over HTTP. */
  readonly calls: readonly { readonly window: string | undefined }[];
}

/** Opens a page in a fresh context and listens from the first byte. The caller disposes it. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await lateFrames(await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options }));
  const page = await context.newPage();
  const problems: string[] = [];
  const sockets: string[] = [];
  const calls: { window: string | undefined }[] = [];
  page.on("console", message => problems.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", error => problems.push(`error: ${error.message}`));
  page.on("response", response => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on("websocket", socket => sockets.push(socket.url()));
  page.on("request", request => {
    const { pathname } = new URL(request.url());
    if (pathname === "/_server" || pathname.startsWith("/_live/"))
      calls.push({ window: request.headers()["x-live-window"] });
  });
  await page.goto(url, { waitUntil: "load" });
  return { page, context, problems, sockets, calls, [Symbol.asyncDispose]: () => context.close() };
}

/** Resolves when the page is hydrated and its connection is up: when it has received its first frame or greeting. */
export async function joined(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset["live"] === "online");
}
