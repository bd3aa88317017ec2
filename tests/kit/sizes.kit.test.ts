import { readFileSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { budgets } from "./harness/budgets";
import { loadServer } from "./harness/build";
import { recordWeight } from "./harness/report";
import { sizeOf, sizeOfEntry, sizeThroughKit } from "./harness/sizes";

const server = await loadServer();

/** The files that belong to neither these components nor to what all of them share. */
function foreign(files: readonly string[], own: readonly string[]): string[] {
  const shared = [...own.map(folder => `${folder}/`), "internal/", "locale/english-strings.js", "spin/spin-mark.js"];
  return files.filter(file => !shared.some(prefix => file.startsWith(prefix)));
}

const allBudgets = { ...budgets, ...server.ownBudgets };

describe.each(Object.entries(allBudgets))("%s alone", (name, { folder, limit, wish, why, uses = [] }) => {
  it("is as small as promised and brings nothing of the rest", async () => {
    const size = await sizeOf(folder, name);
    recordWeight(name, { kilobytes: size.kilobytes, limit, wish, why });
    expect(size.kilobytes).toBeLessThanOrEqual(limit);
    expect(foreign(size.files, [folder, ...uses])).toEqual([]);
  });
});

describe("an entry of package.json", () => {
  const { exports }: { exports: Record<string, string> } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  const entries = Object.entries(exports).flatMap(([entry, file]) => {
    const folder = /^\.\/lib\/kit\/([a-z-]+)\/index\.ts$/.exec(file)?.[1];
    return entry.startsWith("./kit/") && folder !== undefined ? [{ entry, folder }] : [];
  });

  it("is there for each component", () => {
    expect(entries.map(({ folder }) => folder).sort()).toEqual(server.folders.map(({ folder }) => folder).sort());
  });

  it.each(entries)("$entry bundles nothing of the rest, whatever is taken from it", async ({ folder }) => {
    const uses = Object.values(allBudgets).flatMap(budget => (budget.folder === folder ? (budget.uses ?? []) : []));
    const { files } = await sizeOfEntry(folder);
    expect(files.some(file => file.startsWith(`${folder}/`) || file.startsWith("internal/"))).toBe(true);
    expect(foreign(files, [folder, ...uses])).toEqual([]);
  });
});

describe("the whole", () => {
  const kit = fileURLToPath(new URL("../../lib/kit", import.meta.url));
  const inner = new Set(["internal", "locale", "styles", "early-clicks"]);

  it("has a sample for every component", () => {
    const folders = readdirSync(kit).filter(name => statSync(`${kit}/${name}`).isDirectory() && !inner.has(name));
    expect(folders.sort()).toEqual(server.folders.map(({ folder }) => folder).sort());
  });

  it("says why where a component may be larger than was wished", () => {
    const silent = Object.entries(allBudgets).filter(([, { limit, wish = limit, why }]) => limit > wish && !why);
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it("has a budget for every component", () => {
    const weighed = new Set(Object.values(allBudgets).map(({ folder }) => folder));
    expect(server.folders.map(({ folder }) => folder).filter(folder => !weighed.has(folder))).toEqual([]);
  });

  it("gives one component through the kit's index for the price of that one", async () => {
    const alone = await sizeThroughKit("Divider");
    expect(alone.files.filter(file => /^(select|slider|notification|tabs|layout|radio)\//.test(file))).toEqual([]);
    // What is left over is the registration of delegated events by the files that were looked at.
    expect(alone.kilobytes).toBeLessThan((await sizeOf("divider", "Divider")).kilobytes + 0.4);
  });
});
