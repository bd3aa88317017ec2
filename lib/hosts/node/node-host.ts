import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { fileURLToPath } from "node:url";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { guardProcess, type LiveServerSettings, processServer } from "../../server";
import { acceptUpgrade, ignoreErrors } from "../node-socket";
import { answerProbe } from "../probes";
import { shutDownOnSignal } from "../shut-down";
import { answerCall } from "./answer-call";
import { type ServeAssets, serveAssets } from "./assets";
import type { LiveFunctions } from "./define-live";
import { type NodeRequest, sendResponse, toRequest } from "./node-request";
import { type PageOptions, renderPage } from "./render-page";

/** How a {@link NodeHost} is made. */
export interface NodeHostOptions extends Omit<PageOptions, "template"> {
  /** What browsers may call, of `defineLive`. */
  readonly functions?: LiveFunctions;
  /**
   * The folder of the client's build by Vite: its `index.html` is the template of pages, and the rest is served. A server
   * that has these otherwise, one of development say, gives `template` instead.
   */
  readonly client?: string | URL;
  readonly template?: PageOptions["template"];
  /** Path of the WebSocket and, below it, of calls and probes. `/_live` by default; `<LiveRoot path>` says the same. */
  readonly path?: string;
  /** Who is admitted, from which origins, within which limits. */
  readonly settings?: LiveServerSettings;
}

/**
 * Hosts an app with its live objects on Node: pages, calls, assets, probes and sockets. From when the server listens or the
 * first request comes, an error that nothing catches does not end the process: it is logged, and where the code that threw
 * it ran for a window, its user is notified. The app's own listeners of `uncaughtException` run as well.
 */
export interface NodeHost {
  /**
   * Answers a request, of `node:http` or as the middleware of Express and its like. It has to come before what reads
   * bodies. With `next` it passes on what is neither a file, nor a call, nor a page to read.
   */
  readonly handler: (request: IncomingMessage, response: ServerResponse, next?: () => void) => void;
  /** Answers a web request, of Hono say: pages, calls and probes; no assets. `address` is the peer's, for limits. */
  fetch(request: Request, peer?: { readonly address?: string | undefined }): Promise<Response>;
  /** Takes the upgrades of a server that are for this path. Others are left to who else listens for them. */
  attach<S extends Server>(server: S): S;
  /**
   * Ends in good order at SIGTERM or SIGINT: the server says that it is not ready, calls that run come to their end, clients
   * are told to come back, and connections are closed. A second signal ends the process at once.
   */
  shutDownOnSignal(server: Server): void;
}

/**
 * Makes a host of an app for any Node server. It belongs to the module that renders the app, the entry of Vite's build for
 * the server, so that all of them share one copy of Solid.
 *
 * Raises `bad-argument` for a template without a place for the app.
 *
 * @example
 * ```tsx
 * import { createNodeHost, defineLive, type NodeHost } from "solid-reflect/node";
 * import { LiveRoot } from "solid-reflect";
 *
 * export const host: NodeHost = createNodeHost({
 *   app: () => <LiveRoot>Hello</LiveRoot>,
 *   functions: defineLive({}),
 *   client: new URL("../client/", import.meta.url),
 * });
 * ```
 */
export function createNodeHost(options: NodeHostOptions): NodeHost {
  const { path = "/_live", functions, settings, client, template, ...page } = options;
  if (settings) processServer().configure(settings);
  const folder = client instanceof URL ? fileURLToPath(client) : client;
  const assets: ServeAssets = folder === undefined ? (_request, _response, next) => next() : serveAssets(folder);
  const pages: PageOptions = { ...page, template: template ?? readTemplate(folder) };

  const fetch: NodeHost["fetch"] = async (request, { address } = {}) => {
    guardProcess();
    const { pathname } = new URL(request.url);
    if (isAtOrBelow(pathname, path)) return answerLive(request, pathname.slice(path.length + 1), functions, address);
    if (isPage(request.method)) return renderPage(request, pages, address);
    return new Response("There are only pages to read here.", { status: 405, headers: { allow: "GET, HEAD" } });
  };

  const handler: NodeHost["handler"] = (request, response, next) => {
    guardProcess();
    assets(request, response, () => {
      const asked = toRequest(request, response);
      if (!asked) return void response.writeHead(400).end();
      if (next && !isPage(asked.method) && !isAtOrBelow(new URL(asked.url).pathname, path)) return next();
      fetch(asked, { address: request.socket.remoteAddress })
        .then(answer => sendResponse(answer, response))
        .catch((error: unknown) => {
          const { message } = processServer().report(error, "A request could not be answered");
          if (response.headersSent) response.destroy();
          else response.writeHead(500, { "content-type": "text/plain; charset=utf-8" }).end(message);
        });
    });
  };

  return {
    handler,
    fetch,
    attach(server) {
      if (server.listening) guardProcess();
      else server.once("listening", guardProcess);
      server.on("upgrade", (request: NodeRequest, socket: Duplex, head: Buffer) => {
        if (pathOf(request) === path) return acceptUpgrade(request, socket, head);
        // Node leaves a socket open that some listener may have taken; when we are alone, nobody has.
        if (server.listenerCount("upgrade") === 1) refuseUpgrade(socket);
      });
      return server;
    },
    shutDownOnSignal(server) {
      shutDownOnSignal({ live: processServer, http: () => server });
    },
  };
}

async function answerLive(
  request: Request,
  name: string,
  functions: LiveFunctions | undefined,
  address: string | undefined,
): Promise<Response> {
  if (request.method === "POST" && functions) return answerCall(request, name, functions, address);
  return answerProbe(name, request.method);
}

function readTemplate(folder: string | undefined): string {
  if (folder === undefined) throw new Error("createNodeHost was given neither `client` nor `template`. Give it one.");
  return readFileSync(join(folder, "index.html"), "utf8");
}

const isPage = (method: string): boolean => method === "GET" || method === "HEAD";

const isAtOrBelow = (pathname: string, path: string): boolean => pathname === path || pathname.startsWith(`${path}/`);

const pathOf = ({ url = "" }: IncomingMessage): string => url.split("?")[0] ?? "";

function refuseUpgrade(socket: Duplex): void {
  socket.on("error", ignoreErrors);
  socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
}
