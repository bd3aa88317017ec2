import apis from "site:component-api";
import { highlight } from "../examples/highlight";
import type { ApiPart } from "./api/component-api";
import { readDemo } from "./demo-text";
import { keyboard, type KeyRow } from "./keyboard";

/** What is to be read about a component; source texts are HTML. */
export interface ComponentTexts {
  readonly imported: string;
  /** By the name of the demo. */
  readonly sources: Readonly<Record<string, string>>;
  readonly parts: readonly ApiPart[];
  /** The types that its properties speak of; empty when there are none. */
  readonly types: string;
  readonly keys: readonly KeyRow[];
}

// Server only: with these files, the highlighter and what was read out of the kit's types come along.
const files = import.meta.glob<string>("../../examples/components/*/*.tsx", { query: "?raw", import: "default" });

const rendered = new Map<string, Promise<ComponentTexts>>();

/** The texts of a component, made once per process; in development each time, since the files change. */
export function componentTexts(slug: string): Promise<ComponentTexts> {
  const known = import.meta.env.DEV ? undefined : rendered.get(slug);
  if (known) return known;
  const texts = render(slug);
  rendered.set(slug, texts);
  texts.catch(() => rendered.delete(slug));
  return texts;
}

async function render(slug: string): Promise<ComponentTexts> {
  const api = apis[slug];
  if (!api) throw new Error(`The kit exports nothing from lib/kit/${slug}, of which the site has demos.`);
  const names = api.names.join(", ");
  const types = api.types.map(type => type.text).join("\n\n");
  const [imported, rendered, sources] = await Promise.all([
    highlight(`import { ${names} } from "solid-reflect/kit";`, "ts"),
    types === "" ? "" : highlight(types, "ts"),
    sourcesOf(slug),
  ]);
  return { imported, sources, parts: api.parts, types: rendered, keys: keyboard[slug] ?? [] };
}

async function sourcesOf(slug: string): Promise<Record<string, string>> {
  const folder = `../../examples/components/${slug}/`;
  const found = Object.entries(files).filter(([path]) => path.startsWith(folder));
  const entries = found.map(async ([path, load]) => {
    const html = await highlight(readDemo(await load()).source, "tsx");
    return [path.slice(folder.length).replace(".tsx", ""), html] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
