import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { ServerBundle } from "./build";
import { output } from "./output";
import type { Route } from "./sample";

/** A running harness site. */
export type Site = { readonly origin: string; close: () => Promise<void> };

/** The address of a page: `mode` says which client it loads, `hold` keeps the client out until it is asked for. */
export function pageUrl(
  origin: string,
  route: Route,
  options: { mode?: "development" | "production"; hold?: boolean } = {},
): string {
  const query = new URLSearchParams({ route: JSON.stringify(route), mode: options.mode ?? "development" });
  if (options.hold) query.set("hold", "");
  return `${origin}/page?${query}`;
}

const types: Readonly<Record<string, string>> = { css: "text/css", js: "text/javascript" };

/**
 * The page notes its elements before the client is loaded, so that a test can tell whether hydration kept them.
 * With `hold` it waits for `window.start()`, which is the time in which an early click is made.
 */
function document(bundle: ServerBundle, route: Route, mode: string, hold: boolean): string {
  const direction = route.direction ?? "ltr";
  const theme = route.theme === undefined ? "" : ` data-theme="${route.theme}"`;
  const start = `window.start = async () => {
    const elements = () => [...document.querySelectorAll("#app *")];
    // Time goes by while a page hydrates: of a clock only its shape stays.
    const text = () => {
      const copy = document.getElementById("app").cloneNode(true);
      for (const timer of copy.querySelectorAll("[role=timer]")) timer.textContent = timer.textContent.replace(/[0-9]/g, "0");
      return copy.textContent;
    };
    window.before = { elements: elements(), text: text() };
    await import("/client-${mode}/client.js");
    window.after = { elements: elements(), text: text() };
  };`;
  return `<!doctype html>
<html lang="en" dir="${direction}"${theme}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>kit</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/client-production/style.css">${bundle.headScripts()}
<script>window.route = ${JSON.stringify(route)};${start}</script></head>
<body><div id="app">${bundle.renderPage(route)}</div><script type="module">${hold ? "" : "await window.start()"}</script>
</body></html>`;
}

export async function serveHarness(bundle: ServerBundle): Promise<Site> {
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? "/", "http://localhost");
    if (address.pathname === "/page") {
      const route: Route = JSON.parse(address.searchParams.get("route") ?? "{}");
      const mode = address.searchParams.get("mode") ?? "development";
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(document(bundle, route, mode, address.searchParams.has("hold")));
      return;
    }
    const file = /^\/(client-(?:development|production)\/[\w.-]+)$/.exec(address.pathname)?.[1];
    if (file === undefined) {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader("content-type", types[file.split(".").at(-1) ?? ""] ?? "application/octet-stream");
    // A browser forgets what it has loaded when it is closed, so no page is given an earlier build.
    response.setHeader("cache-control", "max-age=3600, immutable");
    response.end(readFileSync(`${output}/${file}`));
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
}
