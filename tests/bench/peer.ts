import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { Side } from "./measure";
import { OUTPUT } from "./paths";

/** Where the bundle of the servers' process is, and the one of the process that drives it. */
export const SERVER_BUNDLE = `${OUTPUT}/server.mjs`;
export const DRIVER_BUNDLE = `${OUTPUT}/driver.mjs`;

export interface Memory {
  readonly rss: number;
  /** Bytes of the heap and outside of it, after a forced collection. */
  readonly held: number;
}

/** A server in a process of its own, so that what its clients cost is not counted with it. */
export class Peer implements AsyncDisposable {
  readonly port: number;
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #last = 0;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.port = port;
    child.on("message", (reply: { id: number; result: unknown }) => {
      this.#waiting.get(reply.id)?.(reply.result);
      this.#waiting.delete(reply.id);
    });
    child.on("exit", code => {
      if (this.#waiting.size > 0) throw new Error(`A server of the bench ended with code ${code} while it was asked.`);
    });
  }

  /** Starts the server of one side of a measurement. With `BENCH_PROFILE` it writes a CPU profile when it ends. */
  static async start(measurement: string, side: Side): Promise<Peer> {
    const profile = process.env["BENCH_PROFILE"] ? ["--cpu-prof", `--cpu-prof-dir=${OUTPUT}/profiles`] : [];
    const child = fork(SERVER_BUNDLE, [measurement, side], {
      execArgv: ["--expose-gc", ...profile],
      env: { ...process.env, NODE_ENV: "production" },
    });
    const [{ port }] = (await once(child, "message")) as [{ port: number }];
    return new Peer(child, port);
  }

  /** Runs one of the server's commands. */
  ask<T = void>(command: string, argument = 0): Promise<T> {
    const id = ++this.#last;
    this.#child.send({ id, command, argument });
    return new Promise(resolve => this.#waiting.set(id, result => resolve(result as T)));
  }

  /** What the server's process has used of the processors so far, in microseconds. */
  cpu(): Promise<number> {
    return this.ask("cpu");
  }

  memory(): Promise<Memory> {
    return this.ask("memory");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const ended = once(this.#child, "exit");
    this.#child.disconnect();
    await ended;
  }
}
