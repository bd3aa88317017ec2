import type { Plugin } from "vite";
import { serverOnly } from "../server-only";

export interface LiveFunctionsOptions {
  /** The host's path, `/_live` by default. */
  readonly path?: string;
}

/** What stands in a browser's bundle for a function of the server. */
const REMOTE = "solid-reflect/node/client";

/** A module's syntax, as far as it is looked at. */
interface Statement {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly directive?: string;
  readonly declaration?: { readonly type: string; readonly async?: boolean; readonly id?: { readonly name: string } };
}

/**
 * A plugin for Vite that lets views import `"use server"` modules: in what browsers load, each of their functions is a call
 * over HTTP by its name, to what the server has declared with `defineLive`. On the server they are as they are written.
 *
 * A build fails when such a module exports anything but `async function`s, when two of them export the same name, or when
 * a module that browsers would load imports `solid-reflect/server`.
 *
 * @example
 * ```ts
 * import { liveFunctions } from "solid-reflect/node/vite";
 * import { defineConfig } from "vite";
 * import solid from "vite-plugin-solid";
 *
 * export default defineConfig({ plugins: [liveFunctions(), solid({ ssr: true })] });
 * ```
 */
export function liveFunctions({ path = "/_live" }: LiveFunctionsOptions = {}): Plugin[] {
  /** Which module has a name. */
  const modules = new Map<string, string>();
  const check = serverOnly();
  return [
    {
      name: "solid-reflect:live-functions",
      config: () => ({
        // One copy of the library, beside the app that uses it.
        ssr: { noExternal: ["solid-reflect"] },
        // `await using` is the way to hold a socket, and Node 20 does not know it.
        esbuild: { target: "es2022" },
      }),
      transform(code, id) {
        if (!code.includes("use server")) return null;
        const body = this.parse(code).body as unknown as readonly Statement[];
        const [first] = body;
        if (first?.directive !== "use server") return null;
        if (this.environment.config.consumer !== "client") {
          // It has done its work; bundlers warn of directives that they drop.
          const blank = " ".repeat(first.end - first.start);
          return { code: code.slice(0, first.start) + blank + code.slice(first.end), map: null };
        }
        for (const [name, module] of modules) if (module === id) modules.delete(name);
        const calls = exported(body, id).map(name => {
          const other = modules.get(name);
          if (other !== undefined) throw new Error(`"${name}" is exported by ${other} and by ${id}. Rename one.`);
          modules.set(name, id);
          return `export const ${name} = remoteFunction(${JSON.stringify(`${path}/${name}`)});`;
        });
        return { code: [`import { remoteFunction } from "${REMOTE}";`, ...calls].join("\n"), map: null };
      },
    },
    { ...check, applyToEnvironment: ({ config }) => config.consumer === "client" },
  ];
}

/** The names of a module's functions. Fails for any other export: its text would be lost, or public. */
function exported(body: readonly Statement[], id: string): string[] {
  return body
    .filter(({ type }) => type.startsWith("Export"))
    .map(({ declaration }) => {
      if (declaration?.type === "FunctionDeclaration" && declaration.async === true && declaration.id) {
        return declaration.id.name;
      }
      throw new Error(
        `${id} begins with "use server" and exports something that is no named \`async function\`. ` +
          "Such a module exports only these: wrap what they return (`return live({ … })`), never the function itself.",
      );
    });
}
