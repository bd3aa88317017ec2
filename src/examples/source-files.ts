// Server only: the texts of files that Markdown may show, each loaded when it is asked for.
const files = import.meta.glob<string>(
  [
    "../../examples/*/{live,example.test,cut.test}.ts",
    "../../examples/*/{view,view.test}.tsx",
    "../../app.config.ts",
    "../app.tsx",
  ],
  { query: "?raw", import: "default" },
);

const byPath = new Map(
  Object.entries(files).map(([path, load]) => [path.replace(/^\.\.\/\.\.\//, "").replace(/^\.\.\//, "src/"), load]),
);

/** The text of a file of this repository, by its path from the root. */
export async function readSource(path: string): Promise<string> {
  const load = byPath.get(path);
  if (!load) throw new Error(`A text shows ${path}, which is not among the files of src/examples/source-files.ts.`);
  return load();
}
