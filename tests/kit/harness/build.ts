import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type InlineConfig } from "vite";
import solid from "vite-plugin-solid";
import type { Budget } from "./budgets";
import { output } from "./output";
import type { Route } from "./sample";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The server bundle, as entry-server.tsx exports it. */
export type ServerBundle = {
  readonly folders: readonly { folder: string; title: string; measured: boolean }[];
  readonly demoFolders: readonly string[];
  readonly ownBudgets: Readonly<Record<string, Budget>>;
  renderPage: (route: Route) => string;
  headScripts: () => string;
};

const base = (conditions: string[]): InlineConfig => ({
  root: here("../../.."),
  configFile: false,
  logLevel: "error",
  publicDir: false,
  resolve: { conditions },
  build: { emptyOutDir: true, reportCompressedSize: false, minify: false },
});

async function buildClient(mode: "development" | "production"): Promise<void> {
  const config = base(mode === "development" ? ["development", "browser"] : ["browser"]);
  await build({
    ...config,
    mode,
    // Solid's development build is what speaks up about a mismatch.
    plugins: [solid({ ssr: true, dev: mode === "development", hot: false })],
    build: {
      ...config.build,
      minify: mode === "production" ? "esbuild" : false,
      outDir: `${output}/client-${mode}`,
      cssCodeSplit: false,
      target: "es2022",
      // What a component loads later lies beside the client, and nothing asks for it before that.
      modulePreload: false,
      rollupOptions: {
        input: here("entry-client.tsx"),
        output: { entryFileNames: "client.js", chunkFileNames: "[name].js", assetFileNames: "[name][extname]" },
      },
    },
  });
}

/** Every file of lib/kit compiled on its own, for the sizes: esbuild then bundles one component in a few ms. */
async function buildModules(): Promise<void> {
  const config = base(["browser"]);
  await build({
    ...config,
    mode: "production",
    plugins: [solid({ ssr: true, dev: false, hot: false })],
    build: {
      ...config.build,
      outDir: `${output}/modules`,
      target: "es2022",
      lib: { entry: here("../../../lib/kit/index.ts"), formats: ["es"] },
      rollupOptions: {
        external: [/^[a-z@]/i],
        // "auto" would move shared constants about; each file is to stay what its author wrote.
        treeshake: false,
        output: { preserveModules: true, preserveModulesRoot: here("../../../lib/kit"), entryFileNames: "[name].js" },
      },
    },
  });
}

/** Builds all that the tests need, one after the other, and loads the server's part. */
export async function buildHarness(): Promise<ServerBundle> {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  await buildClient("development");
  await buildClient("production");
  await buildModules();
  const config = base([]);
  await build({
    ...config,
    mode: "production",
    plugins: [solid({ ssr: true, dev: false, hot: false })],
    ssr: { noExternal: true },
    build: {
      ...config.build,
      outDir: `${output}/server`,
      ssr: here("entry-server.tsx"),
      rollupOptions: { output: { entryFileNames: "server.mjs" } },
    },
  });
  return await loadServer();
}

/** The server's part, once it is built. */
export async function loadServer(): Promise<ServerBundle> {
  const bundle: ServerBundle = await import(/* @vite-ignore */ pathToFileURL(`${output}/server/server.mjs`).href);
  return bundle;
}
