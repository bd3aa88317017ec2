import { describe, expect, it, vi } from "vitest";
import { LiveError } from "../../../lib/errors.ts";
import { currentScope, Scope, startTask, type Task } from "../../../lib/tasks/index.ts";
import { deferred } from "../services/deferred.ts";
import { settle } from "./manual-clock.ts";
import { RecordingHost } from "./recording-host.ts";

const newScope = (options?: { held: boolean }): { host: RecordingHost; scope: Scope } => {
  const host = new RecordingHost(options);
  return { host, scope: new Scope(host) };
};

const cancelled: unknown = expect.objectContaining({ name: "LiveError", code: "cancelled" });

/** Work that ends when its signal is aborted, with that signal's reason. */
const untilAborted = ({ signal }: { signal: AbortSignal }): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));

describe("startTask", () => {
  it("starts soon, not at once", async () => {
    const { scope } = newScope();
    const run = vi.fn();
    const task = startTask(scope, run);
    expect(run).not.toHaveBeenCalled();
    expect(task.status).toBe("waiting");
    await settle();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it("runs in a scope of its own, below the one that it was started in", async () => {
    const { scope } = newScope();
    const inside = await startTask(scope, async () => {
      await Promise.resolve();
      return { scope: currentScope(), size: scope.size };
    }).result;
    expect(inside.scope).not.toBe(scope);
    expect(inside.scope?.closed).toBe(true);
    expect(inside.size).toBe(1);
  });

  it("gives what the function returned, and leaves nothing open", async () => {
    const { host, scope } = newScope();
    const task = startTask(scope, () => "value");
    await expect(task.result).resolves.toBe("value");
    expect(task.status).toBe("done");
    expect(scope.size).toBe(0);
    expect(host.failures).toEqual([]);
  });

  it("is `running` until its function has ended", async () => {
    const { scope } = newScope();
    const work = deferred<void>();
    const task = startTask(scope, () => work.promise);
    await settle();
    expect(task.status).toBe("running");
    work.resolve();
    await task.result;
    expect(task.status).toBe("done");
  });

  it("ends with its task what the task has started", async () => {
    const { scope } = newScope();
    let below: Task<never> | undefined;
    await startTask(scope, () => {
      below = startTask(currentScope()!, untilAborted);
    }).result;
    await expect(below!.result).rejects.toThrow(cancelled);
    expect(scope.size).toBe(0);
  });
});

describe("a task that fails", () => {
  it.each<[string, () => never | Promise<never>]>([
    [
      "at once",
      () => {
        throw new Error("broken");
      },
    ],
    [
      "later",
      async () => {
        await Promise.resolve();
        throw new Error("broken");
      },
    ],
  ])("%s is reported to the host by its name, and rejects", async (_, fn) => {
    const { host, scope } = newScope();
    const task = startTask(scope, fn, { name: "quotes" });
    await expect(task.result).rejects.toThrow("broken");
    expect(task.status).toBe("failed");
    expect(host.failures).toEqual([{ error: new Error("broken"), what: 'Task "quotes"' }]);
    expect(scope.size).toBe(0);
  });

  it("is named after its function, or unnamed", async () => {
    const { host, scope } = newScope();
    const fetchQuotes = () => Promise.reject(new Error("1"));
    startTask(scope, fetchQuotes);
    startTask(scope, () => Promise.reject(new Error("2")));
    await settle();
    expect(host.failures.map(({ what }) => what)).toEqual(['Task "fetchQuotes"', 'Task "unnamed"']);
  });

  it("leaves its siblings and its scope alone", async () => {
    const { host, scope } = newScope();
    const work = deferred<string>();
    const sibling = startTask(scope, () => work.promise);
    await expect(startTask(scope, () => Promise.reject(new Error("broken"))).result).rejects.toThrow("broken");
    expect([sibling.status, scope.closed]).toEqual(["running", false]);
    work.resolve("fine");
    await expect(sibling.result).resolves.toBe("fine");
    expect(host.failures).toHaveLength(1);
  });

  it("needs nobody who waits for it: no rejection is left unhandled", async () => {
    const { scope } = newScope();
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    startTask(scope, () => Promise.reject(new Error("broken")));
    startTask(scope, untilAborted).cancel();
    await settle();
    await settle();
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe("a task that is cancelled", () => {
  it("has its signal aborted, rejects with `cancelled` and is not reported", async () => {
    const { host, scope } = newScope();
    const task = startTask(scope, untilAborted);
    await settle();
    task.cancel();
    await expect(task.result).rejects.toThrow(cancelled);
    expect(task.status).toBe("cancelled");
    expect(host.failures).toEqual([]);
    expect([scope.closed, scope.size]).toEqual([false, 0]);
  });

  it("is cancelled with its scope, and whatever it throws then is not reported", async () => {
    const { host, scope } = newScope();
    const task = startTask(scope, async ({ signal }) => {
      await new Promise(resolve => signal.addEventListener("abort", resolve));
      throw new Error("an echo of the abort");
    });
    await settle();
    scope.close();
    await expect(task.result).rejects.toThrow(cancelled);
    expect(task.status).toBe("cancelled");
    expect(host.failures).toEqual([]);
  });

  it("never runs when it was cancelled before it started", async () => {
    const { scope } = newScope();
    const run = vi.fn();
    const task = startTask(scope, run);
    task.cancel();
    await expect(task.result).rejects.toThrow(cancelled);
    expect(task.status).toBe("cancelled");
    expect(run).not.toHaveBeenCalled();
  });

  it("never runs when its scope was closed before it started", async () => {
    const { scope } = newScope();
    const run = vi.fn();
    const task = startTask(scope, run);
    scope.close();
    await expect(task.result).rejects.toThrow(cancelled);
    expect(run).not.toHaveBeenCalled();
  });

  it("is done when it finished its work in spite of the abort", async () => {
    const { scope } = newScope();
    const work = deferred<string>();
    const task = startTask(scope, () => work.promise);
    await settle();
    task.cancel();
    work.resolve("saved");
    await expect(task.result).resolves.toBe("saved");
    expect(task.status).toBe("done");
  });

  it("stays what it was when it had ended", async () => {
    const { scope } = newScope();
    const task = startTask(scope, () => 1);
    await task.result;
    task.cancel();
    expect(task.status).toBe("done");
    await expect(task.result).resolves.toBe(1);
  });
});

describe("a task in a window that nobody has joined yet", () => {
  it("waits until the window is released", async () => {
    const { host, scope } = newScope({ held: true });
    const run = vi.fn(() => "ran");
    const task = startTask(scope, run);
    await settle();
    expect(run).not.toHaveBeenCalled();
    expect(task.status).toBe("waiting");
    host.release();
    await expect(task.result).resolves.toBe("ran");
    expect(run).toHaveBeenCalledTimes(1);
  });

  it("runs in its own scope after the release, whoever releases", async () => {
    const { host, scope } = newScope({ held: true });
    const other = newScope().scope;
    const task = startTask(scope, () => currentScope()?.host);
    other.run(() => host.release());
    expect(await task.result).toBe(host);
  });

  it("never runs when it was cancelled before, and the window keeps nothing of it", async () => {
    const { host, scope } = newScope({ held: true });
    const run = vi.fn();
    const task = startTask(scope, run);
    task.cancel();
    expect(task.status).toBe("cancelled");
    await expect(task.result).rejects.toThrow(cancelled);
    expect(host.waiting).toBe(0);
    host.release();
    await settle();
    expect(run).not.toHaveBeenCalled();
  });

  it("never runs when its scope is closed before", async () => {
    const { host, scope } = newScope({ held: true });
    const run = vi.fn();
    const task = startTask(scope, run);
    scope.close();
    await expect(task.result).rejects.toThrow(cancelled);
    expect(host.waiting).toBe(0);
    host.release();
    await settle();
    expect(run).not.toHaveBeenCalled();
  });
});

describe("a host that counts its tasks", () => {
  /** Takes two tasks at a time. */
  function counting(): { scope: Scope; count: () => number } {
    let count = 0;
    const host = Object.assign(new RecordingHost(), {
      admitTask() {
        if (count === 2) throw new LiveError("too-many", "Two tasks are enough.");
        count++;
        return () => void count--;
      },
    });
    return { scope: new Scope(host), count: () => count };
  }

  it("has every task counted out, once, however it ends", async () => {
    const ends: (() => Promise<unknown>)[] = [() => Promise.resolve(1), () => Promise.reject(new Error("broken"))];
    for (const end of ends) {
      const { scope, count } = counting();
      const task = startTask(scope, end);
      expect(count()).toBe(1);
      await task.result.catch(() => undefined);
      await settle();
      expect(count()).toBe(0);
    }
    const { scope, count } = counting();
    startTask(scope, untilAborted).cancel();
    startTask(scope, untilAborted);
    expect(count()).toBe(2);
    await settle();
    expect(count()).toBe(1);
    scope.close();
    await settle();
    expect(count()).toBe(0);
  });

  it("refuses a task that is too many, and keeps nothing of it", () => {
    const { scope, count } = counting();
    startTask(scope, untilAborted);
    startTask(scope, untilAborted);
    expect(() => startTask(scope, untilAborted)).toThrow(expect.objectContaining({ code: "too-many" }));
    expect([scope.size, count()]).toEqual([2, 2]);
  });

  it("is not asked in a scope that has ended", () => {
    const { scope, count } = counting();
    scope.close();
    expect(() => startTask(scope, untilAborted)).toThrow(expect.objectContaining({ code: "scope-closed" }));
    expect(count()).toBe(0);
  });
});
