import { gzipSync } from "node:zlib";
import { transform } from "esbuild";
import { build, type Rollup } from "vite";
import { PACKAGE } from "../../../package/layout";
import type { EntrySize } from "./measure";

const PAGE = "\0page";

/** As `sizeOf`, through the bundler of Vite sites: it alone takes barrels apart before it cuts what is loaded later. */
export async function pageSize(file: string, names: readonly string[]): Promise<EntrySize> {
  const built = await build({
    root: PACKAGE,
    configFile: false,
    logLevel: "error",
    plugins: [
      {
        name: "page",
        resolveId: id => (id === PAGE ? id : undefined),
        load: id => (id === PAGE ? `export { ${names.join(", ")} } from "${PACKAGE}/${file}";` : undefined),
        // What Solid's browser build says of itself, which is known where Solid is not left out.
        transform: code => code.replace('import { isServer } from "solid-js/web";', "const isServer = false;"),
      },
    ],
    build: {
      write: false,
      // As a library: Vite's own code, which loads style sheets before what needs them, is no part of ours.
      lib: { entry: PAGE, formats: ["es"] },
      minify: false,
      target: "es2022",
      rollupOptions: {
        input: PAGE,
        external: /^solid-js/,
        preserveEntrySignatures: "strict",
        treeshake: { moduleSideEffects: id => id.endsWith(".css") },
      },
    },
  });
  const output = (built as Rollup.RollupOutput[])[0]?.output ?? [];
  const chunks = new Map<string, Rollup.OutputChunk>();
  for (const each of output) {
    if (each.type !== "chunk") continue;
    const { code } = await transform(each.code, { minify: true, target: "es2022", legalComments: "none" });
    chunks.set(each.fileName, { ...each, code });
  }
  const first = new Set<string>();
  const add = (name: string): void => {
    if (first.has(name) || !chunks.has(name)) return;
    first.add(name);
    for (const next of chunks.get(name)?.imports ?? []) add(next);
  };
  for (const { isEntry, fileName } of chunks.values()) if (isEntry) add(fileName);
  const size = (wanted: (name: string) => boolean): number => {
    const texts = [...chunks.values()].filter(({ fileName }) => wanted(fileName)).map(({ code }) => code);
    return texts.length === 0 ? 0 : gzipSync(texts.join("\n"), { level: 9 }).length;
  };
  return { script: size(name => first.has(name)), later: size(name => !first.has(name)), styles: 0 };
}
