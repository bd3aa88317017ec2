import type { ExampleSlug } from "./catalog";
import { highlight } from "./highlight";
import { renderMarkdown } from "./render-markdown";

/** An example as it is read, as HTML. */
export interface ExampleTexts {
  readonly live: string;
  readonly view: string;
  readonly notes: string;
}

// Server only: with these files, the highlighter and the Markdown renderer come along.
const files = import.meta.glob<string>("../../examples/*/{live.ts,view.tsx,notes.md}", {
  query: "?raw",
  import: "default",
});

const rendered = new Map<ExampleSlug, Promise<ExampleTexts>>();

/** The texts of an example, made once per process; in development each time, since the files change. */
export function exampleTexts(slug: ExampleSlug): Promise<ExampleTexts> {
  const known = import.meta.env.DEV ? undefined : rendered.get(slug);
  if (known) return known;
  const texts = render(slug);
  rendered.set(slug, texts);
  texts.catch(() => rendered.delete(slug));
  return texts;
}

async function render(slug: ExampleSlug): Promise<ExampleTexts> {
  const [live, view, notes] = await Promise.all([
    read(slug, "live.ts").then(text => highlight(text, "ts")),
    read(slug, "view.tsx").then(text => highlight(text, "tsx")),
    read(slug, "notes.md").then(renderMarkdown),
  ]);
  return { live, view, notes };
}

async function read(slug: ExampleSlug, file: string): Promise<string> {
  const load = files[`../../examples/${slug}/${file}`];
  if (!load) throw new Error(`The example "${slug}" has no ${file}.`);
  return load();
}
