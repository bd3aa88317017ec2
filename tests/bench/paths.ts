import { resolve } from "node:path";

// The bench runs from the root of the repository, as npm scripts and vitest do; its parts are bundled, so that a
// module's own URL says nothing.
export const ROOT = process.cwd();

/** What the bench builds and writes; git ignores it. */
export const OUTPUT = resolve(ROOT, "tests/output/bench");

export const source = (path: string): string => resolve(ROOT, path);
