import type { ServerLimits } from "./limits";
import { jsonLog } from "../window";
import { LiveServer, type LiveServerOptions } from "./live-server";

// Pages, server functions and sockets are separate bundles of one process; this is where they meet.
const KEY = Symbol.for("solid-reflect.server.1");
const shared = globalThis as { [KEY]?: LiveServer };

/** The live server of this process; made by the first who asks, with the options given then. */
export function processServer(options: () => LiveServerOptions = optionsFromEnvironment): LiveServer {
  return (shared[KEY] ??= new LiveServer(options()));
}

/** Variables of the environment that set times of a server, in milliseconds. */
const TIMES = {
  LIVE_UNJOINED_MS: "unjoined",
  LIVE_DETACHED_MS: "detached",
  LIVE_HEARTBEAT_MS: "heartbeat",
  LIVE_SILENT_MS: "silent",
  LIVE_OPENING_MS: "opening",
  LIVE_DRAIN_MS: "drain",
  LIVE_SHUTDOWN_MS: "shutdown",
} as const satisfies Record<string, keyof ServerLimits>;

function optionsFromEnvironment(): LiveServerOptions {
  const limits: { -readonly [K in keyof ServerLimits]?: number } = {};
  for (const [name, limit] of Object.entries(TIMES)) {
    const value = number(name, "milliseconds");
    if (value !== undefined) limits[limit] = value;
  }
  return {
    development: process.env["NODE_ENV"] === "development",
    limits,
    proxies: number("LIVE_PROXIES", "proxies") ?? 0,
    ...(process.env["LIVE_LOG"] === "json" && { log: jsonLog }),
  };
}

function number(name: string, unit: string): number | undefined {
  const text = process.env[name];
  if (text === undefined || text === "") return undefined;
  const value = Number(text);
  if (Number.isFinite(value) && value >= 0) return value;
  throw new Error(`${name} was set to "${text}", which is not a number of ${unit}. Set it to one.`);
}
