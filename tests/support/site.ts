import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serviceEnvironment, type Services, startServices } from "../../examples/services";
import { SERVER } from "./build-site";

/** The built site, running as a process of its own, with the services it uses. */
export interface Site extends AsyncDisposable {
  readonly url: string;
  readonly services: Services;
  /** What the site wrote to its output so far. */
  output(): string;
  /** Resolves when the output contains `text`. */
  untilOutput(text: string): Promise<void>;
}

/** How long windows are kept in tests, in milliseconds: long enough to load a page, short enough to wait for. */
export const RETENTION = { unjoined: 3_000, detached: 1_500 } as const;

/**
 * Starts the built site on a free port of this machine, with services of its own unless they are given, and with an empty
 * folder for what it saves. Dispose it at the end; given services stay.
 */
export async function startSite(environment: Record<string, string> = {}, given?: Services): Promise<Site> {
  const services = given ?? (await startServices({ seed: 7 }));
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  const child = spawn(process.execPath, [SERVER], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: "0",
      HOST: "127.0.0.1",
      LIVE_UNJOINED_MS: String(RETENTION.unjoined),
      LIVE_DETACHED_MS: String(RETENTION.detached),
      TODO_FOLDER: folder,
      ...serviceEnvironment(services),
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const listeners = new Set<() => void>();
  const take = (chunk: Buffer): void => {
    output += String(chunk);
    for (const listener of listeners) listener();
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  const exited = once(child, "exit");

  const untilOutput = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const check = (): void => {
        if (!output.includes(text)) return;
        listeners.delete(check);
        resolve();
      };
      listeners.add(check);
      void exited.then(() => reject(new Error(`The site ended before it wrote "${text}". It wrote:\n${output}`)));
      check();
    });

  await untilOutput("Listening on ");
  const url = /Listening on (\S+)/.exec(output)?.[1];
  if (!url) throw new Error(`The site did not say where it listens. It wrote:\n${output}`);
  return {
    url,
    services,
    output: () => output,
    untilOutput,
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      const cut = setTimeout(() => child.kill("SIGKILL"), 5_000);
      await exited;
      clearTimeout(cut);
      rmSync(folder, { recursive: true });
      if (!given) await services.close();
    },
  };
}
