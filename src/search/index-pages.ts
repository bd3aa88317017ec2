import { lexer, type Token, type Tokens, walkTokens } from "marked";
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
  void walkTokens(lexer(markdown), (token: Token) => {
    if (token.type === "paragraph" || token.type === "heading" || token.type === "tablecell") parts.push(" ");
    if (token.type === "codespan") parts.push((token as Tokens.Codespan).text);
    if (token.type === "text" && !("tokens" in token && token.tokens)) parts.push((token as Tokens.Text).text);
  });
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
