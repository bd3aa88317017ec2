import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const inner = new Set(["internal", "locale", "styles", "early-clicks"]);
const components = readdirSync(join(root, "lib/kit"))
  .filter(name => statSync(join(root, "lib/kit", name)).isDirectory() && !inner.has(name))
  .sort();

it("each component can be imported alone, by an entry of its own", () => {
  const { exports }: { exports: Record<string, string> } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const entries = Object.entries(exports).filter(([entry]) => /^\.\/kit\/[a-z-]+$/.test(entry));
  expect(entries.map(([entry]) => entry.slice("./kit/".length)).sort()).toEqual(components);
  expect(entries.filter(([, file]) => !existsSync(join(root, file)))).toEqual([]);
});
