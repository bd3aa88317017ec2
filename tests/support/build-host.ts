import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { isNewer, ROOT } from "./build-site";

/** An example of a host without SolidStart: a folder of `examples/hosts`. */
export type HostExample = "node" | "express" | "hono";

/** Builds an example as its README says, unless it was built since its sources changed last. Returns its server. */
export function buildHost(name: HostExample): string {
  const folder = join(ROOT, "examples/hosts", name);
  const built = join(folder, "dist/server/entry-server.js");
  if (!isNewer(built, [`examples/hosts/${name}/src`, `examples/hosts/${name}/vite.config.ts`, "lib", "package.json"])) {
    execFileSync("npm", ["run", "host:build", "--", `examples/hosts/${name}`], {
      cwd: ROOT,
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  return join(folder, "server.ts");
}
