// Bundles Solid's reactive core and its store into one file, for the server.
//
// On the server `solid-js` resolves to a build whose effects never run, and `solid-js/store/dist/store.js` tracks
// nothing because it imports bare `solid-js`. Bundled together under the `browser` condition they share one core.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const directory = fileURLToPath(new URL("./generated/", import.meta.url));
mkdirSync(directory, { recursive: true });

const core = [
  "batch",
  "createComputed",
  "createEffect",
  "createMemo",
  "createReaction",
  "createRoot",
  "createSignal",
  "getListener",
  "getOwner",
  "on",
  "onCleanup",
  "runWithOwner",
  "untrack",
];
const store = ["createStore", "produce", "reconcile", "unwrap"];
const contents = `export { ${core.join(", ")} } from "solid-js";\nexport { ${store.join(", ")} } from "solid-js/store";\n`;

await build({
  stdin: { contents, resolveDir: directory },
  outfile: `${directory}solid.js`,
  bundle: true,
  format: "esm",
  platform: "neutral",
  conditions: ["browser"],
  mainFields: ["module", "main"],
  define: { "process.env.NODE_ENV": `"production"` },
  legalComments: "none",
  logLevel: "warning",
});
writeFileSync(`${directory}solid.d.ts`, contents);
