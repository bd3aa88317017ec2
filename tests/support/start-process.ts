import { spawn } from "node:child_process";
import { once } from "node:events";

/** A server that runs as a process of its own. */
export interface Running extends AsyncDisposable {
  readonly url: string;
  /** What it wrote to its output so far. */
  output(): string;
  /** Resolves when the output contains `text`. */
  untilOutput(text: string): Promise<void>;
  /** Resolves with its exit code when it has ended. */
  readonly ended: Promise<number | null>;
  /** Asks it to end, in good order. */
  terminate(): void;
  /** Ends it, at last by force. */
  stop(): Promise<void>;
}

/** Starts Node with these arguments, for a server that writes `Listening on <url>`. The caller stops it. */
export async function startProcess(args: readonly string[], environment: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
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
  const ended = once(child, "exit").then(([code]) => code as number | null);

  const untilOutput = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const check = (): void => {
        if (!output.includes(text)) return;
        listeners.delete(check);
        resolve();
      };
      listeners.add(check);
      void ended.then(() => reject(new Error(`The server ended before it wrote "${text}". It wrote:\n${output}`)));
      check();
    });

  await untilOutput("Listening on ");
  const url = /Listening on (\S+)/.exec(output)?.[1];
  if (!url) throw new Error(`The server did not say where it listens. It wrote:\n${output}`);
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    const cut = setTimeout(() => child.kill("SIGKILL"), 5_000);
    await ended;
    clearTimeout(cut);
  };
  return {
    url,
    output: () => output,
    untilOutput,
    ended,
    terminate: () => void child.kill("SIGTERM"),
    stop,
    [Symbol.asyncDispose]: stop,
  };
}
