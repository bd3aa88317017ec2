import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lexer, type Token, type Tokens, walkTokens } from "marked";
import type { Plugin } from "vite";
import { type SitePage, sitePages } from "./site-pages";

/**
 * What is wrong in the texts of the pages, one sentence each: a text or a file it shows that is not there, a link to a
 * page or a section that does not exist, two sections of one name.
 */
export function wrongInPages(pages: readonly SitePage[], read: (path: string) => string | undefined): string[] {
  const anchors = new Map(pages.map(page => [page.path, new Set(page.sections.map(section => section.anchor))]));
  const wrong: string[] = [];

  const checkLink = (from: SitePage, file: string, href: string): void => {
    if (!/^[/#]/.test(href) || href.startsWith("//")) return;
    const { pathname, hash } = new URL(href, `http://site${from.path}`);
    const found = anchors.get(pathname);
    const anchor = decodeURIComponent(hash.slice(1));
    if (!found) wrong.push(`${file} links to ${href}, but there is no page ${pathname}.`);
    else if (anchor !== "" && !found.has(anchor))
      wrong.push(`${file} links to ${href}, but ${pathname} has no section "${anchor}".`);
  };

  for (const page of pages) {
    const seen = new Set<string>();
    for (const { anchor, files } of page.sections) {
      if (seen.has(anchor)) wrong.push(`${page.path} has two sections "${anchor}".`);
      seen.add(anchor);
      for (const file of files) {
        const text = read(file);
        if (text === undefined) wrong.push(`${page.path}#${anchor} shows ${file}, which is not there.`);
        else if (file.endsWith(".md")) {
          const { hrefs, shown } = mentionsOf(text);
          for (const href of hrefs) checkLink(page, file, href);
          for (const path of shown) {
            if (read(path) === undefined) wrong.push(`${file} shows ${path}, which is not there.`);
          }
        }
      }
    }
  }
  return wrong;
}

/** Where the links of a Markdown text lead, and the files that its fences name. */
function mentionsOf(text: string): { hrefs: string[]; shown: string[] } {
  const hrefs: string[] = [];
  const shown: string[] = [];
  void walkTokens(lexer(text), (token: Token) => {
    if (token.type === "link") hrefs.push((token as Tokens.Link).href);
    const file = token.type === "code" ? (token as Tokens.Code).lang?.split(" ")[1] : undefined;
    if (file !== undefined) shown.push(file);
  });
  return { hrefs, shown };
}

/** Fails a build when a text of the site shows or links to what is not there. */
export function pagesCheck(): Plugin {
  let root = "";
  return {
    name: "site:pages-check",
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      const read = (path: string): string | undefined =>
        existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
      const wrong = wrongInPages(sitePages(), read);
      if (wrong.length > 0) this.error(`The site's texts are not right:\n- ${wrong.join("\n- ")}`);
    },
  };
}
