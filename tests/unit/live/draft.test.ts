import type { StandardSchemaV1 } from "@standard-schema/spec";
import { describe, expect, it, vi } from "vitest";
import { createDraft, input } from "../../../lib/live/index.ts";
import { createEffect, createMemo, createRoot, createSignal, createStore } from "../../../lib/reactive/index.ts";
import { deferred } from "../services/deferred.ts";
import { Random } from "../wire/random.ts";

/** A schema from a function that returns a value or issues. */
function schema<T>(
  validate: (value: unknown) => StandardSchemaV1.Result<T> | Promise<StandardSchemaV1.Result<T>>,
): StandardSchemaV1<unknown, T> {
  return { "~standard": { version: 1, vendor: "test", validate } };
}

const ordered = schema<{ low: number; high: number }>(value => {
  const { low, high } = value as { low: number; high: number };
  return low <= high
    ? { value: { low, high } }
    : { issues: [{ message: "must not be below the low one", path: ["high"] }] };
});

describe("a draft", () => {
  it("is read as entered inside and as committed outside, until it is committed", async () => {
    const [name, setName] = createSignal("Ada");
    const draft = createDraft({ name: [name, setName], age: 36 });
    draft.values.name.set("Grace");
    draft.set("age", 37);
    expect([draft.values.name(), draft.values.age()]).toEqual(["Grace", 37]);
    expect([name(), draft.committed.name(), draft.committed.age()]).toEqual(["Ada", "Ada", 36]);
    expect([draft.dirty(), draft.dirty("name"), draft.dirty("age")]).toEqual([true, true, true]);
    const commit = draft.commit();
    expect([name(), draft.committed.age(), draft.dirty()]).toEqual(["Grace", 37, false]);
    await commit;
  });

  it("is reverted, as a whole or field by field", () => {
    const draft = createDraft({ a: 1, b: 2 });
    draft.set({ a: 10, b: 20 });
    draft.revert("a");
    expect([draft.values.a(), draft.values.b(), draft.dirty("a"), draft.dirty("b")]).toEqual([1, 20, false, true]);
    draft.revert();
    expect([draft.values.b(), draft.dirty()]).toEqual([2, false]);
  });

  it("follows a signal that changes elsewhere where nothing is entered, also after what was has been taken back", () => {
    const [a, setA] = createSignal(1);
    const draft = createDraft({ a: [a, setA] });
    setA(2);
    expect([draft.values.a(), draft.dirty()]).toEqual([2, false]);
    draft.set("a", 5);
    setA(3);
    expect([draft.values.a(), draft.dirty()]).toEqual([5, true]);
    draft.set("a", 3);
    setA(4);
    expect([draft.values.a(), draft.dirty()]).toEqual([4, false]);
  });

  it("commits in one step: nobody sees one new value beside an old one", async () => {
    const [a, setA] = createSignal(1);
    const [b, setB] = createSignal(1);
    const draft = createDraft({ a: [a, setA], b: [b, setB] });
    const seen: string[] = [];
    createRoot(() => createEffect(() => seen.push(`${a()}/${b()}`)));
    draft.set({ a: 2, b: 2 });
    await draft.commit();
    expect(seen).toEqual(["1/1", "2/2"]);
  });

  it("commits all or nothing: when a writer throws, what was written is taken back", async () => {
    const [a, setA] = createSignal(1);
    const [b] = createSignal(1);
    const seen: number[] = [];
    const fail = (): void => {
      throw new Error("read only");
    };
    const draft = createDraft({ a: [a, setA], b: [b, fail] });
    createRoot(() => createEffect(() => seen.push(createMemo(a)())));
    draft.set({ a: 2, b: 2 });
    await expect(draft.commit()).rejects.toThrow("read only");
    expect([a(), new Set(seen), draft.dirty("a"), draft.values.a()]).toEqual([1, new Set([1]), true, 2]);
  });

  it("works over paths of a store, and over values that are functions or arrays", async () => {
    const [store, setStore] = createStore({ user: { name: "Ada", tags: ["x"] } });
    const [fn, setFn] = createSignal<() => number>(() => 1);
    const draft = createDraft({
      name: [() => store.user.name, (name: string) => setStore("user", "name", name)],
      tags: [() => store.user.tags, (tags: string[]) => setStore("user", "tags", tags)],
      fn: [fn, setFn],
      list: [1, 2],
    });
    draft.set({ name: "Grace", tags: ["y", "z"], fn: () => 2, list: [3] });
    expect(store.user).toEqual({ name: "Ada", tags: ["x"] });
    await draft.commit();
    expect([store.user.name, [...store.user.tags], fn()(), draft.committed.list()]).toEqual([
      "Grace",
      ["y", "z"],
      2,
      [3],
    ]);
  });

  it("says what is wrong with how it is used", async () => {
    const [a] = createSignal(1);
    expect(() => createDraft({ a })).toThrow(/createDraft\({ a }\) was given a function\. Pass a whole signal/);
    expect(() => createDraft({ a: [a] })).toThrow(/a reader without a writer/);
    const draft = createDraft({ a: 1, inner: createDraft({ b: 2 }) });
    expect(() => draft.set({ a: 5, inner: { c: 1 } } as never)).toThrow(/"c" was used of a draft that has only: b\./);
    expect(draft.dirty()).toBe(false);
    expect(() => draft.dirty("x" as never)).toThrow(/has only: a, inner/);
    const later = createDraft({ a: [a, async () => undefined] });
    later.set("a", 2);
    await expect(later.commit()).rejects.toThrow(/The writer of "a" in a draft returns a promise/);
  });
});

