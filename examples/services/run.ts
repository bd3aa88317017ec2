/**
 * Runs a command with the example services beside it:
 *
 *     tsx examples/services/run.ts <command> [args…]
 *
 * The command finds the services through the environment variables of `urls.ts`, and binaries of this project by name,
 * as in an npm script. Its input and output are this process's own; SIGINT, SIGTERM and SIGHUP are passed on to it.
 * When it ends the services close, and its exit code is this one's: 128 + n if signal n ended it, 127 if it could not
 * be started, 2 if none was named, 1 if the services could not start.
 */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import path from "node:path";
import { serviceEnvironment, startServices, type Services } from "./start-services.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const USAGE_ERROR = 2;
const NOT_STARTED = 127;

/**
 * Signals that are passed on to the command. Ctrl-C reaches the command twice, since a terminal sends it to the whole
 * group itself; a signal that comes from elsewhere reaches only this process, and the two look the same from here.
 */
class SignalRelay implements Disposable {
  /** The first signal that came; if the command does not run yet, it should not start. */
  received: NodeJS.Signals | undefined;
  /** Where signals go. */
  target: ((signal: NodeJS.Signals) => void) | undefined;

  readonly #relay = (signal: NodeJS.Signals): void => {
    this.received ??= signal;
    this.target?.(signal);
  };

  constructor() {
    for (const signal of SIGNALS) process.on(signal, this.#relay);
  }

  [Symbol.dispose](): void {
    for (const signal of SIGNALS) process.off(signal, this.#relay);
  }
}

async function main(command: string | undefined, args: readonly string[]): Promise<number> {
  if (!command) {
    console.error("Nothing to run. Usage: tsx examples/services/run.ts <command> [args…]");
    return USAGE_ERROR;
  }
  using signals = new SignalRelay();
  await using services = await startServices();
  return signals.received ? signalCode(signals.received) : await run(command, args, services, signals);
}

function run(command: string, args: readonly string[], services: Services, signals: SignalRelay): Promise<number> {
  const env = { ...process.env, PATH: searchPath(process.cwd()), ...serviceEnvironment(services) };
  return new Promise(resolve => {
    const child = spawn(command, args, { env, stdio: "inherit" });
    signals.target = signal => void child.kill(signal);
    child.once("exit", (code, signal) => resolve(signal ? signalCode(signal) : (code ?? 1)));
    child.on("error", (error: NodeJS.ErrnoException) => {
      // Also emitted when a signal cannot be sent; then the command runs, and its exit is still to come.
      if (child.pid !== undefined) return console.error(`Could not signal "${command}": ${error.message}`);
      const found = error.code === "ENOENT" ? "there is no such program here or in PATH" : error.message;
      console.error(`Could not start "${command}": ${found}. Is it spelt right, and has \`npm install\` been run?`);
      resolve(NOT_STARTED);
    });
  });
}

/** PATH with the binaries of `directory`'s packages and of those above it in front, as npm does for its scripts. */
function searchPath(directory: string): string {
  const bins: string[] = [];
  for (let at = directory; ; at = path.dirname(at)) {
    bins.push(path.join(at, "node_modules", ".bin"));
    if (at === path.dirname(at)) break;
  }
  return [...bins, process.env["PATH"] ?? ""].join(path.delimiter);
}

function signalCode(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}

const [command, ...args] = process.argv.slice(2);
try {
  // Not process.exit: what keeps this process alive after its services have closed is a leak, and should show.
  process.exitCode = await main(command, args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
