import type { IncomingMessage, ServerResponse } from "node:http";
import sirv from "sirv";

/** Answers a request when it is for a file, else calls `next`. */
export type ServeAssets = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** What Vite names after its content, so that it never changes. */
const HASHED = /^\/assets\//;

/**
 * Serves the files of a Vite build's folder. They are listed once, when this is called, and nothing but what is on the list
 * is served: no path leads out of the folder. Hashed ones are kept by browsers for a year; others are asked for again.
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
  return (request, response, next) => {
    const isFile = request.method === "GET" || request.method === "HEAD";
    if (!isFile || isTemplate(request.url ?? "/")) next();
    else serve(request, response, next);
  };
}

function isTemplate(url: string): boolean {
  try {
    return /^\/index\.html$/i.test(decodeURIComponent(url.split("?")[0] ?? ""));
  } catch {
    // Not a path of any file.
    return true;
  }
}
