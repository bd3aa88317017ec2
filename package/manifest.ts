import type { Emitted } from "./emit";
import { type Manifest, TREES } from "./layout";

/**
 * Packages of which a site has one copy, its own. `solid-js` everybody needs; the others belong to those who use the
 * entry that imports them, and nobody else installs them.
 */
const PEERS: Readonly<Record<string, "needed" | "optional">> = {
  "solid-js": "needed",
  "@solidjs/start": "optional",
  "prom-client": "optional",
  vinxi: "optional",
  vite: "optional",
};

/** What a peer's range is where a caret on the version that the tests run with would be too narrow. */
const RANGES: Readonly<Record<string, string>> = {
  // Only its types are imported, and those of plugins do not change: a page with another Vite can use a widget.
  vite: ">=6",
};

/** Entries that no browser loads. The others have a build for each side. */
const SERVER_ENTRIES: readonly string[] = ["./server", "./start", "./node", "./node/vite", "./metrics"];

/** Folders of lib whose libraries only those install who use them. */
const OPTIONAL_FOLDERS = ["widgets/"];

/** What a site that `solid-reflect init` makes needs, besides this package. */
const STARTER = {
  dependencies: ["@solidjs/router", "@solidjs/start", "solid-js", "vinxi"],
  devDependencies: ["@types/node", "typescript", "vite", "vitest"],
} as const;

type Conditions = Readonly<Record<string, string>>;

/**
 * The manifest of the package, from the repository's: the entries point to what was built, and what the code imports
 * is required in the very versions that the repository is tested with.
 */
export function publishedManifest(own: Manifest, emitted: Emitted): Record<string, unknown> {
  const { dependencies, peers } = requirements(own, emitted);
  return {
    name: own.name,
    version: own.version,
    description: own["description"],
    keywords: ["solid", "solidjs", "solid-start", "live", "websocket", "components", "server-side-rendering"],
    license: own["license"],
    type: "module",
    engines: own["engines"],
    files: [...TREES, "starter"],
    bin: { [own.name]: "./starter/init.js" },
    sideEffects: own.sideEffects.flatMap(publishedEffects),
    exports: {
      ...Object.fromEntries(Object.entries(own.exports).map(([entry, file]) => [entry, conditions(entry, file)])),
      "./package.json": "./package.json",
    },
    starter: {
      dependencies: versions(own, STARTER.dependencies),
      devDependencies: versions(own, STARTER.devDependencies),
    },
    dependencies,
    peerDependencies: Object.fromEntries(Object.entries(peers).map(([name, { range }]) => [name, range])),
    peerDependenciesMeta: Object.fromEntries(
      Object.entries(peers).flatMap(([name, { optional }]) => (optional ? [[name, { optional }]] : [])),
    ),
  };
}

function versions(own: Manifest, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map(name => [name, versionOf(own, name)]));
}

/** The version of a package that the repository is tested with. */
function versionOf(own: Manifest, name: string): string {
  const version = own.dependencies[name] ?? own.devDependencies[name];
  if (version === undefined) throw new Error(`The package needs "${name}", which package.json does not name.`);
  return version;
}

/** Where an entry is in the package, for each who asks. */
function conditions(entry: string, source: string): string | Conditions {
  const path = source.replace(/^\.\/lib\//, "");
  if (path.endsWith(".css")) return `./css/${path}`;
  const script = path.replace(/\.tsx?$/, ".js");
  const common = { types: `./types/${path.replace(/\.tsx?$/, ".d.ts")}`, solid: `./solid/${script}` };
  if (SERVER_ENTRIES.includes(entry)) return { ...common, default: `./ssr/${script}` };
  // The order is that of solid-js itself: who gets its server build gets ours.
  const ssr = `./ssr/${script}`;
  return { ...common, worker: ssr, browser: `./dom/${script}`, deno: ssr, node: ssr, default: `./dom/${script}` };
}

function publishedEffects(pattern: string): string[] {
  if (!pattern.startsWith("./lib/")) return [pattern];
  const path = pattern.slice("./lib/".length).replace(/\.tsx?$/, ".js");
  return ["solid", "dom", "ssr"].map(tree => `./${tree}/${path}`);
}

interface Peer {
  readonly range: string;
  readonly optional: boolean;
}

function requirements(
  own: Manifest,
  { packages }: Emitted,
): { dependencies: Record<string, string>; peers: Record<string, Peer> } {
  const dependencies: Record<string, string> = {};
  const peers: Record<string, Peer> = {};
  const optional = new Set<string>();
  const needed = new Set<string>();
  for (const [file, names] of packages) {
    const heavy = OPTIONAL_FOLDERS.some(folder => file.startsWith(folder));
    for (const name of names) (heavy ? optional : needed).add(name);
  }
  for (const name of [...new Set([...needed, ...optional])].sort()) {
    if (name === own.name || name.includes(":")) continue;
    const version = versionOf(own, name);
    const kind = PEERS[name];
    if (kind !== undefined) peers[name] = { range: RANGES[name] ?? `^${version}`, optional: kind === "optional" };
    else if (needed.has(name)) dependencies[name] = own.dependencies[name] ?? `^${version}`;
    else peers[name] = { range: `^${version}`, optional: true };
  }
  return { dependencies, peers };
}
