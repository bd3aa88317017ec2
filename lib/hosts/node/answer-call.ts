import { provideRequestEvent } from "solid-js/web/storage";
import { isLiveError, LiveError, type LiveErrorCode } from "../../errors";
import { isTrustedOrigin, openForCall, processServer } from "../../server";
import { badMessage, decodeValue, encode, WIRE_LIMITS } from "../../wire";
import type { LiveFunctions } from "./define-live";
import { PageEvent } from "./page-event";

/** What the codes of errors are in HTTP, for proxies and logs; pages go by the code. */
const STATUS: Partial<Record<LiveErrorCode, number>> = {
  "not-admitted": 403,
  refused: 403,
  "no-entry": 404,
  "too-large": 413,
  "bad-message": 400,
  "too-deep": 400,
  "invalid-arguments": 422,
  "too-many": 429,
  deadline: 504,
};

const HEADERS = {
  "content-type": "application/json; charset=utf-8",
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
};

/**
 * Answers a call of a declared function: `POST <path>/<name>` whose body is the list of arguments in the wire's encoding. The
 * answer's body is the result in that encoding or, with a status of 400 or more, `["<code>","<message>"]`.
 *
 * Another site can make a browser send no such call: its `Origin` is looked at, and a form cannot send this content type.
 */
export async function answerCall(
  request: Request,
  name: string,
  functions: LiveFunctions,
  address: string | undefined,
): Promise<Response> {
  const event = new PageEvent(request, { address, isCall: true });
  const end = (how: "whole" | "failed", status: number, body: string): Response => {
    event.end(how);
    const headers = new Headers(event.response.headers);
    for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
    // What was not read of a body would stand before the next request.
    if (status === 413) headers.set("connection", "close");
    return new Response(body, { status, headers });
  };
  request.signal.addEventListener("abort", () => event.end("cut"), { once: true });
  try {
    assertOwn(request);
    const args = readArguments(await readText(request));
    const result = await provideRequestEvent(event.forSolid, () =>
      openForCall(event, () => functions.call(name, args)),
    );
    return end("whole", 200, encode(result));
  } catch (error) {
    // Its client has gone, and what fails is an echo of that. Nobody reads this.
    if (request.signal.aborted) return new Response(null, { status: 499 });
    const told = processServer().report(error, "A function that was called over HTTP failed");
    const code = isLiveError(told) ? told.code : "failed";
    return end("failed", STATUS[code] ?? 500, encode([code, told.message]));
  }
}

function assertOwn({ headers, url }: Request): void {
  const { origins } = processServer().settings;
  const host = headers.get("host") ?? new URL(url).host;
  if (!isTrustedOrigin(headers.get("origin"), host, origins)) {
    throw new LiveError("not-admitted", "A function was called from another site. List its origin in `origins`.");
  }
  if (!/^application\/json\b/i.test(headers.get("content-type") ?? "")) {
    throw badMessage("content type");
  }
}

/** A body that is too large is read on so far, so that its sender reads the answer; then its connection is cut. */
const PATIENCE = 16 * WIRE_LIMITS.messageUp;

/** Reads a body no larger than a message of a socket may be. */
async function readText({ body }: Request): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) break;
    size += value.byteLength;
    if (size <= WIRE_LIMITS.messageUp) parts.push(value);
    else if (size > PATIENCE) {
      // Not awaited: who sends too much need not agree to stop.
      void reader?.cancel().catch(() => undefined);
      break;
    }
  }
  if (size <= WIRE_LIMITS.messageUp) return Buffer.concat(parts).toString("utf8");
  const most = WIRE_LIMITS.messageUp;
  throw new LiveError("too-large", `The arguments of a function were more than ${most} bytes. Upload a file instead.`);
}

function readArguments(text: string): unknown[] {
  const args = decodeValue(text);
  if (!Array.isArray(args)) throw badMessage("list of arguments");
  return args;
}
