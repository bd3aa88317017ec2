import { build, type BuildOptions } from "esbuild";
import { source } from "./paths";
import { DRIVER_BUNDLE, SERVER_BUNDLE } from "./peer";

const common: BuildOptions = {
  bundle: true,
  format: "esm",
  platform: "node",
  sourcemap: true,
  define: { "process.env.NODE_ENV": '"production"' },
  // A host's bundler may lower the syntax; `BENCH_TARGET=es2019` shows what that costs.
  target: process.env["BENCH_TARGET"] ?? "node20",
  supported: { "top-level-await": true },
  logLevel: "warning",
};

/**
 * Bundles the two processes of the bench, as a site's build does with a server. Run by tsx, each function would carry
 * a call that keeps its name, which is a cost that no user has.
 */
export async function bundle(): Promise<void> {
  await build({
    ...common,
    entryPoints: [source("tests/bench/serve.ts")],
    outfile: SERVER_BUNDLE,
    packages: "external",
  });
  await build({
    ...common,
    entryPoints: [source("tests/bench/driver.ts")],
    outfile: DRIVER_BUNDLE,
    // The library's client runs on Solid's browser build.
    conditions: ["browser"],
    external: ["ws", "esbuild", "vite", "vite-plugin-solid"],
  });
}
