import { getRequestEvent } from "solid-js/web";
import { provideRendering } from "../bindings";
import { openWithin, provideScope, type Scope, tookTooLong } from "../tasks";
import { type LiveWindow, requestText } from "../window";
import { type Described, readDescription, WINDOW_HEADER } from "../wire";
import { LiveError } from "../errors";
import { clientAddress } from "./client-address";
import { isTrustedOrigin } from "./origin";
import { guardProcess } from "./process-guard";
import { processServer } from "./process-server";
import { type HostAnswer, type HostEvent, requests } from "./request-state";

const { windows, scopes, over } = requests;

const LATE_CALL = "A function that was called over HTTP failed";

/** The window of a request: the one its page has, or a new one for the page that is being rendered. */
function windowOf(event: HostEvent): LiveWindow {
  const { request } = event;
  const known = windows.get(request);
  if (known) return known;
  // Where the host is none of ours that could say so, this is when it begins to serve.
  guardProcess();
  const server = processServer();
  const id = request.headers.get(WINDOW_HEADER);
  let window = id === null ? undefined : server.window(id);
  if (!window) {
    const { proxies = 0 } = server.settings;
    const address = clientAddress(request.headers.get("x-forwarded-for"), event.clientAddress, proxies);
    const made = server.createWindow(
      address,
      ended(event)?.then(() => undefined),
    );
    // Nobody will join the window of a page that did not arrive.
    void ended(event)?.then(how => how === "cut" && made.state === "rendered" && made.close());
    made.page = requestText(request.headers, pageUrl(event));
    window = made;
  }
  windows.set(request, window);
  return window;
}

/** Whether a request calls a server function: the host says so, or SolidStart has noted which. */
function isCall({ isCall: said, locals }: HostEvent): boolean {
  return said ?? locals?.["serverFunctionMeta"] !== undefined;
}

/** Refuses to open an object for another site's page: a form of it can call a server function with a visitor's cookies. */
function assertOwnCall(event: HostEvent): void {
  const { headers, url } = event.request;
  const host = headers.get("host") ?? new URL(url).host;
  if (!isCall(event) || isTrustedOrigin(headers.get("origin"), host, processServer().settings.origins)) return;
  const refusal = new LiveError(
    "not-admitted",
    "A function was called from another site. List its origin in `origins`.",
  );
  // A host may tell the whole error to who called, and where it was raised is nobody's business there.
  refusal.stack = `${refusal.name}: ${refusal.message}`;
  throw refusal;
}

/** The URL of the page that a request is for: its own or, for a call of a server function, of the page that calls. */
function pageUrl(event: HostEvent): string {
  const { url, headers } = event.request;
  const referer = headers.get("referer");
  if (referer === null || !isCall(event) || !URL.canParse(referer)) return url;
  return new URL(referer).host === new URL(url).host ? referer : url;
}

/** Resolves when the answer to a request has ended, where the host tells. */
function ended({ answer, nativeEvent }: HostEvent): HostAnswer["ended"] | undefined {
  if (answer) return answer.ended;
  const response = nativeEvent?.node?.res;
  return (
    response &&
    new Promise(resolve =>
      response.once("close", () => {
        if (response.getHeader("x-error") !== undefined || nativeEvent?.res?.headers?.has("x-error")) resolve("failed");
        else resolve(response.writableFinished === false ? "cut" : "whole");
      }),
    )
  );
}

function scopeOfRequest(): Scope | undefined {
  const event = getRequestEvent() as HostEvent | undefined;
  if (!event) return undefined;
  const known = scopes.get(event);
  if (known && (!known.closed || over.has(event))) return known;
  assertOwnCall(event);
  const scope = windowOf(event).scope.child();
  scopes.set(event, scope);
  if (over.has(event)) scope.close();
  else {
    // What a call made before it failed, or for a client that has gone, belongs to nothing.
    void ended(event)?.then(how => how !== "whole" && end(event));
    if (isCall(event) && !event.answer) answerInTime(event);
  }
  return scope;
}

/** Disposes what a call has made, and lets it make nothing more. */
function end(event: HostEvent, reason?: LiveError): void {
  over.add(event);
  scopes.get(event)?.close(reason);
}

/** Ends a call that takes too long on a host whose calls cannot be awaited: answers in its place. */
function answerInTime(event: HostEvent): void {
  const server = processServer();
  const ms = server.openingLimit;
  const timer = server.after(ms, () => {
    const response = event.nativeEvent?.node?.res;
    if (!response || response.headersSent) return;
    const late = tookTooLong(ms);
    end(event, late);
    const { message } = server.report(late, LATE_CALL);
    // As SolidStart's own answers tell that a function has thrown; a page gets an error with this message.
    response.writeHead?.(504, { "content-type": "text/plain; charset=utf-8", "x-error": "true" });
    response.end?.(message);
  });
  void ended(event)?.then(() => timer.clear());
}

/**
 * Runs a function that a client calls over HTTP, as part of the request of `event`: what it opens is disposed when it takes
 * longer than the limit `opening`.
 *
 * @throws {LiveError} `deadline` then.
 */
export async function openForCall<T>(event: HostEvent, open: () => Promise<T>): Promise<T> {
  const server = processServer();
  const ms = server.openingLimit;
  return new Promise<T>((resolve, reject) => {
    const timer = server.after(ms, () => {
      const late = tookTooLong(ms);
      end(event, late);
      reject(late);
    });
    open()
      .then(resolve, reject)
      .finally(() => timer.clear());
  });
}

/** Opens a live object for the page that is rendered. A failure leaves nothing behind, is logged, and told redacted. */
async function openForPage<A extends unknown[]>(open: (...args: A) => Promise<unknown>, args: A): Promise<unknown> {
  const event = getRequestEvent() as HostEvent | undefined;
  if (!event) return open(...args);
  const scope = windowOf(event).scope.child();
  try {
    const opening = scope.run(async () => open(...args));
    const answer = await openWithin(scope, processServer().openingLimit, opening);
    // It fails here and not where it is bound: that would go into the page with all that it says.
    if (typeof (answer as Partial<Described> | null | undefined)?.live !== "string") readDescription(answer);
    return answer;
  } catch (error) {
    scope.close();
    throw processServer().report(error, "A live object could not be opened for a page");
  }
}

provideScope(scopeOfRequest);
provideRendering(openForPage, error => void processServer().report(error, error.message));
