import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { catalog } from "./catalog";

/** The files of an example: what runs on the server, what runs in the browser, and what is to be said of it. */
const FILES = ["live.ts", "view.tsx", "notes.md"];

/** Fails a build when the catalogue names an example that is not there or lacks one of its files. */
export function exampleFiles(): Plugin {
  let root = "";
  return {
    name: "site:example-files",
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      for (const slug of Object.keys(catalog)) {
        for (const file of FILES) {
          const path = `examples/${slug}/${file}`;
          if (existsSync(join(root, path))) continue;
          this.error(`src/examples/catalog.ts names the example "${slug}", but there is no ${path}. Write it.`);
        }
      }
    },
  };
}
