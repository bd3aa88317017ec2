import { createServer } from "node:http";
import { WebSocketServer, type RawData, type WebSocket } from "ws";
import { answerRpc, RpcCode, RpcError, rpcFailure, type RpcMethod } from "./json-rpc.ts";
import { closeServer, listen, requestUrl, sendJson } from "./loopback-server.ts";
import { CLOSE_GRACE_MS, FRAME_BYTES, MESSAGE_BYTES, REPLY_BACKLOG_BYTES } from "./market-limits.ts";

/** What a JSON-RPC server is made of. */
export interface RpcServerOptions {
  /** What errors call it: `grid service`. */
  readonly name: string;
  /** A port, or 0 for any that is free. */
  readonly port: number;
  /** What `GET` of each path answers, as JSON. */
  readonly documents: Readonly<Record<string, () => unknown>>;
  /** A client has connected: what it may call. */
  open(client: WebSocket): ReadonlyMap<string, RpcMethod>;
  /** A client has gone. */
  close(client: WebSocket): void;
}

/** A running server. Whoever started it owns it and closes it. */
export interface RpcServer {
  readonly port: number;
  /** Stops listening and closes all connections (1001). */
  close(): Promise<void>;
}

/**
 * Starts a server on loopback that answers JSON-RPC 2.0 over WebSockets, within the limits of `market-limits.ts`, and
 * documents over HTTP. A message that is too large is refused and not parsed; a client that asks on and on without
 * reading the answers is cut off.
 *
 * @throws Error when the port is in use
 *
 * @example
 * const server = await startRpcServer({ name: "echo", port: 0, documents: {}, open: () => new Map(), close: () => {} });
 */
export async function startRpcServer(options: RpcServerOptions): Promise<RpcServer> {
  const { name, documents } = options;
  const http = createServer((request, response) => {
    const { method, url } = request;
    const path = requestUrl(request)?.pathname ?? "";
    if (method === "GET" && Object.hasOwn(documents, path)) return sendJson(response, 200, documents[path]?.());
    const known = Object.keys(documents).join(", ");
    const message = `There is only GET ${known} and a WebSocket here, not ${method} ${url}.`;
    sendJson(response, 404, { error: "not-found", message });
  });
  // closeTimeout is an option of ws 8.19 and later which its types do not know, hence not a literal.
  const settings = { noServer: true, maxPayload: FRAME_BYTES, closeTimeout: CLOSE_GRACE_MS };
  const sockets = new WebSocketServer(settings);
  let closing: Promise<void> | undefined;

  const accept = (client: WebSocket): void => {
    const methods = options.open(client);
    client.on("message", data => {
      const text = decode(data);
      const answer = text instanceof RpcError ? rpcFailure(null, text) : answerRpc(text, methods);
      if (answer === undefined) return;
      if (client.bufferedAmount > REPLY_BACKLOG_BYTES) client.terminate();
      else if (client.readyState === client.OPEN) client.send(answer);
    });
    // A frame that breaks the protocol or FRAME_BYTES: ws has closed the connection, "close" follows.
    client.on("error", () => undefined);
    client.on("close", () => options.close(client));
  };
  http.on("upgrade", (request, socket, head) => {
    if (closing === undefined) sockets.handleUpgrade(request, socket, head, accept);
    else socket.destroy();
  });

  const port = await listen(http, name, options.port);
  const close = (): Promise<void> =>
    (closing ??= (async () => {
      const closed = closeServer(http);
      for (const client of sockets.clients) client.close(1001, `The ${name} is closing.`);
      await closed;
    })());
  return { port, close };
}

/** The message as text; it is measured first, so that an over-large one is never parsed. */
function decode(data: RawData): string | RpcError {
  // Only a socket whose binaryType was changed gives anything but one Buffer.
  const bytes = Buffer.isBuffer(data) ? data : Buffer.concat(Array.isArray(data) ? data : [Buffer.from(data)]);
  if (bytes.length <= MESSAGE_BYTES) return bytes.toString("utf8");
  const message = `The message has ${bytes.length} bytes; at most ${MESSAGE_BYTES} are read. Ask for less at a time.`;
  return new RpcError(RpcCode.messageTooLarge, message, { limit: MESSAGE_BYTES, size: bytes.length });
}
