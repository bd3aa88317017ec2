import type { Server } from "node:http";
import { processServer } from "../server";

/** How long connections may take to end by themselves once the live server has, in milliseconds. */
const LINGER = 2_000;

/**
 * Lets the live server, and the HTTP server where one is given, end in good order when the process is asked to by SIGTERM
 * or SIGINT: calls that run come to their end, clients are told to come back. A second signal ends the process at once.
 */
export function shutDownOnSignal(server?: Server): void {
  // A host that owns the server, as SolidStart does, ends it by SIGINT in a way of its own.
  const signals = server ? (["SIGTERM", "SIGINT"] as const) : (["SIGTERM"] as const);
  for (const signal of signals) process.once(signal, () => void shutDown(server));
}

async function shutDown(server: Server | undefined): Promise<void> {
  await processServer().shutdown();
  if (!server) {
    // Who listens for the signal too ends the process; nobody does in SolidStart's server, and ours was taken away.
    if (process.listenerCount("SIGTERM") === 0) process.kill(process.pid, "SIGTERM");
    return;
  }
  server.close();
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), LINGER).unref();
}
