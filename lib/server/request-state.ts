import { RequestContext } from "solid-js/web";
import type { Scope } from "../tasks";
import type { LiveWindow } from "../window";
import { WINDOW_HEADER } from "../wire";
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
export interface NativeEvent {
  readonly node?: { readonly res?: NodeResponse };
  readonly res?: { readonly headers?: Headers };
}

export interface NodeResponse {
  readonly writableFinished?: boolean;
  readonly headersSent?: boolean;
  getHeader(name: string): unknown;
  writeHead?(status: number, headers: Readonly<Record<string, string>>): unknown;
  end?(text: string): unknown;
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
    /** Calls whose answer has ended without what they open. Nothing more can be opened in them. */
    readonly over: WeakSet<HostEvent>;
    /** How each bundle finds the window at hand: each may have a copy of Solid, with a context of its own. */
    readonly finders: Set<() => LiveWindow | undefined>;
  };
};

/** What is known of requests, in all bundles of the process. */
export const requests = (shared[KEY] ??= {
  windows: new WeakMap(),
  scopes: new WeakMap(),
  over: new WeakSet(),
  finders: new Set(),
});

/** The window of the request that the code at hand works for, where it has one already. */
export function windowAtHand(): LiveWindow | undefined {
  for (const find of requests.finders) {
    const found = find();
    if (found) return found;
  }
  return undefined;
}

requests.finders.add(() => {
  // Solid's own function writes to the console where there is no request.
  const storage = (globalThis as { [RequestContext]?: { getStore(): unknown } })[RequestContext];
  const event = storage?.getStore() as Partial<HostEvent> | undefined;
  if (!event?.request) return undefined;
  const id = event.request.headers.get(WINDOW_HEADER);
  return requests.windows.get(event.request) ?? (id === null ? undefined : processServer().window(id));
});
