import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Metafile } from "esbuild";
import type { Measurement } from "./measurement";
import { OUTPUT, ROOT, source } from "./paths";

const MODULES = `${OUTPUT}/client-modules`;

/** The size of the client's runtime, minified and without Solid, in bytes. */
export interface ClientSize {
  /** What every page loads. */
  readonly gzip: number;
  /** What a page loads besides: for its first live object, and when its server first asks for something of the browser. */
  readonly later: number;
  readonly minified: number;
  /** Minified bytes of each module of lib, the largest first. */
  readonly modules: readonly (readonly [module: string, minified: number])[];
}

/** What a page of live objects imports: the root, objects, inputs and the lamp. Bundlers leave the other exports out. */
const PAGE = 'export { bind, connectionStatus, createLive, LiveRoot } from "./entries/client.js";';

/** Compiles the public client entry as a site does, JSX included, and bundles it. Exact: it is the same in each run. */
export async function clientSize(): Promise<ClientSize> {
  await compile();
  const outdir = `${OUTPUT}/client`;
  rmSync(outdir, { recursive: true, force: true });
  const { build: bundle } = await import("esbuild");
  const { metafile } = await bundle({
    entryPoints: [write("page.js", PAGE)],
    outdir,
    bundle: true,
    // As sites' bundlers do: what is imported dynamically is loaded when it is needed.
    splitting: true,
    minify: true,
    metafile: true,
    format: "esm",
    target: "es2022",
    external: ["solid-js", "solid-js/*"],
    logLevel: "warning",
  });
  const { outputs } = metafile;
  const entry = Object.keys(outputs).find(file => outputs[file]?.entryPoint?.endsWith("page.js")) ?? "";
  const first = withImports(outputs, entry);
  const modules = first
    .flatMap(file => Object.entries(outputs[file]?.inputs ?? {}))
    .map(([file, { bytesInOutput }]) => [file.split("client-modules/")[1] ?? file, bytesInOutput] as const)
    .sort(([, a], [, b]) => b - a);
  const textOf = (files: readonly string[]): Buffer => Buffer.concat(files.map(file => readFileSync(source(file))));
  const size = (files: readonly string[]): number => gzipSync(textOf(files), { level: 9 }).length;
  const later = Object.keys(outputs).filter(file => !first.includes(file));
  return { gzip: size(first), later: size(later), minified: textOf(first).length, modules };
}

/** What Solid's browser build says of itself, which bundlers know where Solid is not left out. */
const inBrowser = {
  name: "in-browser",
  enforce: "pre" as const,
  transform: (code: string) => code.replace('import { isServer } from "solid-js/web";', "const isServer = false;"),
};

function write(file: string, text: string): string {
  writeFileSync(`${MODULES}/${file}`, text);
  return `${MODULES}/${file}`;
}

/** A file of a bundle with those that it loads at once, directly or not. */
function withImports(outputs: Metafile["outputs"], file: string): string[] {
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind, external } of outputs[path]?.imports ?? []) {
      if (!external && kind === "import-statement") add(next);
    }
  };
  add(file);
  return [...found];
}

/** Compiles each module on its own, so that the bundle can tell what each costs. */
async function compile(): Promise<void> {
  // Here and not above: servers, whose processes hold this file too, are to be small.
  const [{ build }, { default: solid }] = await Promise.all([import("vite"), import("vite-plugin-solid")]);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    mode: "production",
    resolve: { conditions: ["browser"] },
    plugins: [inBrowser, solid({ ssr: true, dev: false, hot: false })],
    build: {
      outDir: MODULES,
      emptyOutDir: true,
      minify: false,
      reportCompressedSize: false,
      target: "es2022",
      lib: { entry: source("lib/entries/client.ts"), formats: ["es"] },
      rollupOptions: {
        external: [/^solid-js/],
        output: { preserveModules: true, preserveModulesRoot: source("lib"), entryFileNames: "[name].js" },
      },
    },
  });
}

async function measure(): ReturnType<Measurement["measure"]> {
  const { gzip, later, minified, modules } = await clientSize();
  return [
    { what: "client runtime, gzip", unit: "B", ours: gzip, budget: { of: "ours", limit: 6_000 } },
    { what: "… loaded later, gzip", unit: "B", ours: later },
    { what: "client runtime, minified", unit: "B", ours: minified },
    ...modules.map(([module, bytes]) => ({ what: `… of which ${module}`, unit: "B", ours: bytes })),
  ];
}

export const clientSizes: Measurement = { measure };
