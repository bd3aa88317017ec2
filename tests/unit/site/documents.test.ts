import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../../lib/server/limits";
import { ROOT } from "../../support/build-site";

const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

const hosts = readdirSync(join(ROOT, "examples/hosts")).map(host => `examples/hosts/${host}/README.md`);
const documents = ["README.md", "CONTRIBUTING.md", "docs/operating.md", ...hosts];

describe.each(documents)("%s", path => {
  it("links to files that are there", () => {
    const links = [...read(path).matchAll(/\]\(([^)#:]+)(#[^)]*)?\)/g)].map(([, target = ""]) => target);
    expect(links.filter(target => !existsSync(join(ROOT, dirname(path), target)))).toEqual([]);
  });
});

describe("what operators are told", () => {
  const text = read("docs/operating.md");
  const variables = (source: string): string[] => [...new Set(source.match(/\bLIVE_[A-Z]+(_[A-Z]+)*\b/g))].sort();

  it("names every variable of the environment, and no other", () => {
    const files = readdirSync(join(ROOT, "lib"), { recursive: true, withFileTypes: true });
    const sources = files.filter(file => file.isFile() && file.name.endsWith(".ts"));
    const known = sources.map(file => readFileSync(join(file.parentPath, file.name), "utf8")).join("\n");
    expect(variables(text)).toEqual(variables(known));
  });

  it("gives limits their values", () => {
    const rows = [...text.matchAll(/^\| `(\w+)` +\| ([\d,]+)(?: (MB|s))? /gm)].filter(
      ([, name = ""]) => name in DEFAULT_LIMITS,
    );
    expect(rows.length).toBeGreaterThanOrEqual(5);
    for (const [, name = "", value = "", unit] of rows) {
      const stated = Number(value.replaceAll(",", "")) * ({ MB: 2 ** 20, s: 1_000 }[unit ?? ""] ?? 1);
      expect([name, stated]).toEqual([name, DEFAULT_LIMITS[name as keyof typeof DEFAULT_LIMITS]]);
    }
  });
});
