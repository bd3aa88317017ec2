import type { ExampleSlug } from "./catalog";

/** A file of an example. */
export interface SourceFile {
  /** Within the example's folder. */
  readonly name: string;
  readonly text: string;
}

// Server only: the texts of all examples, each loaded when it is asked for.
const files = import.meta.glob<string>(
  [
    "../../examples/*/**/*.{ts,tsx,css}",
    "../../examples/*/notes.md",
    "!../../examples/*/*.test.{ts,tsx}",
    "!../../examples/{components,services}/**",
  ],
  { query: "?raw", import: "default" },
);

/** What stands first when an example is read. */
const FIRST = ["live.ts", "view.tsx"];

/** The files that an example runs from, in the order in which they are read, and what is said of it. */
export async function readSources(slug: ExampleSlug): Promise<{ files: SourceFile[]; notes: string }> {
  const folder = `../../examples/${slug}/`;
  const texts = new Map<string, string>();
  await Promise.all(
    Object.entries(files).map(async ([path, load]) => {
      if (path.startsWith(folder)) texts.set(path.slice(folder.length), await load());
    }),
  );
  const take = (name: string): string => {
    const text = texts.get(name);
    if (text === undefined) throw new Error(`The example "${slug}" has no ${name}.`);
    texts.delete(name);
    return text;
  };
  const notes = take("notes.md");
  const first = FIRST.map(name => ({ name, text: take(name) }));
  const others = [...texts].map(([name, text]) => ({ name, text })).sort((a, b) => a.name.localeCompare(b.name));
  return { files: [...first, ...others], notes };
}
