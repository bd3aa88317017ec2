// Bundles Solid's reactive core and its store into one file, for the server.
//
// On the server `solid-js` resolves to a build whose effects never run, and `solid-js/store/dist/store.js` tracks
// nothing because it imports bare `solid-js`. Bundled together under the `browser` condition they share one core.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
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
const store = ["$RAW", "createStore", "produce", "reconcile", "unwrap"];
const contents = `export { ${core.join(", ")} } from "solid-js";\nexport { ${store.join(", ")} } from "solid-js/store";\n`;

// Every write to a store goes through one function. There it is told to who watches the object that is written to,
// before it happens: that is how a change is sent as what it is, at a cost that the size of the store does not matter to.
const funnel = "if (!deleting && state[property] === value) return;";
const watchedStores = {
  name: "watched-stores",
  setup({ onLoad }) {
    onLoad({ filter: /solid-js[\\/]store[\\/]dist[\\/]store\.js$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      const [before, after, ...more] = source.split(funnel);
      if (after === undefined || more.length > 0) throw new Error(`${path} does not write as this build expects.`);
      const tell =
        "{ const watcher = storeWatchers.get(state); if (watcher !== undefined) watcher.write(state, property); }";
      return { contents: `export const storeWatchers = new WeakMap();\n${before}${funnel}\n${tell}${after}` };
    });
  },
};

await build({
  stdin: { contents: `${contents}export { storeWatchers } from "solid-js/store";\n`, resolveDir: directory },
  plugins: [watchedStores],
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
const watcher = "{ write(node: object, key: PropertyKey): void }";
writeFileSync(
  `${directory}solid.d.ts`,
  `${contents}export declare const storeWatchers: WeakMap<object, ${watcher}>;\n`,
);
