/**
 * Measures the library against raw `ws` and prints a table of ratios, which it also writes to tests/output/bench.md:
 *
 *     tsx tests/bench/run.ts [name…]
 *
 * It is run from the root of the repository. Without names all measurements run, which takes about three minutes.
 * `BENCH_PROFILE=1` writes the servers' CPU profiles to tests/output/bench/profiles; `BENCH_TARGET=es2019` lowers the code
 * as Nitro does by default.
 */
import { spawnSync } from "node:child_process";
import { bundle } from "./bundle";
import { DRIVER_BUNDLE } from "./peer";

await bundle();
const { status } = spawnSync(process.execPath, ["--enable-source-maps", DRIVER_BUNDLE, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;
