import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** The only address the example services listen on: what they say is not meant for anybody else's machine. */
export const LOOPBACK = "127.0.0.1";

/**
 * Makes `server` listen on loopback and says on which port it does. The caller owns the server and closes it with
 * {@link closeServer}.
 *
 * @param name what the error calls the service
 * @param port a port, or 0 for any that is free
 * @throws Error when the port cannot be had; its `cause` is the system's error
 *
 * @example
 * const server = createServer();
 * const port = await listen(server, "time service", 0);
 */
export function listen(server: Server, name: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (cause: NodeJS.ErrnoException): void => {
      const found = cause.code === "EADDRINUSE" ? "the port is in use" : cause.message;
      const advice = "Stop what holds it, or pass another port (0 takes any that is free).";
      reject(new Error(`The ${name} could not listen on ${LOOPBACK}:${port}: ${found}. ${advice}`, { cause }));
    };
    server.once("error", failed);
    server.listen(port, LOOPBACK, () => {
      server.off("error", failed);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/**
 * Closes `server` and its HTTP connections, idle or not. Resolves when every socket it accepted is gone, so sockets
 * that were upgraded must be closed by whoever upgraded them.
 *
 * @example
 * await closeServer(server);
 */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close(error => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

/**
 * Answers with `body` as JSON, never cached: an example that shows an old time or count teaches the wrong thing.
 *
 * @example
 * sendJson(response, 404, { error: "not-found", message: "There is nothing at /." });
 */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  response.end(JSON.stringify(body));
}

/**
 * The URL that was asked for, or `undefined` when the request's target is not one (`//`, say).
 *
 * @example
 * const zone = requestUrl(request)?.searchParams.get("zone");
 */
export function requestUrl(request: IncomingMessage): URL | undefined {
  const target = request.url ?? "/";
  const base = `http://${LOOPBACK}`;
  return URL.canParse(target, base) ? new URL(target, base) : undefined;
}
