import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { deferred } from "./deferred.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const RUN = "examples/services/run.ts";
const NODE = process.execPath;

// Three processes start one after the other in some of these tests, on a machine that others use too.
const TIMEOUT = 30_000;

interface Launch {
  readonly process: ChildProcess;
  /** The first line of the command's output. */
  readonly firstLine: Promise<string>;
  readonly end: Promise<{ code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string }>;
}

/** Runs run.ts in one process, so that a signal meant for it reaches it. */
function launch(args: readonly string[], via: readonly string[] = [NODE, "--import", "tsx"]): Launch {
  const [file = NODE, ...before] = via;
  // Without what npm adds to PATH, so that only run.ts can find this project's binaries.
  const env = { ...process.env, PATH: [path.dirname(NODE), "/usr/bin", "/bin"].join(path.delimiter) };
  const child = spawn(file, [...before, RUN, ...args], { cwd: ROOT, env, stdio: "pipe", detached: true });
  onTestFinished(() => killGroup(child));
  let stdout = "";
  let stderr = "";
  const { promise: firstLine, resolve, reject } = deferred<string>();
  firstLine.catch(() => undefined);
  child.stdout.on("data", data => {
    stdout += String(data);
    const end = stdout.indexOf("\n");
    if (end >= 0) resolve(stdout.slice(0, end));
  });
  child.stderr.on("data", data => (stderr += String(data)));
  const end = once(child, "close").then(([code, signal]) => {
    reject(new Error(`It ended without a line of output: ${stderr}`));
    return { code: code as number | null, signal: signal as NodeJS.Signals | null, stdout, stderr };
  });
  return { process: child, firstLine, end };
}

/** Ends what a failed test left behind: run.ts leads a group of its own, with the command in it. */
function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** A command that says its services' URLs when it is ready, and lives until it is stopped. */
const server = (onSignal = ""): string[] => [
  NODE,
  "-e",
  `${onSignal};
   setInterval(() => {}, 1000);
   fetch(process.env.TIME_SERVICE_URL)
     .then(reply => reply.json())
     .then(({ zone }) => console.log(zone, process.env.TIME_SERVICE_URL, process.env.QUOTE_SERVICE_URL));`,
];

describe("run.ts", { timeout: TIMEOUT }, () => {
  it("runs the command beside the services, and closes them after it", async () => {
    const run = launch(server("process.stdin.once('data', () => process.exit(0))"));
    const [zone, time, quotes] = (await run.firstLine).split(" ");
    expect(zone).toBe("UTC");
    expect(quotes).toMatch(/^ws:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(String(time))).status).toBe(200);
    const stats = `${String(quotes).replace("ws:", "http:")}/stats`;
    expect((await fetch(stats)).status).toBe(200);

    run.process.stdin?.end("stop\n");
    expect(await run.end).toMatchObject({ code: 0, stderr: "" });
    await expect(fetch(String(time))).rejects.toThrow("fetch failed");
    await expect(fetch(stats)).rejects.toThrow("fetch failed");
  });

  it("hands on the arguments, and the command's exit code", async () => {
    const script = "console.log(JSON.stringify(process.argv.slice(1))); process.exit(23)";
    const { code, stdout } = await launch([NODE, "-e", script, "--", "a b", "--port=1", "$HOME"]).end;
    expect(stdout).toBe('["a b","--port=1","$HOME"]\n');
    expect(code).toBe(23);
  });

  it("passes signals on, and lets the command end as it likes", async () => {
    for (const [signal, code] of [
      ["SIGTERM", 7],
      ["SIGINT", 8],
    ] as const) {
      const run = launch(server(`process.on("${signal}", () => { console.log("bye"); process.exit(${code}) })`));
      await run.firstLine;
      run.process.kill(signal);
      expect(await run.end).toMatchObject({ code, signal: null, stdout: expect.stringMatching(/\nbye\n$/) });
    }
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("exits as a shell would when %s ends the command", async (signal, code) => {
    const run = launch(server());
    await run.firstLine;
    run.process.kill(signal);
    expect(await run.end).toMatchObject({ code, signal: null });
  });

  it("says so when the command ends itself by a signal", async () => {
    const { code } = await launch([NODE, "-e", "process.kill(process.pid, 'SIGKILL')"]).end;
    expect(code).toBe(137);
  });

  it("finds the project's own binaries", async () => {
    const { devDependencies } = JSON.parse(await readFile(path.join(ROOT, "package.json"), "utf8")) as {
      devDependencies: Record<string, string>;
    };
    const { code, stdout } = await launch(["esbuild", "--version"]).end;
    expect(stdout.trim()).toBe(devDependencies["esbuild"]);
    expect(code).toBe(0);
  });

  it("exits 127 when the command cannot be started", async () => {
    const missing = await launch(["no-such-program", "--x"]).end;
    expect(missing.stderr).toContain('Could not start "no-such-program": there is no such program');
    expect(missing.code).toBe(127);
    const notAProgram = await launch(["./package.json"]).end;
    expect(notAProgram.stderr).toContain('Could not start "./package.json"');
    expect(notAProgram.code).toBe(127);
  });

  it.each([[[]], [[""]]])("exits 2 with its usage when there is nothing to run: %j", async args => {
    const { code, stderr } = await launch(args).end;
    expect(stderr).toContain("Usage: tsx examples/services/run.ts <command>");
    expect(code).toBe(2);
  });

  it("does all that under tsx's own command too", async () => {
    const run = launch(server("process.on('SIGTERM', () => process.exit(7))"), [NODE, "node_modules/.bin/tsx"]);
    await run.firstLine;
    run.process.kill("SIGTERM");
    expect((await run.end).code).toBe(7);
  });
});
