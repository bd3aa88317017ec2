import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureChromium } from "./chromium";
import { ensureNginx } from "./ensure-nginx";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export const SERVER = join(ROOT, ".output/server/index.mjs");

const SOURCES = ["lib", "src", "examples", "app.config.ts", "package.json", "package-lock.json"];

const modified = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When a file, or the newest below a folder, was changed last. */
export function newest(path: string): number {
  if (!statSync(path).isDirectory()) return modified(path);
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter(
    // What is built of sources is none.
    entry => entry.isFile() && !entry.parentPath.includes("/dist"),
  );
  return Math.max(0, ...files.map(file => modified(join(file.parentPath, file.name))));
}

/** Whether a file that was built is newer than all that it was built from. */
export function isNewer(built: string, sources: readonly string[]): boolean {
  return modified(built) > Math.max(...sources.map(source => newest(join(ROOT, source))));
}

/** Sees to it that there are a browser and nginx, and builds the site, unless it was built since its sources changed last. */
export default function buildSite(): void {
  // Here and not in a test: installing it takes longer than a test may.
  ensureChromium();
  ensureNginx();
  if (isNewer(SERVER, SOURCES)) return;
  execFileSync("npm", ["run", "build"], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
}
