import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile, type Plugin } from "esbuild";
import { PACKAGE } from "../../../package/layout";

/** Bytes after gzip, Solid left out. */
export interface EntrySize {
  /** JavaScript that a page loads at once. */
  readonly script: number;
  /** JavaScript that it loads when that is needed. */
  readonly later: number;
  readonly styles: number;
}

/** The public entries that browsers load, with the file of each that is compiled for them. */
export function browserEntries(): Map<string, string> {
  const { exports }: { exports: Record<string, string | { browser?: string }> } = JSON.parse(
    readFileSync(join(PACKAGE, "package.json"), "utf8"),
  );
  const entries = Object.entries(exports).flatMap(([entry, file]) =>
    typeof file === "string" || file.browser === undefined || entry === "./testing"
      ? []
      : [[entry, file.browser] as const],
  );
  return new Map(entries);
}

/** As a site's bundler sees Solid: left out here, and no file that imports it is kept for the import alone. */
const solidLeftOut: Plugin = {
  name: "solid-left-out",
  setup(esbuild) {
    esbuild.onResolve({ filter: /^solid-js/ }, ({ path }) => ({ path, external: true, sideEffects: false }));
  },
};

/** What Solid's browser build says of itself, which bundlers know where Solid is not left out. */
const inBrowser: Plugin = {
  name: "in-browser",
  setup(esbuild) {
    esbuild.onLoad({ filter: /package\/dom\/.*\.js$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      const contents = source.replace('import { isServer } from "solid-js/web";', "const isServer = false;");
      return { contents, loader: "js" };
    });
  },
};

/** What a page loads that imports these names of an entry's file; all that there are unless they are given. */
export async function sizeOf(file: string, names?: readonly string[]): Promise<EntrySize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${names ? `{ ${names.join(", ")} }` : "*"} from "${file}";`, resolveDir: PACKAGE },
    bundle: true,
    // What is imported dynamically is loaded when it is needed, as with sites' bundlers.
    splitting: true,
    outdir: "out",
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    plugins: [solidLeftOut, inBrowser],
    legalComments: "none",
    logLevel: "error",
  });
  const first = loadedAtOnce(metafile.outputs);
  const size = (wanted: (path: string) => boolean): number => {
    const texts = outputFiles.filter(({ path }) => wanted(path)).map(({ text }) => text);
    return texts.length === 0 ? 0 : gzipSync(texts.join("\n"), { level: 9 }).length;
  };
  const isFirst = (path: string): boolean => first.some(own => path.endsWith(own));
  return {
    script: size(path => path.endsWith(".js") && isFirst(path)),
    later: size(path => path.endsWith(".js") && !isFirst(path)),
    styles: size(path => path.endsWith(".css")),
  };
}

function loadedAtOnce(outputs: Metafile["outputs"]): string[] {
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (kind === "import-statement" && next in outputs) add(next);
    }
  };
  for (const [path, { entryPoint }] of Object.entries(outputs)) if (entryPoint === "<stdin>") add(path);
  return [...found];
}
