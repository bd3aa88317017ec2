import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { ComponentApi } from "./component-api";
import { readKit } from "./read-kit";

const API = "site:component-api";

/**
 * Gives `site:component-api`: what each folder of the kit exports, as its types say it. The types are checked once per
 * build, and only if a module asks for them; while developing, again after a change in the kit.
 */
export function apiModule(): Plugin {
  let root = "";
  let apis: Readonly<Record<string, ComponentApi>> | undefined;
  return {
    name: API,
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    resolveId: source => (source === API ? `\0${API}` : null),
    load(id) {
      if (id !== `\0${API}`) return null;
      apis ??= readKit(root, kitIndex(root));
      return `export default ${JSON.stringify(apis)};`;
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(join(root, "lib/kit"))) return;
      apis = undefined;
      const module = server.moduleGraph.getModuleById(`\0${API}`);
      if (module) server.moduleGraph.invalidateModule(module);
    },
  };
}

/** The file behind the public entry of the kit. */
function kitIndex(root: string): string {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    exports: Record<string, string>;
  };
  const file = exports["./kit"];
  if (!file) throw new Error('package.json does not export "./kit", of which the site shows the types.');
  return join(root, file);
}
