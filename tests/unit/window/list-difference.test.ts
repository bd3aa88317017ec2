import { describe, expect, it } from "vitest";
import { listDifference, type Splice } from "../../../lib/window/list-difference.ts";
import { Random } from "../wire/random.ts";

function apply(list: readonly unknown[], steps: readonly Splice[]): unknown[] {
  const now = [...list];
  for (const { start, removed, items } of steps) now.splice(start, removed, ...items);
  return now;
}

const touched = (steps: readonly Splice[]): number =>
  steps.reduce((sum, { removed, items }) => sum + removed + items.length, 0);

const numbers = Array.from({ length: 1_000 }, (_, index) => index);

describe("listDifference", () => {
  it("finds nothing where nothing is different", () => {
    expect(listDifference(numbers, [...numbers])).toEqual([]);
    expect(listDifference([], [])).toEqual([]);
    expect(listDifference([NaN], [NaN])).toEqual([]);
  });

  it.each<[string, unknown[], number]>([
    ["one is appended", [...numbers, "x"], 1],
    ["one is put first", ["x", ...numbers], 1],
    ["one is put in", numbers.toSpliced(500, 0, -1), 1],
    ["one is taken out", numbers.toSpliced(500, 1), 1],
    ["one is replaced", numbers.with(500, -1), 2],
    ["one is moved", numbers.toSpliced(10, 1).toSpliced(900, 0, 10), 2],
    ["two are swapped", numbers.with(10, 900).with(900, 10), 4],
    ["ten have scrolled out and in", [...numbers.slice(10), ...numbers.slice(0, 10).map(n => -n - 1)], 20],
  ])("touches as little as possible when %s", (_, after, most) => {
    const steps = listDifference(numbers, after);
    expect(apply(numbers, steps)).toEqual(after);
    expect(touched(steps)).toBeLessThanOrEqual(most);
  });

  it("leads from any list to any other", () => {
    for (let seed = 1; seed <= 3_000; seed++) {
      const random = new Random(seed);
      const before = random.list(20, () => random.below(12));
      const after = random.chance(0.5)
        ? random.list(20, () => random.below(12))
        : before.filter(() => random.chance(0.8)).toSorted(() => random.next() - 0.6);
      expect({ seed, list: apply(before, listDifference(before, after)) }).toEqual({ seed, list: after });
    }
  });
});
