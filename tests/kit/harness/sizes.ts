import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { output } from "./output";

/** A component imported alone. */
export type Size = {
  /** JavaScript in kB after gzip, Solid left out. */
  readonly kilobytes: number;
  /** The files of lib/kit of which anything was kept. */
  readonly files: string[];
};

/** As a site's bundler sees Solid: left out here, and no file that imports it is kept for the import alone. */
const solidLeftOut: Plugin = {
  name: "solid-left-out",
  setup(esbuild) {
    esbuild.onResolve({ filter: /^solid-js/ }, ({ path }) => ({ path, external: true, sideEffects: false }));
  },
};

async function bundle(code: string): Promise<Size> {
  const result = await build({
    stdin: { contents: code, resolveDir: `${output}/modules`, loader: "js" },
    bundle: true,
    // What is loaded later, if at all, is no part of what a name costs.
    splitting: true,
    outdir: "out",
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    plugins: [solidLeftOut],
    legalComments: "none",
    logLevel: "error",
  });
  const { outputs } = result.metafile;
  const atOnce = new Set<string>();
  const add = (path: string): void => {
    if (atOnce.has(path)) return;
    atOnce.add(path);
    for (const { path: next, kind } of outputs[path]?.imports ?? [])
      if (kind === "import-statement" && next in outputs) add(next);
  };
  for (const [path, { entryPoint }] of Object.entries(outputs)) if (entryPoint === "<stdin>") add(path);
  const kept = [...atOnce].flatMap(path =>
    Object.entries(outputs[path]?.inputs ?? {})
      .filter(([, input]) => input.bytesInOutput > 0)
      .map(([input]) => input),
  );
  const text = [...atOnce].flatMap(path => result.outputFiles.find(file => file.path.endsWith(path))?.text ?? []);
  return {
    kilobytes: gzipSync(text.join("\n"), { level: 9 }).length / 1024,
    files: kept.flatMap(path => path.split("output/kit/modules/")[1] ?? []),
  };
}

/** One name taken from its component's folder. */
export function sizeOf(folder: string, name: string): Promise<Size> {
  return bundle(`export { ${name} } from "./${folder}/index.js";`);
}

/** All that a component's own entry exports. */
export function sizeOfEntry(folder: string): Promise<Size> {
  return bundle(`export * from "./${folder}/index.js";`);
}

/** One name taken from the whole kit. */
export function sizeThroughKit(name: string): Promise<Size> {
  return bundle(`export { ${name} } from "./index.js";`);
}
