import type { Plugin } from "vite";

const SERVER_ENTRY = "solid-reflect/server";

/** What the directive's transform leaves of an import of types alone: nothing is imported by it. */
const LEFTOVER = new RegExp(String.raw`import\s*(\{\s*\}\s*from\s*)?["']${SERVER_ENTRY}["'];?`, "g");

/**
 * Fails when a module of what browsers load imports `solid-reflect/server`: then a live module was not turned into calls
 * of server functions, and its text would be public.
 */
export function serverOnly(): Plugin {
  return {
    name: "solid-reflect:server-only",
    // After TypeScript and the transform of "use server", which take away what is no such import.
    enforce: "post",
    transform(code) {
      if (!code.includes(SERVER_ENTRY)) return null;
      const rest = code.replace(LEFTOVER, "");
      return rest === code ? null : { code: rest, map: null };
    },
    resolveId: {
      order: "pre",
      handler(source, importer) {
        if (source !== SERVER_ENTRY) return null;
        throw new Error(
          `${importer ?? "A module"} imports "${SERVER_ENTRY}" and would be sent to browsers. ` +
            'A live module begins with "use server" and exports only `async function`s: wrap what they return ' +
            "(`return live({ … })`), never the function itself. What it needs of a file of the server is imported apart " +
            "from that file's types: `import { read } …` and `import type { Row } …`.",
        );
      },
    },
  };
}
