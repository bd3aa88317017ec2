import { describe, expect, it, vi } from "vitest";
import {
  batch,
  createComputed,
  createEffect,
  createMemo,
  createRoot,
  createSignal,
  onCleanup,
} from "../../../lib/reactive/index.ts";
import { currentScope, Scope } from "../../../lib/tasks/index.ts";
import { RecordingHost } from "../tasks/recording-host.ts";

const newScope = (): { host: RecordingHost; scope: Scope } => {
  const host = new RecordingHost();
  return { host, scope: new Scope(host) };
};

describe("createMemo", () => {
  it("is computed once per change in a diamond, and never sees one branch without the other", () => {
    const [source, setSource] = createSignal(1);
    const left = createMemo(() => source() + 1);
    const right = createMemo(() => source() * 10);
    const seen: [number, number][] = [];
    const sum = createMemo(() => {
      seen.push([left(), right()]);
      return left() + right();
    });
    setSource(2);
    expect(sum()).toBe(23);
    expect(seen).toEqual([
      [2, 10],
      [3, 20],
    ]);
  });

  it("is computed once for all the changes of a batch", () => {
    const [a, setA] = createSignal(1);
    const [b, setB] = createSignal(1);
    const compute = vi.fn(() => a() * b());
    const product = createMemo(compute);
    batch(() => {
      setA(2);
      setB(3);
      setA(4);
    });
    expect(product()).toBe(12);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it("reads as new inside a batch, before the batch has ended", () => {
    const [a, setA] = createSignal(1);
    const double = createMemo(() => a() * 2);
    const inside = batch(() => {
      setA(5);
      return double();
    });
    expect(inside).toBe(10);
  });

  it("tells nobody when its result is equal to the one before", () => {
    const [count, setCount] = createSignal(1);
    const parity = createMemo(() => count() % 2);
    const compute = vi.fn(() => `parity ${parity()}`);
    const text = createMemo(compute);
    setCount(3);
    expect(compute).toHaveBeenCalledTimes(1);
    setCount(4);
    expect(text()).toBe("parity 0");
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it("takes NaN for equal to NaN, and 0 for different from -0", () => {
    const [value, setValue] = createSignal<number>(NaN, { equals: false });
    const compute = vi.fn(() => memo());
    const memo = createMemo(() => value());
    createMemo(compute);
    setValue(NaN);
    expect(compute).toHaveBeenCalledTimes(1);
    setValue(0);
    setValue(-0);
    expect(compute).toHaveBeenCalledTimes(3);
  });

  it("compares with `equals` when given one, and always tells when that is false", () => {
    const [word, setWord] = createSignal("a");
    const loose = createMemo(() => word(), undefined, { equals: (a, b) => a.toLowerCase() === b.toLowerCase() });
    const always = createMemo(() => word().length, undefined, { equals: false });
    const runs = { loose: 0, always: 0 };
    createMemo(() => (loose(), runs.loose++));
    createMemo(() => (always(), runs.always++));
    setWord("A");
    expect(runs).toEqual({ loose: 1, always: 2 });
  });

  it("never asks `equals` about a failure: to fail and to recover are always told", () => {
    const [word, setWord] = createSignal("a");
    const equals = vi.fn(() => true);
    const memo = createMemo(() => (word() === "bad" ? expect.unreachable("failed") : word()), undefined, { equals });
    const seen: string[] = [];
    createMemo(() => {
      try {
        seen.push(memo());
      } catch {
        seen.push("failed");
      }
    });
    setWord("bad");
    setWord("b");
    expect(seen).toEqual(["a", "failed", "b"]);
    expect(equals).not.toHaveBeenCalled();
  });

  it("is given its last value, at first the initial one", () => {
    const [step, setStep] = createSignal(1);
    const total = createMemo<number>(previous => (previous ?? 0) + step(), 100);
    expect(total()).toBe(101);
    setStep(5);
    expect(total()).toBe(106);
  });

  it("gives its error to who reads it, while its siblings update, and recovers with its inputs", () => {
    const { host, scope } = newScope();
    const [value, setValue] = createSignal(1);
    const { risky, sibling, behind } = scope.run(() => {
      const risky = createMemo(() => {
        if (value() === 2) throw new Error("two is not possible");
        return value() * 10;
      });
      return { risky, sibling: createMemo(() => value() + 1), behind: createMemo(() => risky() + 1) };
    });
    expect(() => setValue(2)).not.toThrow();
    expect(risky).toThrow("two is not possible");
    expect(behind).toThrow("two is not possible");
    expect(sibling()).toBe(3);
    setValue(3);
    expect([risky(), behind(), sibling()]).toEqual([30, 31, 4]);
    expect(host.failures).toEqual([]);
  });

  it("tells of its recovery also when the value is the one from before the failure", () => {
    const [fails, setFails] = createSignal(false);
    const memo = createMemo(() => {
      if (fails()) throw new Error("failed");
      return "same";
    });
    const seen: string[] = [];
    createMemo(() => {
      try {
        seen.push(memo());
      } catch (error) {
        seen.push((error as Error).message);
      }
    });
    setFails(true);
    setFails(false);
    expect(seen).toEqual(["same", "failed", "same"]);
  });

  it("is given the last value that it returned when it recovers", () => {
    const [value, setValue] = createSignal(1);
    const given: (number | undefined)[] = [];
    createMemo<number>(previous => {
      given.push(previous);
      if (value() === 2) throw new Error("failed");
      return value();
    });
    setValue(2);
    setValue(3);
    expect(given).toEqual([undefined, 1, 1]);
  });

  it("fails also when what is thrown is undefined", () => {
    const memo = createMemo(() => {
      throw undefined;
    });
    let caught = false;
    try {
      memo();
    } catch {
      caught = true;
    }
    expect(caught).toBe(true);
  });

  it("is disposed with its scope when it was created after an `await`", async () => {
    const { scope } = newScope();
    const [value, setValue] = createSignal(1);
    const compute = vi.fn(() => value());
    await scope.run(async () => {
      await Promise.resolve();
      createMemo(compute);
    });
    setValue(2);
    expect(compute).toHaveBeenCalledTimes(2);
    scope.close();
    setValue(3);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it("belongs to the computation that creates it, when one does", () => {
    const [outer, setOuter] = createSignal(1);
    const [inner, setInner] = createSignal(1);
    const compute = vi.fn(() => inner());
    createRoot(() =>
      createMemo(() => {
        if (outer() === 1) createMemo(compute);
      }),
    );
    setOuter(2);
    setInner(2);
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it("works outside of any scope", () => {
    const [value, setValue] = createSignal(1);
    const double = createMemo(() => value() * 2);
    setValue(4);
    expect(double()).toBe(8);
  });

  it("cannot be created in a scope that has ended", () => {
    const { scope } = newScope();
    scope.close();
    expect(() => scope.run(() => createMemo(() => 1))).toThrow(expect.objectContaining({ code: "scope-closed" }));
  });
});

describe.each([
  ["createEffect", createEffect],
  ["createComputed", createComputed],
] as const)("%s", (_, create) => {
  it("runs now, and again when what it read has changed", () => {
    const { scope } = newScope();
    const [value, setValue] = createSignal(1);
    const seen: number[] = [];
    scope.run(() => create(() => seen.push(value())));
    expect(seen).toEqual([1]);
    setValue(2);
    expect(seen).toEqual([1, 2]);
  });

  it("gives its error to its scope, goes on, and is given the value from before the error", () => {
    const { host, scope } = newScope();
    const [value, setValue] = createSignal(1);
    const given: (number | undefined)[] = [];
    const sibling: number[] = [];
    scope.run(() => {
      create<number>(previous => {
        given.push(previous);
        if (value() === 2) throw new Error("two is not possible");
        return value();
      });
      create(() => sibling.push(value()));
    });
    expect(() => setValue(2)).not.toThrow();
    setValue(3);
    setValue(4);
    expect(given).toEqual([undefined, 1, 1, 3]);
    expect(sibling).toEqual([1, 2, 3, 4]);
    expect(host.failures).toEqual([{ error: new Error("two is not possible"), what: "An effect" }]);
  });

  it("gives the error of its first run to its scope, and still hears of changes", () => {
    const { host, scope } = newScope();
    const [value, setValue] = createSignal(1);
    let seen = 0;
    scope.run(() =>
      create(() => {
        if (value() === 1) throw new Error("at once");
        seen = value();
      }),
    );
    expect(host.failures).toHaveLength(1);
    setValue(2);
    expect(seen).toBe(2);
  });

  it("throws at its creator where there is no scope to tell", () => {
    expect(() =>
      createRoot(() =>
        create(() => {
          throw new Error("nobody to tell");
        }),
      ),
    ).toThrow("nobody to tell");
  });

  it("runs in the scope that it was created in, also when another scope's code triggers it", () => {
    const { scope } = newScope();
    const other = newScope().scope;
    const [value, setValue] = createSignal(1);
    const scopes: unknown[] = [];
    scope.run(() =>
      create(() => {
        value();
        scopes.push(currentScope());
      }),
    );
    other.run(() => setValue(2));
    setValue(3);
    expect(scopes).toHaveLength(3);
    expect(scopes.every(seen => seen === scope)).toBe(true);
  });

  it("reports its failure to its own scope's host when another scope's code triggers it", () => {
    const mine = newScope();
    const other = newScope();
    const [value, setValue] = createSignal(1);
    mine.scope.run(() =>
      create(() => {
        if (value() === 2) throw new Error("mine");
      }),
    );
    other.scope.run(() => setValue(2));
    expect(mine.host.failures).toHaveLength(1);
    expect(other.host.failures).toEqual([]);
  });

  it("stops when its scope closes, also when it was created after an `await`", async () => {
    const { scope } = newScope();
    const [value, setValue] = createSignal(1);
    const seen: number[] = [];
    await scope.run(async () => {
      await Promise.resolve();
      create(() => seen.push(value()));
    });
    setValue(2);
    scope.close();
    setValue(3);
    expect(seen).toEqual([1, 2]);
  });

  it("goes on when a sibling scope closes", () => {
    const { host, scope } = newScope();
    const sibling = scope.child();
    const kept = scope.child();
    const [value, setValue] = createSignal(1);
    const seen: string[] = [];
    sibling.run(() => create(() => seen.push(`sibling ${value()}`)));
    kept.run(() => create(() => seen.push(`kept ${value()}`)));
    sibling.close();
    setValue(2);
    expect(seen).toEqual(["sibling 1", "kept 1", "kept 2"]);
    expect(host.failures).toEqual([]);
  });
});

describe("onCleanup", () => {
  it("runs when the scope closes, once, also when registered after an `await`", async () => {
    const { scope } = newScope();
    const clean = vi.fn();
    await scope.run(async () => {
      await Promise.resolve();
      onCleanup(clean);
    });
    expect(clean).not.toHaveBeenCalled();
    scope.close();
    scope.close();
    expect(clean).toHaveBeenCalledTimes(1);
  });

  it("runs before each new run of the effect that it was called in, and when that ends", () => {
    const { scope } = newScope();
    const [value, setValue] = createSignal(1);
    const log: string[] = [];
    scope.run(() =>
      createEffect(() => {
        const mine = value();
        log.push(`run ${mine}`);
        onCleanup(() => log.push(`clean ${mine}`));
      }),
    );
    setValue(2);
    scope.close();
    expect(log).toEqual(["run 1", "clean 1", "run 2", "clean 2"]);
  });

  it("reports a clean-up that fails, while all the others run and effects end", () => {
    const { host, scope } = newScope();
    const [value, setValue] = createSignal(1);
    const log: string[] = [];
    scope.run(() => {
      createEffect(() => log.push(`first effect ${value()}`));
      createEffect(() => {
        value();
        onCleanup(() => {
          throw new Error("in an effect");
        });
      });
      onCleanup(() => log.push("clean-up before"));
      onCleanup(() => {
        throw new Error("in the scope");
      });
      onCleanup(() => log.push("clean-up after"));
    });
    log.length = 0;
    expect(() => scope.close()).not.toThrow();
    setValue(2);
    expect(log.sort()).toEqual(["clean-up after", "clean-up before"]);
    expect(host.failures.map(({ error, what }) => `${what}: ${(error as Error).message}`).sort()).toEqual([
      "A clean-up: in an effect",
      "A clean-up: in the scope",
    ]);
  });

  it("fails alone before a new run: the effect runs all the same, and its siblings too", () => {
    const { host, scope } = newScope();
    const [value, setValue] = createSignal(1);
    const seen: string[] = [];
    scope.run(() => {
      createEffect(() => {
        seen.push(`failing ${value()}`);
        onCleanup(() => {
          throw new Error("cannot clean");
        });
      });
      createEffect(() => seen.push(`sibling ${value()}`));
    });
    expect(() => setValue(2)).not.toThrow();
    expect(seen).toEqual(["failing 1", "sibling 1", "failing 2", "sibling 2"]);
    expect(host.failures).toHaveLength(1);
  });

  it("runs in the scope that it was registered in, also when another scope's code triggers it", () => {
    const { scope } = newScope();
    const other = newScope().scope;
    const [value, setValue] = createSignal(1);
    const scopes: unknown[] = [];
    scope.run(() =>
      createEffect(() => {
        value();
        onCleanup(() => scopes.push(currentScope()));
      }),
    );
    other.run(() => setValue(2));
    other.run(() => scope.close());
    expect(scopes).toHaveLength(2);
    expect(scopes.every(seen => seen === scope)).toBe(true);
  });
});
