import { produce, reconcile, type SetStoreFunction, unwrap } from "solid-reflect/server";
import type { Random } from "../unit/wire/random.ts";

/** A store with what stores are made of: rows with keys, lists of primitives, records, lists in lists, other values. */
export interface Model {
  rows: ModelRow[];
  words: string[];
  byName: Record<string, ModelRow | undefined>;
  grid: number[][];
  thing: unknown;
}

export interface ModelRow {
  id: number;
  label?: string | undefined;
  at?: Date | undefined;
  tags: string[];
  inner?: { deep: { n: number }; list: { k: number }[] } | undefined;
}

type SetModel = SetStoreFunction<Model>;

let lastId = 0;

export function newRow(random: Random): ModelRow {
  return {
    id: ++lastId,
    tags: random.list(3, () => random.pick(["a", "b", "$u", "c"])),
    ...(random.chance(0.5) && { label: `row ${lastId}` }),
    ...(random.chance(0.3) && { at: new Date(lastId) }),
    ...(random.chance(0.4) && { inner: { deep: { n: lastId }, list: random.list(3, () => ({ k: random.below(9) })) } }),
  };
}

export function newModel(random: Random): Model {
  return {
    rows: random.list(12, () => newRow(random)),
    words: random.list(5, () => random.pick(["x", "y", "z"])),
    byName: { first: newRow(random) },
    grid: random.list(3, () => random.list(4, () => random.below(5))),
    thing: random.pick([undefined, 1, "$d", new Map([["a", 1]]), { some: "thing" }, [1, [2]]]),
  };
}

/** One random change, as an author might write it. */
export function change(random: Random, model: Model, set: SetModel): void {
  const index = random.below(model.rows.length + 1);
  const row = model.rows[index];
  random.pick(steps)({ random, model, set, index, row });
}

interface Step {
  readonly random: Random;
  readonly model: Model;
  readonly set: SetModel;
  readonly index: number;
  readonly row: ModelRow | undefined;
}

const steps: readonly ((step: Step) => void)[] = [
  ({ random, set, index, row }) => row && set("rows", index, "label", random.pick(["one", "two", undefined])),
  ({ random, set, index, row }) =>
    row &&
    set(
      "rows",
      index,
      "tags",
      random.list(4, () => random.pick(["p", "q"])),
    ),
  ({ random, set, index, row }) => row && set("rows", index, "tags", tags => [...tags, random.pick(["m", "n"])]),
  ({ random, set, index, row }) => row?.inner && set("rows", index, "inner", "deep", "n", random.below(100)),
  ({ random, set, index, row }) => row?.inner && set("rows", index, "inner", { deep: { n: random.below(9) } }),
  ({ set, index, row }) => row && set("rows", index, "inner", undefined),
  ({ random, set, index, row }) =>
    row && set("rows", index, "inner", { deep: { n: random.below(9) }, list: [{ k: 1 }] }),
  ({ random, set, index, row }) => row && set("rows", index, "at", new Date(random.below(1e6))),
  ({ random, set }) => set("rows", rows => [...rows, newRow(random)]),
  ({ random, set }) => set("rows", rows => [newRow(random), ...rows]),
  ({ random, set, model }) => set("rows", model.rows.length, newRow(random)),
  ({ set, index }) => set("rows", rows => rows.filter((_, at) => at !== index)),
  ({ set }) => set("rows", rows => rows.toReversed()),
  ({ random, set }) => set("rows", rows => rows.toSorted(() => random.next() - 0.5)),
  ({ random, set, index }) =>
    set(
      "rows",
      produce(rows => {
        const [taken] = rows.splice(index, 1);
        if (taken) rows.splice(random.below(rows.length + 1), 0, taken);
      }),
    ),
  ({ random, set, index }) =>
    set(
      "rows",
      produce(rows => void rows.splice(index, random.below(3), ...random.list(2, () => newRow(random)))),
    ),
  ({ set }) =>
    set(
      "rows",
      produce(rows => void rows.pop()),
    ),
  ({ random, set, model }) => {
    const next = model.rows.filter(() => random.chance(0.7)).map(row => ({ ...unwrap(row), label: "reconciled" }));
    set("rows", reconcile([...next, newRow(random)]));
  },
  ({ random, set, model }) => {
    const [a, b] = [random.below(model.rows.length), random.below(model.rows.length)];
    const [first, second] = [model.rows[a], model.rows[b]];
    if (!first || !second) return;
    set(
      "rows",
      produce(rows => {
        rows[a] = unwrap(second);
        rows[b] = unwrap(first);
      }),
    );
  },
  // The same node at a second place, and taken from one place to another.
  ({ random, set, row }) => row && set("byName", random.pick(["first", "second"]), unwrap(row)),
  ({ set, model }) =>
    model.byName["first"] && set("rows", rows => [...rows, unwrap(model.byName["first"] as ModelRow)]),
  ({ random, set, model }) => set("thing", { wrapped: unwrap(model.rows[random.below(model.rows.length)]) }),
  ({ set, model }) => set("thing", unwrap(model.rows)),
  ({ random, set }) => set("byName", random.pick(["first", "second", "third"]), undefined),
  ({ random, set }) => set("byName", `key ${random.below(4)}`, newRow(random)),
  ({ random, set }) => set("words", random.below(7), random.pick(["x", "y", "$$"])),
  ({ random, set }) =>
    set(
      "words",
      random.list(6, () => random.pick(["x", "y", "z"])),
    ),
  ({ set }) => set("words", words => words.slice(1)),
  ({ random, set, model }) => model.grid[1] && set("grid", 1, random.below(3), random.below(9)),
  ({ random, set }) => set("grid", grid => [...grid, [random.below(3)]]),
  ({ set }) => set("grid", grid => grid.toReversed()),
  ({ random, set }) => set("thing", random.pick<unknown>([null, NaN, new Set([1]), "text", { x: { y: 1 } }, []])),
  ({ random, set }) => set(newModel(random)),
];
