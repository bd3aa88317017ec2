import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The repository. */
export const ROOT: string = here("..");

export const LIB: string = here("../lib");

/** Everything that `npm run package` makes: the package as a folder, and the tarball beside it. */
export const OUTPUT: string = here("../dist");

/** The package as a folder: what is in the tarball. */
export const PACKAGE: string = here("../dist/package");

/**
 * What the package is made of. The three trees of code have the same files in the same places:
 * - `solid`: JavaScript with its JSX, for those who compile it with their site (condition `solid`),
 * - `dom` and `ssr`: compiled for browsers and for rendering on a server, hydratable,
 * - `types`: the declarations of all three,
 * - `css`: the style sheets of all three, once, so that none is loaded twice.
 */
export const TREES = ["solid", "dom", "ssr", "types", "css"] as const;

/** The part of a manifest that is read or written here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly sideEffects: readonly string[];
  readonly exports: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** The repository's own manifest. Its `exports` name sources: they are the list of the public entries. */
export function repositoryManifest(): Manifest {
  return JSON.parse(readFileSync(`${ROOT}/package.json`, "utf8")) as Manifest;
}
