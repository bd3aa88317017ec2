import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { Token } from "./token";

const TOKENS = "site:kit-tokens";
const FILE = "lib/kit/styles/tokens.css";

/** Gives `site:kit-tokens`: the design tokens, read from the style sheet that sets them. */
export function tokenModule(): Plugin {
  let root = "";
  return {
    name: TOKENS,
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    resolveId: source => (source === TOKENS ? `\0${TOKENS}` : null),
    load(id) {
      if (id !== `\0${TOKENS}`) return null;
      const file = join(root, FILE);
      this.addWatchFile(file);
      const tokens = readTokens(readFileSync(file, "utf8"));
      if (tokens.length === 0) this.error(`No token was found in ${FILE}.`);
      return `export default ${JSON.stringify(tokens)};`;
    },
  };
}

/** Each token as it is set first: later on the sheet only says what changes where. */
export function readTokens(css: string): Token[] {
  const values = new Map<string, string>();
  for (const [, name = "", value = ""] of css.matchAll(/--kit-([a-z0-9-]+):([^;{}]+);/g)) {
    if (!values.has(name) && !name.startsWith("tone-")) values.set(name, value.replace(/\s+/g, " ").trim());
  }
  return [...values].map(([name, value]) => ({ name, value }));
}
