import { LiveServer, type LiveServerOptions } from "./live-server";

// Pages, server functions and sockets are separate bundles of one process; this is where they meet.
const KEY = Symbol.for("solid-reflect.server.1");
const shared = globalThis as { [KEY]?: LiveServer };

/** The live server of this process; made by the first who asks, with the options given then. */
export function processServer(options: () => LiveServerOptions = optionsFromEnvironment): LiveServer {
  return (shared[KEY] ??= new LiveServer(options()));
}

/**
 * Reads `LIVE_UNJOINED_MS` and `LIVE_DETACHED_MS`, how long windows are kept that nobody has joined or that have lost
 * their socket.
 */
function optionsFromEnvironment(): LiveServerOptions {
  const unjoined = milliseconds("LIVE_UNJOINED_MS");
  const detached = milliseconds("LIVE_DETACHED_MS");
  return {
    development: process.env["NODE_ENV"] === "development",
    limits: { ...(unjoined !== undefined && { unjoined }), ...(detached !== undefined && { detached }) },
  };
}

function milliseconds(name: string): number | undefined {
  const text = process.env[name];
  if (text === undefined || text === "") return undefined;
  const value = Number(text);
  if (Number.isFinite(value) && value >= 0) return value;
  throw new Error(`${name} was set to "${text}", which is not a number of milliseconds. Set it to one, such as 30000.`);
}
