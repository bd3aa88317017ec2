import { describe, expect, it, vi } from "vitest";
import { createEffect, createSignal, getOwner, onCleanup, runWithOwner } from "../../../lib/reactive/index.ts";
import { currentScope, provideScope, Scope, scopeOrFree, startSoon } from "../../../lib/tasks/index.ts";
import { RecordingHost } from "./recording-host.ts";

const newScope = (): { host: RecordingHost; scope: Scope } => {
  const host = new RecordingHost();
  return { host, scope: new Scope(host) };
};

const closed: unknown = expect.objectContaining({ name: "LiveError", code: "scope-closed", blame: "app" });

describe("Scope.close", () => {
  it("aborts its signal first, then ends the scopes below, then disposes what was computed in it", () => {
    const { scope } = newScope();
    const log: string[] = [];
    const watch = (name: string, watched: Scope): void => {
      watched.signal.addEventListener("abort", () => log.push(`${name} aborted`));
      watched.run(() => onCleanup(() => log.push(`${name} disposed`)));
    };
    const child = scope.child();
    watch("child", child);
    watch("scope", scope);
    watch("grandchild", child.child());
    scope.close();
    expect(log).toEqual([
      "scope aborted",
      "child aborted",
      "grandchild aborted",
      "grandchild disposed",
      "child disposed",
      "scope disposed",
    ]);
  });

  it("ends what it owns and nothing else", () => {
    const { scope } = newScope();
    const [first, second] = [scope.child(), scope.child()];
    const below = first.child();
    first.close();
    expect([first.closed, below.closed]).toEqual([true, true]);
    expect([scope.closed, second.closed, second.signal.aborted]).toEqual([false, false, false]);
  });

  it("gives its reason to the signals of all scopes below", () => {
    const { scope } = newScope();
    const below = scope.child().child();
    const reason = new Error("the tab has gone");
    const { signal } = below;
    scope.close(reason);
    expect(signal.reason).toBe(reason);
    expect(scope.signal.reason).toBe(reason);
  });

  it("has the reason `cancelled` when none is given", () => {
    const { scope } = newScope();
    scope.close();
    expect(scope.signal.reason).toMatchObject({ code: "cancelled" });
  });

  it("is harmless when repeated: the first reason stays and nothing is disposed twice", () => {
    const { scope } = newScope();
    const clean = vi.fn();
    scope.run(() => onCleanup(clean));
    const first = new Error("first");
    scope.close(first);
    scope.close(new Error("second"));
    expect(scope.signal.reason).toBe(first);
    expect(clean).toHaveBeenCalledTimes(1);
  });

  it("is harmless when called from its own signal or from a clean-up", () => {
    const { host, scope } = newScope();
    const clean = vi.fn(() => scope.close());
    scope.signal.addEventListener("abort", () => scope.close());
    scope.run(() => onCleanup(clean));
    scope.child().run(() => onCleanup(clean));
    scope.close();
    expect(clean).toHaveBeenCalledTimes(2);
    expect(host.failures).toEqual([]);
  });

  it("reports the error of a clean-up instead of throwing it, and ends everything all the same", () => {
    const { host, scope } = newScope();
    const error = new Error("cannot clean");
    const after = scope.child();
    scope.child().run(() =>
      onCleanup(() => {
        throw error;
      }),
    );
    const last = scope.child();
    const clean = vi.fn();
    scope.run(() => onCleanup(clean));
    expect(() => scope.close()).not.toThrow();
    expect(host.failures).toEqual([{ error, what: "A clean-up" }]);
    expect([after.closed, last.closed]).toEqual([true, true]);
    expect(clean).toHaveBeenCalledTimes(1);
  });

  it("reports an error also of a clean-up that was registered past our own door", () => {
    const { host, scope } = newScope();
    const error = new Error("cannot clean");
    runWithOwner(scope.owner, () => {
      (getOwner() as { cleanups: (() => void)[] | null }).cleanups = [
        () => {
          throw error;
        },
      ];
    });
    expect(() => scope.close()).not.toThrow();
    expect(host.failures).toEqual([{ error, what: "A clean-up" }]);
  });
});

