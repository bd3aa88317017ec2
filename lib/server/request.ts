import { getRequestEvent } from "solid-js/web";
import { provideRendering } from "../bindings";
import { provideScope, type Scope } from "../tasks";
import { type LiveWindow, requestText } from "../window";
import { WINDOW_HEADER } from "../wire";
import { processServer } from "./process-server";

/** What Solid's hosts give to code in a request; `nativeEvent` is there on Node. */
interface RequestEvent {
  readonly request: Request;
  readonly clientAddress?: string;
  readonly nativeEvent?: { readonly node?: { readonly res?: NodeResponse } };
}

interface NodeResponse {
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
    readonly scopes: WeakMap<RequestEvent, Scope>;
  };
};
const { windows, scopes } = (shared[KEY] ??= { windows: new WeakMap(), scopes: new WeakMap() });

/** The window of a request: the one its page has, or a new one for the page that is being rendered. */
function windowOf({ request, clientAddress, nativeEvent }: RequestEvent): LiveWindow {
  const known = windows.get(request);
  if (known) return known;
  const server = processServer();
  const id = request.headers.get(WINDOW_HEADER);
  let window = id === null ? undefined : server.window(id);
  if (!window) {
    window = server.createWindow(clientAddress, sent(nativeEvent?.node?.res));
    window.page = requestText(request.headers, pageUrl(request));
  }
  windows.set(request, window);
  return window;
}

/** The URL of the page that a request is for: its own or, for a call of a server function, of the page that calls. */
function pageUrl({ url, headers }: Request): string {
  const referer = headers.get("referer");
  if (referer === null || !headers.has("x-server-id") || !URL.canParse(referer)) return url;
  return new URL(referer).host === new URL(url).host ? referer : url;
}

/** Resolves when a response has been sent, or its client has gone. */
function sent(response: NodeResponse | undefined): Promise<void> | undefined {
  return response && new Promise(resolve => response.once("close", resolve));
}

function scopeOfRequest(): Scope | undefined {
  const event = getRequestEvent() as RequestEvent | undefined;
  if (!event) return undefined;
  const known = scopes.get(event);
  if (known && !known.closed) return known;
  const scope = windowOf(event).scope.child();
  scopes.set(event, scope);
  // What a call made before it failed belongs to nobody.
  const response = event.nativeEvent?.node?.res;
  void sent(response)?.then(() => {
    if (response?.getHeader("x-error") !== undefined) scope.close();
  });
  return scope;
}

/** Opens a live object for the page that is rendered. A failure leaves nothing behind, is logged, and told redacted. */
async function openForPage<A extends unknown[]>(open: (...args: A) => Promise<unknown>, args: A): Promise<unknown> {
  const event = getRequestEvent() as RequestEvent | undefined;
  if (!event) return open(...args);
  const scope = windowOf(event).scope.child();
  try {
    return await scope.run(() => open(...args));
  } catch (error) {
    scope.close();
    throw processServer().report(error, "A live object could not be opened for a page");
  }
}

provideScope(scopeOfRequest);
provideRendering(openForPage);