describe("a schema of a draft", () => {
  it("refuses a commit as a whole, tells the field, and lets it through when that is right", async () => {
    const draft = createDraft({ low: 1, high: 9 }, { schema: ordered });
    draft.set({ low: 10, high: 5 });
    await expect(draft.commit()).rejects.toMatchObject({
      code: "invalid-arguments",
      message: /high: must not be below/,
    });
    expect([draft.committed.low(), draft.error("high"), draft.error("low")]).toEqual([
      1,
      "must not be below the low one",
      undefined,
    ]);
    draft.set("high", 20);
    expect(draft.error("high")).toBeUndefined();
    await draft.commit();
    expect([draft.committed.low(), draft.committed.high()]).toEqual([10, 20]);
  });

  it("gives what is committed, and an input's own schema comes before it", async () => {
    const [name, setName] = createSignal("");
    const trimmed = schema<string>(value => ({ value: String(value).trim() }));
    const seen: unknown[] = [];
    const whole = schema<{ name: string; n: number }>(value => {
      seen.push(value);
      return { value: { name: (value as { name: string }).name.toUpperCase(), n: 7 } };
    });
    const draft = createDraft({ name: input([name, setName], { schema: trimmed }), n: 1 }, { schema: whole });
    draft.set("name", "  ada ");
    await draft.commit();
    expect([name(), draft.committed.n(), seen]).toEqual(["ADA", 1, [{ name: "ada", n: 1 }]]);
  });

  it("may take its time: what is entered meanwhile stays entered, and is not committed", async () => {
    const answer = deferred<StandardSchemaV1.Result<{ a: number }>>();
    const draft = createDraft({ a: 1 }, { schema: schema(() => answer.promise) });
    draft.set("a", 2);
    const commit = draft.commit();
    expect(draft.pending()).toBe(true);
    draft.set("a", 3);
    answer.resolve({ value: { a: 2 } });
    await commit;
    expect([draft.committed.a(), draft.values.a(), draft.dirty(), draft.pending()]).toEqual([2, 3, true, false]);
  });

  it("that takes its time loses to what is committed or reverted meanwhile, also within", async () => {
    const answers: ReturnType<typeof deferred<StandardSchemaV1.Result<never>>>[] = [];
    const slow = schema<never>(value => {
      const answer = deferred<StandardSchemaV1.Result<never>>();
      answers.push({ ...answer, resolve: () => answer.resolve({ value: value as never }) });
      return answer.promise;
    });
    const inner = createDraft({ b: 1 });
    const draft = createDraft({ a: 1, inner }, { schema: slow });
    const superseded: unknown = expect.objectContaining({ code: "superseded" });

    draft.set("a", 2);
    const first = draft.commit();
    draft.set("a", 3);
    const second = draft.commit();
    answers[1]?.resolve({ value: undefined as never });
    await second;
    answers[0]?.resolve({ value: undefined as never });
    await expect(first).rejects.toEqual(superseded);
    expect(draft.committed.a()).toBe(3);

    draft.set("a", 4);
    const third = draft.commit();
    draft.revert();
    answers[2]?.resolve({ value: undefined as never });
    await expect(third).rejects.toEqual(superseded);

    inner.set("b", 2);
    const fourth = draft.commit();
    inner.set("b", 3);
    await inner.commit();
    answers[3]?.resolve({ value: undefined as never });
    await expect(fourth).rejects.toEqual(superseded);
    expect([draft.committed.a(), inner.committed.b()]).toEqual([3, 3]);
  });
});

