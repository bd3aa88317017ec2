import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { sitePages } from "../pages/site-pages";
import { indexPages } from "./index-pages";

const MODULE = "site:search-index";
const RESOLVED = `\0${MODULE}`;

/**
 * Makes the index of the search while the site is built, and the module `site:search-index`, whose default export is the
 * URL of that JSON file. In development the URL holds the JSON itself.
 */
export function searchIndex(): Plugin {
  let root = "";
  let kind: "asset" | "inline" | "none" = "none";
  return {
    name: MODULE,
    configResolved(config) {
      root = config.root;
      kind = config.command === "serve" ? "inline" : config.build.ssr ? "none" : "asset";
    },
    resolveId: source => (source === MODULE ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      // Nobody searches while a page is rendered.
      if (kind === "none") return `export default "";`;
      const entries = indexPages(sitePages(), path => readFileSync(join(root, path), "utf8"));
      const source = JSON.stringify(entries);
      if (kind === "inline") {
        return `export default ${JSON.stringify(`data:application/json,${encodeURIComponent(source)}`)};`;
      }
      const file = this.emitFile({ type: "asset", name: "search-index.json", source });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
}
