import { getRequestEvent } from "solid-js/web";
import { provideRendering } from "../bindings";
import { provideScope, type Scope } from "../tasks";
import { type LiveWindow, requestText } from "../window";
import { type Described, readDescription, WINDOW_HEADER } from "../wire";
import { LiveError } from "../errors";
import { clientAddress } from "./client-address";
import { isTrustedOrigin } from "./origin";
import { processServer } from "./process-server";

/**
 * What a host provides as Solid's request event while it renders a page or answers a call of a server function. Each call
 * has an event of its own. How the answer ends is told by `answer` or, where a host has none, seen from Node's response.
 */
export interface HostEvent {
  readonly request: Request;
  /** The peer's address, for limits; undefined when it is not known. */
  readonly clientAddress?: string | undefined;
  /** What SolidStart notes of a request. */
  readonly locals?: Readonly<Record<string | number | symbol, unknown>>;
  /** True for a call of a server function; a page's own request is none. */
  readonly isCall?: boolean;
  readonly answer?: HostAnswer;
  readonly nativeEvent?: NativeEvent;
}

/** How the answer to a request ends. */
export interface HostAnswer {
  /** Resolves once: `whole` when all of it was sent, `cut` when its client went before that, `failed` with an error. */
  readonly ended: Promise<"whole" | "cut" | "failed">;
}

/** The event of SolidStart's own server: both of its versions have Node's response, the second also the web's headers. */
interface NativeEvent {
  readonly node?: { readonly res?: NodeResponse };
  readonly res?: { readonly headers?: Headers };
}

interface NodeResponse {
  readonly writableFinished?: boolean;
  getHeader(name: string): unknown;
  once(event: "close", run: () => void): unknown;
}

// A window may be of another bundle than the server function that works for it, and asks by its own copy of this module:
// both must find the same scope, or what a function starts through its window would outlive the object it opens.
const KEY = Symbol.for("solid-reflect.request.1");
const shared = globalThis as {
  [KEY]?: {
    readonly windows: WeakMap<Request, LiveWindow>;
    /**
     * A host gives each call of a server function over HTTP an event of its own, so that the event stands for the live
     * object that the call is going to open.
     */
    readonly scopes: WeakMap<HostEvent, Scope>;
  };
};
const { windows, scopes } = (shared[KEY] ??= { windows: new WeakMap(), scopes: new WeakMap() });

/** The window of a request: the one its page has, or a new one for the page that is being rendered. */
function windowOf(event: HostEvent): LiveWindow {
  const { request } = event;
  const known = windows.get(request);
  if (known) return known;
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
  if (known && !known.closed) return known;
  assertOwnCall(event);
  const scope = windowOf(event).scope.child();
  scopes.set(event, scope);
  // What a call made before it failed, or for a client that has gone, belongs to nobody.
  void ended(event)?.then(how => how !== "whole" && scope.close());
  return scope;
}

/** Opens a live object for the page that is rendered. A failure leaves nothing behind, is logged, and told redacted. */
async function openForPage<A extends unknown[]>(open: (...args: A) => Promise<unknown>, args: A): Promise<unknown> {
  const event = getRequestEvent() as HostEvent | undefined;
  if (!event) return open(...args);
  const scope = windowOf(event).scope.child();
  try {
    const answer = await scope.run(() => open(...args));
    // It fails here and not where it is bound: that would go into the page with all that it says.
    if (typeof (answer as Partial<Described> | null | undefined)?.live !== "string") readDescription(answer);
    return answer;
  } catch (error) {
    scope.close();
    throw processServer().report(error, "A live object could not be opened for a page");
  }
}

provideScope(scopeOfRequest);
provideRendering(openForPage);