describe("drafts in drafts", () => {
  it("are committed, reverted and counted with the outer one, or alone", async () => {
    const inner = createDraft({ street: "A", city: "B" });
    const draft = createDraft({ name: "N", address: inner });
    draft.set({ name: "M", address: { street: "AA" } });
    expect([inner.dirty(), draft.dirty("address"), draft.values.address.street()]).toEqual([true, true, "AA"]);
    await inner.commit();
    expect([draft.committed.address.street(), draft.committed.name(), draft.dirty()]).toEqual(["AA", "N", true]);
    draft.values.address.city.set("BB");
    await draft.commit();
    expect([inner.committed.city(), draft.committed.name(), draft.dirty(), inner.dirty()]).toEqual([
      "BB",
      "M",
      false,
      false,
    ]);
    inner.set("city", "X");
    draft.revert();
    expect(inner.values.city()).toBe("BB");
  });

  it("made of another's values commit into that one", async () => {
    const [a, setA] = createSignal(1);
    const outer = createDraft({ a: [a, setA] });
    const dialog = createDraft({ a: outer.values.a });
    dialog.set("a", 2);
    expect([dialog.values.a(), outer.values.a(), a()]).toEqual([2, 1, 1]);
    await dialog.commit();
    expect([outer.values.a(), outer.dirty(), a()]).toEqual([2, true, 1]);
    const gate = createRoot(() => outer.gate(() => dialog.values.a()));
    expect(gate()).toBe(1);
    await outer.commit();
    expect([a(), gate()]).toEqual([2, 2]);
  });

  it("are checked from the inside out, and each field is told", async () => {
    const inner = createDraft({ low: 1, high: 9 }, { schema: ordered });
    const whole = schema<never>(() => ({ issues: [{ message: "no", path: ["range", { key: "low" }] }] }));
    const draft = createDraft({ range: inner }, { schema: whole });
    inner.set("low", 10);
    await expect(draft.commit()).rejects.toMatchObject({ message: "high: must not be below the low one" });
    inner.set("low", 5);
    await expect(draft.commit()).rejects.toMatchObject({ message: "range.low: no" });
    expect([inner.error("low"), inner.committed.low()]).toEqual(["no", 1]);
  });
});

describe("a gate", () => {
  it("is computed at each commit and at no other change, whatever it reads", async () => {
    await createRoot(async () => {
      const [a, setA] = createSignal(2);
      const [other, setOther] = createSignal(0);
      const draft = createDraft({ a: [a, setA] });
      const compute = vi.fn(() => `${draft.values.a()} ${a()} ${other()}`);
      const gate = draft.gate(compute);
      const effect = vi.fn(() => void draft.values.a());
      draft.gateEffect(effect);
      // Effects begin when the root has been made.
      await Promise.resolve();
      draft.set("a", 3);
      setOther(1);
      setA(5);
      expect([gate(), compute.mock.calls.length]).toEqual(["2 2 0", 1]);
      await draft.commit();
      expect([gate(), compute.mock.calls.length, effect.mock.calls.length]).toEqual(["3 3 1", 2, 2]);
    });
  });

  it("that is made while something is entered does not see it, and leaves a memo that it reads as it is", () => {
    createRoot(() => {
      const draft = createDraft({ a: 1 });
      draft.set("a", 2);
      const double = createMemo(() => draft.values.a() * 2);
      expect(draft.gate(() => draft.values.a())()).toBe(1);
      draft.gate(() => double());
      draft.set("a", 3);
      expect(double()).toBe(6);
      expect(draft.gate(() => createMemo(() => draft.values.a())())()).toBe(1);
    });
  });
});

