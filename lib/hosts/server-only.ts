import type { Plugin } from "vite";

const SERVER_ENTRY = "solid-reflect/server";

/** What the transforms leave of an import of types alone: nothing is imported by it. */
const leftover = (from: string): RegExp => new RegExp(String.raw`import\s*(\{\s*\}\s*from\s*)?["']${from}["'];?`, "g");
const LEFT_OF_SERVER = leftover(SERVER_ENTRY);
const LEFT_OF_ANY = leftover(`[^"'\n]+`);

const USE_SERVER = /^\s*["']use server["']/;

/**
 * Fails when a module of what browsers load imports `solid-reflect/server`: then a live module was not turned into calls
 * of server functions, and its text would be public.
 *
 * Of a live module whose functions have become calls it takes away the imports of nothing: where a file's types were
 * imported with its functions, such a line is left, and browsers would load that file, with all that it imports.
 */
export function serverOnly(): Plugin {
  return {
    name: "solid-reflect:server-only",
    // After TypeScript and the transform of "use server", which take away what is no such import.
    enforce: "post",
    transform(code) {
      const isLive = USE_SERVER.test(code);
      if (!isLive && !code.includes(SERVER_ENTRY)) return null;
      const rest = code.replace(isLive ? LEFT_OF_ANY : LEFT_OF_SERVER, "");
      return rest === code ? null : { code: rest, map: null };
    },
    resolveId: {
      order: "pre",
      handler(source, importer) {
        if (source !== SERVER_ENTRY) return null;
        throw new Error(
          `${importer ?? "A module"} imports "${SERVER_ENTRY}" and would be sent to browsers. ` +
            'A live module begins with "use server" and exports only `async function`s: wrap what they return ' +
            "(`return live({ … })`), never the function itself.",
        );
      },
    },
  };
}
