import { describe, expect, it, vi } from "vitest";
import { createKeyedMemo } from "../../../lib/live/index.ts";
import { createEffect, createMemo, createRoot, createSignal } from "../../../lib/reactive/index.ts";
import { Scope } from "../../../lib/tasks/index.ts";
import { deferred } from "../services/deferred.ts";
import { settle } from "../tasks/manual-clock.ts";
import { RecordingHost } from "../tasks/recording-host.ts";
import { Random } from "../wire/random.ts";

describe("a keyed memo", () => {
  it("computes once for each argument, and again when what it read has changed", () => {
    const [rate, setRate] = createSignal(2);
    const compute = vi.fn((n: number) => n * rate());
    const memo = createKeyedMemo(compute, { max: 10 });
    expect([memo(1), memo(2), memo(1), memo(2)]).toEqual([2, 4, 2, 4]);
    expect(compute).toHaveBeenCalledTimes(2);
    setRate(3);
    expect(compute).toHaveBeenCalledTimes(2);
    expect([memo(1), compute.mock.calls.length]).toEqual([3, 3]);
  });

  it("tells those who listen, at once and only when the result differs", () => {
    const [n, setN] = createSignal(1);
    const parity = createKeyedMemo((offset: number) => (n() + offset) % 2, { max: 1 });
    const reader = vi.fn(() => parity(0) + parity(1) * 10);
    const seen: number[] = [];
    createRoot(() => {
      const shown = createMemo(reader);
      createEffect(() => seen.push(shown()));
    });
    setN(3);
    expect([reader.mock.calls.length, seen]).toEqual([1, [1]]);
    setN(4);
    expect([reader.mock.calls.length, seen]).toEqual([2, [1, 10]]);
  });

  it("is free of glitches: nobody sees a result that is out of date", () => {
    const [n, setN] = createSignal(1);
    const double = createKeyedMemo((factor: number) => n() * factor, { max: 1 });
    const seen: string[] = [];
    createRoot(() => createEffect(() => seen.push(`${n()} ${double(2)} ${double(3)}`)));
    for (let value = 2; value < 6; value++) setN(value);
    expect(seen).toEqual([1, 2, 3, 4, 5].map(value => `${value} ${value * 2} ${value * 3}`));
  });

  it("keeps the results that were used last, and all that are listened to", () => {
    const compute = vi.fn((key: string) => key.toUpperCase());
    const memo = createKeyedMemo(compute, { max: 2 });
    const dispose = createRoot(end => {
      createEffect(() => memo("held"));
      return end;
    });
    for (const key of ["a", "b", "a", "c", "a", "held"]) memo(key);
    expect(compute.mock.calls.flat()).toEqual(["held", "a", "b", "c"]);
    memo("b");
    memo("a");
    expect(compute.mock.calls.flat()).toEqual(["held", "a", "b", "c", "b"]);
    dispose();
    for (const key of ["x", "y"]) memo(key);
    memo("held");
    expect(compute.mock.calls.flat().slice(5)).toEqual(["x", "y", "held"]);
  });

  it("shares the promise of an async function, and forgets one that rejects", async () => {
    const answers = [deferred<string>(), deferred<string>()];
    const load = vi.fn((_: string) => answers[load.mock.calls.length - 1]?.promise);
    const memo = createKeyedMemo(load, { max: 5 });
    const [one, two] = [memo("a"), memo("a")];
    expect(one).toBe(two);
    answers[0]?.reject(new Error("down"));
    await expect(one).rejects.toThrow("down");
    await settle();
    answers[1]?.resolve("up");
    expect(await memo("a")).toBe("up");
    expect(await memo("a")).toBe("up");
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("does not keep a failure that nobody listens to, and tells those who listen when it has passed", () => {
    const [ok, setOk] = createSignal(false);
    const compute = vi.fn((n: number) => {
      if (!ok()) throw new Error("not yet");
      return n;
    });
    const memo = createKeyedMemo(compute, { max: 5 });
    for (let times = 0; times < 2; times++) expect(() => memo(1)).toThrow("not yet");
    expect(compute).toHaveBeenCalledTimes(2);
    const seen: unknown[] = [];
    createRoot(() =>
      createEffect(() => {
        try {
          seen.push(memo(1));
        } catch (error) {
          seen.push((error as Error).message);
        }
      }),
    );
    setOk(true);
    expect(seen).toEqual(["not yet", 1]);
  });

  it("ends with its scope", () => {
    const scope = new Scope(new RecordingHost());
    const [n, setN] = createSignal(1);
    const compute = vi.fn((factor: number) => n() * factor);
    const memo = scope.run(() => createKeyedMemo(compute, { max: 5 }));
    createRoot(() => createEffect(() => memo(2)));
    expect(compute).toHaveBeenCalledTimes(1);
    scope.close();
    setN(2);
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it.each([0, -1, 1.5, NaN, Infinity])("refuses to keep %s results", max => {
    expect(() => createKeyedMemo((n: number) => n, { max })).toThrow(/Pass a whole number from 1/);
  });

  it("says the same as the function itself, for random reads and changes", () => {
    for (let seed = 0; seed < 100; seed++) {
      const random = new Random(seed);
      const signals = [0, 1, 2].map(value => createSignal(value));
      const plain = (key: number): number => (signals[key % 3]?.[0]() ?? 0) + (key > 5 ? (signals[0]?.[0]() ?? 0) : 0);
      let computed = 0;
      const memo = createKeyedMemo(
        (key: number) => {
          computed++;
          return plain(key);
        },
        { max: 1 + random.below(4) },
      );
      const disposes: (() => void)[] = [];
      for (let step = 0; step < 60; step++) {
        const key = random.below(9);
        if (random.chance(0.3)) signals[random.below(3)]?.[1](random.below(4));
        else if (random.chance(0.2)) disposes.splice(0).forEach(dispose => dispose());
        else if (random.chance(0.4)) {
          const seen: string[] = [];
          disposes.push(
            createRoot(dispose => {
              createEffect(() => seen.push(`${memo(key)} ${plain(key)}`));
              return dispose;
            }),
          );
          disposes.push(() => expect(seen.every(each => each.split(" ")[0] === each.split(" ")[1])).toBe(true));
        } else {
          const before = computed;
          expect([seed, step, memo(key)]).toEqual([seed, step, plain(key)]);
          expect(memo(key) + computed - before).toBeLessThanOrEqual(plain(key) + 1);
        }
      }
      disposes.forEach(dispose => dispose());
    }
  });
});
