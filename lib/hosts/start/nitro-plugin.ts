import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { shutDownOnSignal } from "../shut-down";
import { refusesCall } from "./limit-calls";

/** What the plugin needs of Nitro's app. */
interface NitroApp {
  /** Missing in development, where Vinxi's own server listens. */
  readonly h3App?: { readonly stack: { route: string; handler: (event: NitroEvent) => void }[] };
  readonly hooks: { callHook(name: "close"): Promise<unknown> };
}

interface NitroEvent {
  readonly node: { readonly req: IncomingMessage; readonly res: ServerResponse };
}

/** Where the bundles of a process have their live server, as `processServer` keeps it: this one needs no copy of it. */
const KEY = Symbol.for("solid-reflect.server.1");
const shared = globalThis as { [KEY]?: { shutdown(): Promise<void> } };

/**
 * Loaded by Nitro when a built site starts: limits the size of calls, and ends the process in good order. Nitro itself
 * would cut the sockets of live objects at once, with the calls that they wait for.
 */
export default function liveSite({ h3App, hooks }: NitroApp): void {
  if (!h3App) return;
  let http: Server | undefined;
  h3App.stack.unshift({
    route: "/",
    handler: ({ node: { req, res } }) => {
      http ??= (req.socket as Socket & { readonly server?: Server }).server;
      refusesCall(req, res);
    },
  });
  // Who has said this himself ends the process himself.
  if (process.env["NITRO_SHUTDOWN_DISABLED"]) return;
  process.env["NITRO_SHUTDOWN_DISABLED"] = "true";
  shutDownOnSignal({
    live: () => shared[KEY],
    http: () => http,
    // Feeds and timers of the site may go on for ever.
    last: () => hooks.callHook("close").finally(() => process.exit()),
  });
}
