import { constants, readdirSync } from "node:fs";
import { access } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

/** Answers a request when it is for a file, else calls `next`. */
export type ServeAssets = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** What Vite names after its content, so that it never changes. */
const HASHED = /^\/assets\//;

/**
 * Serves the files of a Vite build's folder. They are listed once, when this is called, and nothing but what is on the list
 * is served: no path leads out of the folder. One that was deleted since then is answered with 404. Hashed ones are kept by browsers for a year; others are asked for again.
 * `index.html` is the template of pages and no page.
 */
export function serveAssets(folder: string): ServeAssets {
  const serve = sirv(folder, {
    // No "/about" for "/about.html": pages are the app's.
    extensions: [],
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders(response, path) {
      response.setHeader("x-content-type-options", "nosniff");
      response.setHeader("cache-control", HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  const listed = new Set(
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map(path => `/${path.replaceAll("\\", "/")}`),
  );
  return (request, response, next) => {
    const isFile = request.method === "GET" || request.method === "HEAD";
    const path = pathOf(request.url ?? "/");
    if (!isFile || path === undefined || isTemplate(path)) return next();
    // A file may still go after it was looked for: without a listener Node would throw its error.
    const guard = (file: NodeJS.ReadableStream): unknown => file.once("error", () => response.destroy());
    response.once("pipe", guard);
    if (!isRange(request.headers.range)) delete request.headers.range;
    const serveListed = (): void =>
      serve(request, response, () => {
        response.off("pipe", guard);
        next();
      });
    if (!listed.has(path)) return serveListed();
    access(join(folder, path), constants.R_OK).then(serveListed, () =>
      response.writeHead(404, GONE).end("This file is not there any more.\n"),
    );
  };
}

const GONE = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };

/** The path of a URL, decoded; undefined for one that is no path of any file. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split("?")[0] ?? "");
  } catch {
    return undefined;
  }
}

const isTemplate = (path: string): boolean => /^\/index\.html$/i.test(path);

/** Whether a `Range` names bytes that there can be. Any other is ignored: the file is sent whole. */
function isRange(range: string | undefined): boolean {
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(range ?? "") ?? [];
  return start !== undefined && (end === undefined || end === "" || Number(start) <= Number(end));
}
