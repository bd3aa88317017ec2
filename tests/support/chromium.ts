import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findChromium(): string | undefined {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen) return chosen;
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/bin", "/usr/local/bin"];
  return folders.flatMap(folder => NAMES.map(name => join(folder, name))).find(isExecutable);
}

/** Installs Debian's package, where that is possible. */
function installChromium(): void {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return;
  console.log("No Chromium was found: installing Debian's package.");
  const run = (...args: string[]): void => void execFileSync("apt-get", args, { stdio: "inherit" });
  run("update", "-qq");
  run("install", "-y", "-qq", "--no-install-recommends", "chromium");
}

/** The path of a Chromium: the one of `CHROMIUM_PATH`, one that is there, or Debian's, installed now. */
export function ensureChromium(): string {
  if (!findChromium()) installChromium();
  const found = findChromium();
  if (found) return found;
  throw new Error(
    "The browser tests need Chromium and found none. Install it (Debian: `apt-get install chromium`) " +
      "or set CHROMIUM_PATH to the executable of a Chromium or Chrome.",
  );
}

/**
 * Starts a Chromium without a window. The caller closes it. With `pageCache` it keeps left pages for going back, as people
 * have it; Playwright turns that off.
 */
export function launchChromium({ pageCache = false } = {}): Promise<Browser> {
  const ignoreDefaultArgs = pageCache ? ["--disable-back-forward-cache"] : [];
  return chromium.launch({ executablePath: ensureChromium(), args: FLAGS, ignoreDefaultArgs });
}
