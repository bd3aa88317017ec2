import { expect, it } from "vitest";
import { budgets } from "../kit/harness/budgets";
import { entryBudgets } from "./size/budgets";
import { browserEntries, sizeOf } from "./size/measure";
import { pageSize } from "./size/page-size";

const entries = browserEntries();

function fileOf(entry: string): string {
  const file = entries.get(entry);
  if (file === undefined) throw new Error(`The package has no entry "${entry}" for browsers.`);
  return file;
}

it.each(Object.entries(entryBudgets))("%s is within its budget", async (entry, { names, limit }) => {
  const { script } = await pageSize(fileOf(entry), names);
  expect(script).toBeLessThanOrEqual(limit);
  // A limit that has got far above what is measured is none.
  expect(script).toBeGreaterThan(limit * 0.9);
});

it("each component, imported alone, is within the kit's budget", async () => {
  const over: string[] = [];
  for (const [name, { folder, limit }] of Object.entries(budgets)) {
    const { script } = await sizeOf(fileOf(`./kit/${folder}`), [name]);
    // A file that is compiled on its own costs a few bytes more than one that a bundler has been through.
    if (script / 1024 > limit * 1.03) over.push(`${name}: ${(script / 1024).toFixed(2)} kB, limit ${limit} kB`);
  }
  expect(over).toEqual([]);
});

it("a component costs the same through the whole kit, where a bundler leaves out what is not used", async () => {
  for (const name of ["Button", "Switch", "Divider"]) {
    const alone = await sizeOf(fileOf(`./kit/${name.toLowerCase()}`), [name]);
    const through = await sizeOf(fileOf("./kit"), [name]);
    expect(through.script).toBeLessThanOrEqual(alone.script * 1.02);
  }
});
