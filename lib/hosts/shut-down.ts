import type { Server } from "node:http";

/** How long connections may take to end by themselves once the live server has, in milliseconds. */
const LINGER = 2_000;

/** What ends with a process, in this order. Each is asked for when the signal has come. */
export interface ShutDown {
  /** The live server: its calls come to their end, and its clients are told to come back. */
  readonly live: () => { shutdown(): Promise<void> } | undefined;
  /** The HTTP server that the process listens with. */
  readonly http: () => Server | undefined;
  /** What the host has to do at last. */
  readonly last?: () => unknown;
}

/**
 * Lets what is given end in good order when the process is asked to by SIGTERM or SIGINT. The process ends by itself when
 * nothing in it is under way any more, or in `last`. A second signal ends it at once.
 */
export function shutDownOnSignal(ending: ShutDown): void {
  const end = (): void => {
    shutDown(ending).catch((error: unknown) => {
      // A rejection alone does not end a process that outlives errors.
      process.stderr.write(`The shutdown failed: ${String(error)}\n`);
      process.exit(1);
    });
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, end);
}

async function shutDown({ live, http, last }: ShutDown): Promise<void> {
  await live()?.shutdown();
  const server = http();
  if (server) await closed(server);
  await last?.();
}

/** Resolves when the last connection has ended. */
function closed(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), LINGER).unref();
  });
}
