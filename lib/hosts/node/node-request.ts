import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeStream } from "node:stream/web";

/** A request that a framework has in hand: Express keeps the whole URL beside the one that it has cut. */
export type NodeRequest = IncomingMessage & { readonly originalUrl?: string };

/**
 * Makes a web request of Node's. It is aborted when the connection closes before the answer has been sent. Undefined when
 * there is no such web request: its `Host` or path make no URL or one with a password, or its method is `TRACE`.
 */
export function toRequest(request: NodeRequest, response: ServerResponse): Request | undefined {
  const { method = "GET", headers, socket } = request;
  const scheme = "encrypted" in socket ? "https" : "http";
  const url = `${scheme}://${headers.host ?? "localhost"}${request.originalUrl ?? request.url ?? "/"}`;
  if (!URL.canParse(url)) return undefined;
  const controller = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) controller.abort();
  });
  const hasBody = method !== "GET" && method !== "HEAD";
  try {
    return new Request(url, {
      method,
      headers: toHeaders(request.rawHeaders),
      signal: controller.signal,
      ...(hasBody && { body: Readable.toWeb(request) as ReadableStream<Uint8Array>, duplex: "half" }),
    });
  } catch {
    return undefined;
  }
}

/** Makes headers of name, value, name, value, … Names that no header of the web's has are those of HTTP/2. */
export function toHeaders(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const [name = "", value = ""] = raw.slice(at, at + 2);
    if (!name.startsWith(":")) headers.append(name, value);
  }
  return headers;
}

/** Sends an answer, no faster than the client takes it. Resolves when it is sent or the client has gone. */
export async function sendResponse(answer: Response, response: ServerResponse): Promise<void> {
  response.statusCode = answer.status;
  if (answer.statusText !== "") response.statusMessage = answer.statusText;
  for (const [name, value] of answer.headers) if (name !== "set-cookie") response.setHeader(name, value);
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader("set-cookie", cookies);
  if (!answer.body) return void response.end();
  try {
    await pipeline(Readable.fromWeb(answer.body as NodeStream), response);
  } catch (error) {
    // The client has gone. The pipeline has told the body's source.
    if (!response.destroyed) throw error;
  }
}
