import { renderMarkdown } from "../examples/render-markdown";
import type { ProseSlug } from "./prose";

// Server only: with these files, the highlighter and the Markdown renderer come along.
const files = import.meta.glob<string>("./prose/*.md", { query: "?raw", import: "default" });

const rendered = new Map<ProseSlug, Promise<string>>();

/** A section of text as HTML, made once per process; in development each time, since the files change. */
export function proseText(slug: ProseSlug): Promise<string> {
  const known = import.meta.env.DEV ? undefined : rendered.get(slug);
  if (known) return known;
  const text = render(slug);
  rendered.set(slug, text);
  text.catch(() => rendered.delete(slug));
  return text;
}

async function render(slug: ProseSlug): Promise<string> {
  const load = files[`./prose/${slug}.md`];
  if (!load) throw new Error(`There is no text src/tutorial/prose/${slug}.md.`);
  return renderMarkdown(await load());
}
