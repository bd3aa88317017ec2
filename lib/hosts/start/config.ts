import { fileURLToPath } from "node:url";
import { defineConfig, type SolidStartInlineConfig } from "@solidjs/start/config";
import type { PluginOption } from "vite";
import { serverOnly } from "../server-only";
import { settingsModule } from "./settings-module";

export interface LiveStartOptions {
  /** Path of the WebSocket. `/_live` by default; `<LiveRoot path>` has to say the same. */
  readonly path?: string;
  /**
   * A module whose default export is the `LiveServerSettings` of the site: who is admitted, from which origins, within
   * which limits. Relative to the project.
   */
  readonly settings?: string;
}

type Vite = Exclude<SolidStartInlineConfig["vite"], undefined>;
type ViteFunction = Extract<Vite, (...args: never[]) => unknown>;
type ViteOptions = Exclude<Vite, ViteFunction>;

/**
 * Makes a SolidStart site live: takes the place of `defineConfig` in `app.config.ts` and adds the WebSocket, and a
 * check that no server code gets into what browsers load.
 *
 * @example
 * ```ts
 * import { defineLiveConfig } from "solid-reflect/start";
 *
 * export default defineLiveConfig({ appRoot: "./src" });
 * ```
 */
export function defineLiveConfig(
  config: SolidStartInlineConfig = {},
  { path = "/_live", settings }: LiveStartOptions = {},
): ReturnType<typeof defineConfig> {
  const { server } = config;
  const app = defineConfig({
    ...config,
    vite: (options: Parameters<ViteFunction>[0]) => withPlugins(config.vite, options),
    server: {
      ...server,
      plugins: [...(server?.plugins ?? []), fileURLToPath(new URL("./nitro-plugin.ts", import.meta.url))],
      experimental: { asyncContext: true, ...server?.experimental, websocket: true },
      // Nitro compiles to ES2019, where a private field is a WeakMap: that costs up to four times the CPU.
      esbuild: { ...server?.esbuild, options: { target: "node20", ...server?.esbuild?.options } },
    },
  });
  return app.addRouter({
    name: "live",
    type: "http",
    base: path,
    target: "server",
    handler: fileURLToPath(new URL("./socket.ts", import.meta.url)),
    plugins: () => [settingsModule(settings)],
  });
}

function withPlugins(given: Vite | undefined, options: Parameters<ViteFunction>[0]): ViteOptions {
  const own: ViteOptions = { ...(typeof given === "function" ? given(options) : given) };
  const plugins: PluginOption[] = [...(own.plugins ?? [])];
  if (options.router === "client") plugins.unshift(serverOnly());
  // `await using` is the way to hold a socket, and Node 20 does not know it: it has to be compiled in development too.
  const esbuild = own.esbuild === false ? own.esbuild : { target: "es2022", ...namesOn(options), ...own.esbuild };
  return { ...own, plugins, esbuild };
}

/** Vinxi minifies what servers run too: then a log names no function, and a task none but "unnamed". */
function namesOn({ router }: Parameters<ViteFunction>[0]): object {
  return router === "client" ? {} : { minifyIdentifiers: false, minifySyntax: false, minifyWhitespace: false };
}
