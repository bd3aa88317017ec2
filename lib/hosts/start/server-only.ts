import type { Plugin } from "vite";

const SERVER_ENTRY = "solid-reflect/server";

/**
 * Fails when a module of what browsers load imports `solid-reflect/server`: then a live module was not turned into calls
 * of server functions, and its text would be public.
 */
export function serverOnly(): Plugin {
  return {
    name: "solid-reflect:server-only",
    enforce: "pre",
    resolveId(source, importer) {
      if (source !== SERVER_ENTRY) return null;
      throw new Error(
        `${importer ?? "A module"} imports "${SERVER_ENTRY}" and would be sent to browsers. ` +
          'A live module begins with "use server" and exports only `async function`s: wrap what they return ' +
          "(`return live({ … })`), never the function itself.",
      );
    },
  };
}