describe("a closed scope", () => {
  it("refuses a child, an owner and a task with `scope-closed`, whose cause is why it was closed", () => {
    const { scope } = newScope();
    const reason = new Error("the tab has gone");
    scope.close(reason);
    expect(() => scope.child()).toThrow(closed);
    expect(() => scope.owner).toThrow(closed);
    expect(() => scope.run(() => startSoon(() => 1))).toThrow(closed);
    expect(() => scope.run(() => createEffect(() => 1))).toThrow(closed);
    expect(() => scope.child()).toThrow(expect.objectContaining({ cause: reason }));
  });

  it("has an aborted signal, also when nobody had asked for it before", () => {
    const { scope } = newScope();
    scope.close();
    expect(scope.closed).toBe(true);
    expect(scope.signal.aborted).toBe(true);
    expect(scope.signal).toBe(scope.signal);
  });
});

describe("Scope.size", () => {
  it("counts the open scopes below, at any depth", () => {
    const { scope } = newScope();
    const child = scope.child();
    child.child();
    scope.child();
    expect(scope.size).toBe(3);
    child.close();
    expect(scope.size).toBe(1);
    scope.close();
    expect(scope.size).toBe(0);
  });
});

describe("currentScope", () => {
  it("is the scope of the code at hand, also after any number of awaits", async () => {
    const { scope } = newScope();
    const seen: unknown[] = [];
    await scope.run(async () => {
      seen.push(currentScope());
      await Promise.resolve();
      seen.push(currentScope());
      await new Promise(resolve => setImmediate(resolve));
      seen.push(currentScope());
    });
    expect(seen).toHaveLength(3);
    expect(seen.every(each => each === scope)).toBe(true);
    expect(currentScope()).toBeUndefined();
  });

  it("is the inner one of nested scopes, and the outer one again after it", async () => {
    const { scope } = newScope();
    const child = scope.child();
    await scope.run(async () => {
      const inner = child.run(async () => {
        await Promise.resolve();
        return currentScope();
      });
      expect(currentScope()).toBe(scope);
      expect(await inner).toBe(child);
      expect(currentScope()).toBe(scope);
    });
  });

  it("keeps work apart that takes turns", async () => {
    const [first, second] = [newScope().scope, newScope().scope];
    const work = async (): Promise<unknown[]> => {
      const seen = [currentScope()];
      for (let turn = 0; turn < 3; turn++) {
        await Promise.resolve();
        seen.push(currentScope());
      }
      return seen;
    };
    const [ofFirst, ofSecond] = await Promise.all([first.run(work), second.run(work)]);
    expect(ofFirst.every(each => each === first)).toBe(true);
    expect(ofSecond.every(each => each === second)).toBe(true);
  });

  it("is what `provideScope` says where code runs in no scope, and only there", () => {
    const { scope } = newScope();
    const request = newScope().scope;
    provideScope(() => request);
    try {
      expect(currentScope()).toBe(request);
      expect(scopeOrFree()).toBe(request);
      expect(scope.run(currentScope)).toBe(scope);
    } finally {
      provideScope(() => undefined);
    }
  });

  it("is seen from another copy of the library in the same process", async () => {
    vi.resetModules();
    const other = await import("../../../lib/tasks/index.ts");
    const { scope } = newScope();
    expect(other.Scope).not.toBe(Scope);
    expect(scope.run(() => other.currentScope())).toBe(scope);
  });
});

describe("scopeOrFree", () => {
  it("gives code outside of any window a scope of its own, on the machine's clock", () => {
    const free = scopeOrFree();
    expect(free).not.toBe(scopeOrFree());
    expect(free.host.held).toBe(false);
    expect(() => free.fail(new Error("x"))).toThrow("failed outside of a window");
  });
});

describe("Scope.owner", () => {
  it("belongs to the scope alone, whatever computation asks for it first", () => {
    const outer = newScope().scope;
    const inner = newScope().scope;
    const [value, setValue] = createSignal(0);
    const clean = vi.fn();
    outer.run(() =>
      createEffect(() => {
        value();
        runWithOwner(inner.owner, () => onCleanup(clean));
      }),
    );
    outer.close();
    setValue(1);
    expect(clean).not.toHaveBeenCalled();
    inner.close();
    expect(clean).toHaveBeenCalledTimes(1);
  });
});
