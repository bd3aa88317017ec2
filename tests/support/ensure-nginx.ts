import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

function findNginx(): string | undefined {
  const chosen = process.env["NGINX_PATH"];
  if (chosen) return chosen;
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  return folders
    .map(folder => join(folder, "nginx"))
    .find(path => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Installs Debian's package, where that is possible. */
function installNginx(): void {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return;
  console.log("No nginx was found: installing Debian's package.");
  const run = (...args: string[]): void => void execFileSync("apt-get", args, { stdio: "inherit" });
  run("update", "-qq");
  run("install", "-y", "-qq", "--no-install-recommends", "nginx");
}

/** The path of an nginx: the one of `NGINX_PATH`, one that is there, or Debian's, installed now. */
export function ensureNginx(): string {
  if (!findNginx()) installNginx();
  const found = findNginx();
  if (found) return found;
  throw new Error(
    "This test needs nginx and found none. Install it (Debian: `apt-get install nginx`) or set NGINX_PATH to it.",
  );
}
