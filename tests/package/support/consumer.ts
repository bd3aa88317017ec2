import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryManifest, ROOT } from "../../../package/layout";

/** A project outside the repository that has the package by its tarball. Dispose it at the end. */
export interface Consumer extends Disposable {
  readonly folder: string;
  /** Runs a command in it to its end; what it wrote is the result, or the message of the error that it failed with. */
  run(command: string, ...args: string[]): string;
}

export interface Running extends AsyncDisposable {
  readonly url: string;
  output(): string;
}

/** Copies a project of tests/package/consumers out of the repository and installs it, in the versions of the lockfile. */
export function installConsumer(name: string, tarball: string, packages: readonly string[]): Consumer {
  const consumer = emptyConsumer();
  cpSync(fileURLToPath(new URL(`../consumers/${name}`, import.meta.url)), consumer.folder, { recursive: true });
  const { dependencies, devDependencies } = repositoryManifest();
  const versions = packages.map(each => [each, dependencies[each] ?? devDependencies[each]]);
  const manifest = {
    name,
    private: true,
    type: "module",
    dependencies: { ...Object.fromEntries(versions), "solid-reflect": `file:${tarball}` },
  };
  writeFileSync(join(consumer.folder, "package.json"), JSON.stringify(manifest, null, 2));
  install(consumer);
  return consumer;
}

/** Installs what a project's manifest says, with all that this brings along in the versions that the repository has. */
export function install({ folder, run }: Consumer): void {
  const manifest: object = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const lock: { packages: Record<string, object> } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  lock.packages[""] = manifest;
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock));
  run("npm", "install", "--prefer-offline", "--no-audit", "--no-fund");
}

/** A folder of its own outside the repository, where nothing of the repository is found by accident. */
export function emptyConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), "solid-reflect-consumer-"));
  return {
    folder,
    run: (command, ...args) => run(folder, command, args),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** That of a person's shell: neither the tests' runner nor npm, which may have started it, is to be seen in it. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(NODE_ENV|NODE_OPTIONS|VITEST|TEST$|npm_)/.test(name));
  return { ...Object.fromEntries(own), NO_COLOR: "1", FORCE_COLOR: "0" };
}

function run(folder: string, command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, {
      cwd: folder,
      env: environment(),
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(" ")} failed.\n${stdout ?? ""}${stderr ?? ""}`, { cause: error });
  }
}

/** Starts a server of a consumer and resolves when it says where it listens. Dispose it at the end. */
export async function serve(folder: string, args: readonly string[], more = {}): Promise<Running> {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...environment(), ...more },
    // A group of its own, so that it ends with what it started.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const exited = once(child, "exit");
  const url = await new Promise<string>((resolve, reject) => {
    const take = (chunk: Buffer): void => {
      output += String(chunk);
      const found = /https?:\/\/(?:localhost|127\.0\.0\.1|\[::1?\]):\d+/.exec(output)?.[0];
      if (found !== undefined) resolve(found.replace(/\[::1?\]/, "localhost"));
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    void exited.then(() => reject(new Error(`${args.join(" ")} ended before it listened:\n${output}`)));
  });
  return {
    url,
    output: () => output,
    async [Symbol.asyncDispose]() {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
      const cut = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, "SIGKILL"), 5_000);
      await exited;
      clearTimeout(cut);
    },
  };
}
