import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { shutDownOnSignal } from "../shut-down";
import { refusesCall } from "./limit-calls";
import { replaceNitroListeners } from "./nitro-errors";

/** What the plugin needs of Nitro's app. */
interface NitroApp {
  /** Missing in development, where Vinxi's own server listens. */
  readonly h3App?: { readonly stack: { route: string; handler: (event: NitroEvent) => void }[] };
  readonly hooks: { callHook(name: "close"): Promise<unknown> };
  captureError?(error: unknown, context: { readonly tags: readonly string[] }): void;
}

interface NitroEvent {
  readonly node: { readonly req: IncomingMessage; readonly res: ServerResponse };
}

/** Where the bundles of a process have their live server, as `processServer` keeps it: this one needs no copy of it. */
const KEY = Symbol.for("solid-reflect.server.1");
const GUARD = Symbol.for("solid-reflect.process-guard.1");
const shared = globalThis as { [KEY]?: { shutdown(): Promise<void> }; [GUARD]?: true };

/**
 * Loaded by Nitro when a built site starts: limits the size of calls, keeps errors that nothing catches from being logged twice,
 * and ends the process in good order. Nitro itself
 * would cut the sockets of live objects at once, with the calls that they wait for.
 */
export default function liveSite(nitro: NitroApp): void {
  const { h3App, hooks } = nitro;
  if (!h3App) return;
  let isGuarded = false;
  let http: Server | undefined;
  h3App.stack.unshift({
    route: "/",
    handler: ({ node: { req, res } }) => {
      http ??= (req.socket as Socket & { readonly server?: Server }).server;
      if (!isGuarded && shared[GUARD]) {
        isGuarded = true;
        replaceNitroListeners((error, context) => nitro.captureError?.(error, context));
      }
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