/** A draft of three numbers as plain objects: what the real one must do. */
interface Model {
  readonly committed: Record<string, number>;
  readonly entered: Record<string, number>;
}

const NAMES = ["a", "b", "c"] as const;

it(
  "does what a plain model does, for random sets, commits, reverts and changes elsewhere",
  { timeout: 30_000 },
  async () => {
    for (let seed = 0; seed < 150; seed++) {
      const random = new Random(seed);
      await createRoot(async dispose => {
        const model: Model = { committed: { a: 0, b: 0, c: 0 }, entered: {} };
        const signals = { a: createSignal(0), b: createSignal(0), c: createSignal(0) };
        const [noise, setNoise] = createSignal(0);
        const inner = createDraft({ c: signals.c });
        const limit = schema<never>(value => {
          const { a, b } = value as { a: number; b: number };
          return a + b > 12 ? { issues: [{ message: "too much" }] } : { value: value as never };
        });
        const draft = createDraft({ a: signals.a, b: signals.b, inner }, { schema: limit });
        const leaf = (name: (typeof NAMES)[number]) => (name === "c" ? inner.values.c : draft.values[name]);
        const read = (): number[] => NAMES.map(name => signals[name][0]());
        const outside: string[] = [];
        createEffect(() => outside.push(`${noise()} ${read().join()}`));
        const shown = createMemo(() => NAMES.map(name => leaf(name)()).join());
        const gate = draft.gate(() => `${NAMES.map(name => leaf(name)()).join()} ${noise()}`);
        const expectedOutside = [`0 0,0,0`];
        let expectedGate = "0,0,0 0";
        await Promise.resolve();

        for (let step = 0; step < 25; step++) {
          const name = random.pick(NAMES);
          const value = random.below(9);
          const before = `${noise()} ${read().join()}`;
          switch (random.below(7)) {
            case 0:
            case 1:
              if (random.chance(0.5)) leaf(name).set(value);
              else draft.set(name === "c" ? { inner: { c: value } } : { [name]: value });
              if (value === model.committed[name]) delete model.entered[name];
              else model.entered[name] = value;
              break;
            case 2: {
              const next = { ...model.committed, ...model.entered };
              const fails = (next["a"] ?? 0) + (next["b"] ?? 0) > 12;
              const outcome = await draft.commit().then(
                () => "committed",
                () => "refused",
              );
              expect(outcome).toBe(fails ? "refused" : "committed");
              if (fails) break;
              Object.assign(model.committed, model.entered);
              for (const key of NAMES) delete model.entered[key];
              expectedGate = `${NAMES.map(key => model.committed[key]).join()} ${noise()}`;
              break;
            }
            case 3:
              if (random.chance(0.5)) {
                draft.revert();
                for (const key of NAMES) delete model.entered[key];
              } else {
                draft.revert(name === "c" ? "inner" : name);
                delete model.entered[name];
              }
              break;
            case 4:
              signals[name][1](value);
              model.committed[name] = value;
              break;
            case 5:
              setNoise(n => n + 1);
              break;
            case 6:
              await inner.commit();
              if ("c" in model.entered) model.committed["c"] = model.entered["c"] ?? 0;
              delete model.entered["c"];
          }
          const after = `${noise()} ${NAMES.map(key => model.committed[key]).join()}`;
          if (after !== before) expectedOutside.push(after);
          expect([seed, step, `${noise()} ${read().join()}`]).toEqual([seed, step, after]);
          expect([seed, step, shown()]).toEqual([
            seed,
            step,
            NAMES.map(key => model.entered[key] ?? model.committed[key]).join(),
          ]);
          const isDirty = (key: string): boolean => key in model.entered && model.entered[key] !== model.committed[key];
          expect([draft.dirty("a"), draft.dirty("b"), inner.dirty("c")]).toEqual(NAMES.map(isDirty));
          expect(draft.dirty()).toBe(NAMES.some(isDirty));
          expect([seed, step, gate()]).toEqual([seed, step, expectedGate]);
        }
        // Nobody outside ever saw a value that was not committed, nor one beside another of its commit.
        expect(outside).toEqual(expectedOutside);
        dispose();
      });
    }
  },
);
