import { lexer, type Token, type Tokens } from "marked";
import type { SitePage } from "../pages/site-pages";
import type { SearchEntry } from "./search-entry";

/** The index of the site's pages, one entry for each page and each section. `read` gives the text of a file. */
export function indexPages(pages: readonly SitePage[], read: (path: string) => string): SearchEntry[] {
  return pages
    .filter(page => page.shownAt === undefined)
    .flatMap(page => [
      { path: page.path, page: page.title, text: page.description, names: [] },
      ...page.sections.map(section => {
        const texts = section.files.filter(file => file.endsWith(".md")).map(file => plainText(read(file)));
        const sources = section.files.filter(file => /\.tsx?$/.test(file)).map(read);
        return {
          path: `${page.path}#${section.anchor}`,
          page: page.title,
          section: section.title,
          text: [section.summary ?? "", ...texts].join(" ").trim(),
          names: [...new Set(sources.flatMap(importedNames))],
        };
      }),
    ]);
}

/** What a reader reads of a Markdown text, without its marks and its blocks of code. */
function plainText(markdown: string): string {
  const parts: string[] = [];
  const read = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      const { tokens: inner } = token as { tokens?: readonly Token[] };
      if (token.type === "table") {
        const { header, rows } = token as Tokens.Table;
        for (const cell of [header, ...rows].flat()) {
          parts.push(" ");
          read(cell.tokens);
        }
      } else if (token.type === "list") {
        read((token as Tokens.List).items);
      } else if (inner) {
        // What begins a line begins a word.
        if (["paragraph", "heading", "list_item", "blockquote"].includes(token.type)) parts.push(" ");
        read(inner);
      } else if (token.type === "text" || token.type === "codespan" || token.type === "escape") {
        parts.push((token as Tokens.Text).text);
      }
    }
  };
  read(lexer(markdown));
  return parts.join("").replace(/\s+/g, " ").trim();
}

function importedNames(source: string): string[] {
  return [...source.matchAll(/import (?:type )?\{([^}]*)\} from "solid-reflect/g)].flatMap(([, names = ""]) =>
    names
      .split(",")
      .map(name => name.replace(/\btype /, "").trim())
      .filter(name => name !== ""),
  );
}
