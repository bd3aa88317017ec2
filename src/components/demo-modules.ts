import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { componentOf, components } from "./catalog";
import { readDemo } from "./demo-text";

const DEMOS = "site:component-demos";
const FOLDER = "examples/components";

/**
 * Gives `site:component-demos`: for each component a module with all of its demos, so that a page is one chunk. Fails a
 * build when a component of the catalogue has no demos, or a folder of demos is not in the catalogue.
 */
export function demoModules(): Plugin {
  let root = "";
  const demosOf = (slug: string): string[] => {
    const folder = join(root, FOLDER, slug);
    return existsSync(folder) ? readdirSync(folder).filter(file => file.endsWith(".tsx")) : [];
  };
  return {
    name: DEMOS,
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      for (const { slug } of components) {
        if (demosOf(slug).length > 0) continue;
        this.error(`src/components/catalog.ts names the component "${slug}", but ${FOLDER}/${slug} has no demo.`);
      }
      for (const folder of readdirSync(join(root, FOLDER))) {
        if (componentOf(folder)) continue;
        this.error(`There are demos in ${FOLDER}/${folder}, but src/components/catalog.ts does not name it. Add it.`);
      }
    },
    resolveId: source => (source === DEMOS || source.startsWith(`${DEMOS}/`) ? `\0${source}` : null),
    load(id) {
      if (id === `\0${DEMOS}`) return indexOf(components.map(component => component.slug));
      if (!id.startsWith(`\0${DEMOS}/`)) return null;
      const slug = id.slice(DEMOS.length + 2);
      const files = demosOf(slug).map(file => join(root, FOLDER, slug, file));
      for (const file of files) this.addWatchFile(file);
      return moduleOf(files);
    },
  };
}

function indexOf(slugs: readonly string[]): string {
  const entries = slugs.map(slug => `${JSON.stringify(slug)}: () => import("${DEMOS}/${slug}")`);
  return `export default {\n${entries.join(",\n")}\n};`;
}

/** The demos of one component: the simplest, `basic`, before the others. */
function moduleOf(files: readonly string[]): string {
  const sorted = [...files].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, "en"));
  const imports = sorted.map((file, index) => `import Demo${index} from ${JSON.stringify(file)};`);
  const entries = sorted.map((file, index) => {
    const { title, about } = readDemo(readFileSync(file, "utf8"));
    return `{ name: ${JSON.stringify(nameOf(file))}, ${JSON.stringify({ title, about }).slice(1, -1)}, View: Demo${index} }`;
  });
  return `${imports.join("\n")}\nexport default [\n${entries.join(",\n")}\n];`;
}

const nameOf = (file: string): string => file.replace(/^.*\/|\.tsx$/g, "");

const rank = (file: string): number => (nameOf(file) === "basic" ? 0 : 1);
