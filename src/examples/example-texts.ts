import { readSources, type SourceFile } from "./example-sources";
import type { ExampleSlug } from "./catalog";
import { highlight } from "./highlight";
import { renderMarkdown } from "./render-markdown";

/** An example as it is read, as HTML. */
export interface ExampleTexts {
  /** Its files: the server's and the view first, then those that these two are made of. */
  readonly files: readonly SourceFile[];
  readonly notes: string;
}

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
  const { files, notes } = await readSources(slug);
  const [html, ...shown] = await Promise.all([
    renderMarkdown(notes),
    ...files.map(async ({ name, text }) => ({ name, text: await highlight(text, languageOf(name)) })),
  ]);
  return { files: shown, notes: html };
}

function languageOf(name: string): "ts" | "tsx" | "css" {
  if (name.endsWith(".css")) return "css";
  return name.endsWith(".tsx") ? "tsx" : "ts";
}
