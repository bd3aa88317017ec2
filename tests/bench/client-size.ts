import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Measurement } from "./measurement";
import { OUTPUT, ROOT, source } from "./paths";

const MODULES = `${OUTPUT}/client-modules`;

/** The size of the client's runtime, minified and without Solid, in bytes. */
export interface ClientSize {
  readonly gzip: number;
  readonly minified: number;
  /** Minified bytes of each module of lib, the largest first. */
  readonly modules: readonly (readonly [module: string, minified: number])[];
}

/** Compiles the public client entry as a site does, JSX included, and bundles it. Exact: it is the same in each run. */
export async function clientSize(): Promise<ClientSize> {
  await compile();
  const outfile = `${OUTPUT}/client.js`;
  const { build: bundle } = await import("esbuild");
  const { metafile } = await bundle({
    entryPoints: [`${MODULES}/entries/client.js`],
    outfile,
    bundle: true,
    minify: true,
    metafile: true,
    format: "esm",
    target: "es2022",
    external: ["solid-js", "solid-js/*"],
    logLevel: "warning",
  });
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {};
  const modules = Object.entries(inputs)
    .map(([file, { bytesInOutput }]) => [file.split("client-modules/")[1] ?? file, bytesInOutput] as const)
    .sort(([, a], [, b]) => b - a);
  const text = readFileSync(outfile);
  return { gzip: gzipSync(text, { level: 9 }).length, minified: text.length, modules };
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
    plugins: [solid({ ssr: true, dev: false, hot: false })],
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
  const { gzip, minified, modules } = await clientSize();
  return [
    { what: "client runtime, gzip", unit: "B", ours: gzip, budget: { of: "ours", limit: 6_000 } },
    { what: "client runtime, minified", unit: "B", ours: minified },
    ...modules.map(([module, bytes]) => ({ what: `… of which ${module}`, unit: "B", ours: bytes })),
  ];
}

export const clientSizes: Measurement = { measure };
