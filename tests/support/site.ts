import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serviceEnvironment, type Services, startServices } from "../../examples/services";
import { SERVER } from "./build-site";
import { type Running, startProcess } from "./start-process";

/** The built site, running as a process of its own, with the services it uses. */
export interface Site extends Running, AsyncDisposable {
  readonly services: Services;
}

/** How long windows are kept in tests, in milliseconds: enough to load a page on a busy machine, and to wait for once. */
export const RETENTION = { unjoined: 10_000, detached: 5_000 } as const;

/**
 * Starts the built site on a free port of this machine, with services of its own unless they are given, and with an empty
 * folder for what it saves. Dispose it at the end; given services stay.
 */
export async function startSite(environment: Record<string, string> = {}, given?: Services): Promise<Site> {
  const services = given ?? (await startServices({ seed: 7 }));
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  const running = await startProcess([SERVER], {
    NODE_ENV: "production",
    PORT: "0",
    HOST: "127.0.0.1",
    LIVE_UNJOINED_MS: String(RETENTION.unjoined),
    LIVE_DETACHED_MS: String(RETENTION.detached),
    TODO_FOLDER: folder,
    ...serviceEnvironment(services),
    ...environment,
  });
  return {
    ...running,
    services,
    async [Symbol.asyncDispose]() {
      await running.stop();
      rmSync(folder, { recursive: true });
      if (!given) await services.close();
    },
  };
}
