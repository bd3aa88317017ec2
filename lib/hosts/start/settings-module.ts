import { resolve } from "node:path";
import type { Plugin } from "vite";

const SETTINGS = "solid-reflect:settings";
const NONE = `\0${SETTINGS}`;

/** Puts the site's settings of the live server, or none, where the socket's module imports them. */
export function settingsModule(path: string | undefined): Plugin {
  return {
    name: SETTINGS,
    enforce: "pre",
    resolveId: source => (source === SETTINGS ? (path === undefined ? NONE : resolve(path)) : null),
    load: id => (id === NONE ? "export default {};" : null),
  };
}
