import { describe, expect, it, vi } from "vitest";
import { currentScope, Scope, sleep, startSoon, type Task, taskGroup } from "../../../lib/tasks/index.ts";
import { deferred } from "../services/deferred.ts";
import { settle } from "./manual-clock.ts";
import { RecordingHost } from "./recording-host.ts";

const newScope = (options?: { held: boolean }): { host: RecordingHost; scope: Scope } => {
  const host = new RecordingHost(options);
  return { host, scope: new Scope(host) };
};

const cancelled: unknown = expect.objectContaining({ name: "LiveError", code: "cancelled" });

/** Calls `fn` when a promise has settled, however. */
const onceSettled = (promise: Promise<unknown>, fn: () => void): void => void promise.then(fn, fn);

describe("taskGroup", () => {
  it("gives what its body returned", async () => {
    const { host, scope } = newScope();
    const group = scope.run(() =>
      taskGroup(async group => {
        const left = group.startSoon(async () => (await sleep(10), "left"));
        const right = group.startSoon(async () => (await sleep(20), "right"));
        return `${await left.result} and ${await right.result}`;
      }),
    );
    await host.clock.advance(20);
    await expect(group).resolves.toBe("left and right");
    expect([scope.size, host.clock.pending]).toEqual([0, 0]);
  });

  it("takes a body that is not asynchronous, and one that starts nothing", async () => {
    const { scope } = newScope();
    await expect(scope.run(() => taskGroup(() => 5))).resolves.toBe(5);
  });

  it("does not end before every member has, also when the body has returned", async () => {
    const { scope } = newScope();
    const work = deferred<void>();
    const ended = vi.fn();
    const group = scope.run(() => taskGroup(group => void group.startSoon(() => work.promise)));
    onceSettled(group, ended);
    await settle();
    expect(ended).not.toHaveBeenCalled();
    work.resolve();
    await group;
  });

  it("waits for a member that was started by a member", async () => {
    const { host, scope } = newScope();
    const log: string[] = [];
    const group = scope.run(() =>
      taskGroup(group => {
        group.startSoon(async () => {
          await sleep(10);
          group.startSoon(async () => {
            await sleep(10);
            log.push("grandchild");
          });
          log.push("child");
        });
      }),
    );
    onceSettled(group, () => log.push("group"));
    await host.clock.advance(20);
    await group;
    expect(log).toEqual(["child", "grandchild", "group"]);
  });

  it("starts its members at once in a window that nobody has joined: its caller waits for them, and the page with it", async () => {
    const { scope } = newScope({ held: true });
    const sum = scope.run(() =>
      taskGroup(async group => {
        const tasks = [1, 2, 3].map(n => group.startSoon(() => Promise.resolve(n)));
        const numbers = await Promise.all(tasks.map(task => task.result));
        return numbers.reduce((a, b) => a + b);
      }),
    );
    const seen: unknown[] = [];
    void sum.then(value => seen.push(value));
    await settle();
    expect(seen).toEqual([6]);
  });
});

describe("a failure in a task group", () => {
  it("of a member cancels the others and is what the call rejects with, after all have ended", async () => {
    const { host, scope } = newScope();
    const failure = new Error("broken");
    const slow = deferred<void>();
    const ended = vi.fn();
    let sibling: AbortSignal | undefined;
    const group = scope.run(() =>
      taskGroup(async group => {
        group.startSoon(async ({ signal }) => {
          sibling = signal;
          // Takes its time to put things in order, and does not want to be hurried.
          await slow.promise;
        });
        group.startSoon(() => Promise.reject(failure));
        await sleep(1_000, group);
      }),
    );
    const rejected = expect(group).rejects.toBe(failure);
    onceSettled(group, ended);
    await settle();
    expect(sibling?.aborted).toBe(true);
    expect(ended).not.toHaveBeenCalled();
    slow.resolve();
    await rejected;
    expect([scope.size, host.clock.pending]).toEqual([0, 0]);
  });

  it("is not told to the window: who called the group hears of it", async () => {
    const { host, scope } = newScope();
    const group = scope.run(() => taskGroup(group => void group.startSoon(() => Promise.reject(new Error("broken")))));
    await expect(group).rejects.toThrow("broken");
    expect(host.failures).toEqual([]);
    expect(scope.closed).toBe(false);
  });

  it("is the first one when several fail", async () => {
    const { host, scope } = newScope();
    const group = scope.run(() =>
      taskGroup(group => {
        group.startSoon(async () => {
          await sleep(20);
          throw new Error("second");
        });
        group.startSoon(async () => {
          await sleep(10);
          throw new Error("first");
        });
        group.startSoon(async ({ signal }) => {
          await new Promise(resolve => signal.addEventListener("abort", resolve));
          throw new Error("an echo");
        });
      }),
    );
    const rejected = expect(group).rejects.toThrow("first");
    await host.clock.advance(20);
    await rejected;
  });

  it("of the body cancels all members, and is what the call rejects with, after they have ended", async () => {
    const { scope } = newScope();
    const slow = deferred<void>();
    const ended = vi.fn();
    let member: Task<void> | undefined;
    let signal: AbortSignal | undefined;
    const group = scope.run(() =>
      taskGroup(async group => {
        member = group.startSoon(context => {
          ({ signal } = context);
          return slow.promise;
        });
        await settle();
        throw new Error("the body");
      }),
    );
    const rejected = expect(group).rejects.toThrow("the body");
    onceSettled(group, ended);
    await settle();
    await settle();
    expect(signal?.aborted).toBe(true);
    expect(ended).not.toHaveBeenCalled();
    slow.resolve();
    await rejected;
    expect(member?.status).toBe("done");
  });

  it("that the body has caught still fails the group: a member's failure is never lost", async () => {
    const { scope } = newScope();
    const group = scope.run(() =>
      taskGroup(async group => {
        const task = group.startSoon(() => Promise.reject(new Error("broken")));
        await task.result.catch(() => undefined);
        return "as if nothing had been";
      }),
    );
    await expect(group).rejects.toThrow("broken");
  });

  it("is the member's and not the echo in the body that waits for a sibling", async () => {
    const { scope } = newScope();
    const group = scope.run(() =>
      taskGroup(async group => {
        const waiting = group.startSoon(() => sleep(10_000));
        group.startSoon(() => Promise.reject(new Error("broken")));
        await waiting.result;
      }),
    );
    await expect(group).rejects.toThrow("broken");
  });

  it("is in the reason of the siblings' signals", async () => {
    const { scope } = newScope();
    const failure = new Error("broken");
    let reason: unknown;
    const group = scope.run(() =>
      taskGroup(group => {
        group.startSoon(async ({ signal }) => {
          await new Promise(resolve => signal.addEventListener("abort", resolve));
          reason = signal.reason;
        });
        group.startSoon(() => Promise.reject(failure));
      }),
    );
    await expect(group).rejects.toBe(failure);
    expect(reason).toMatchObject({ code: "cancelled", cause: failure });
  });
});

describe("cancelling", () => {
  it("a member ends that one alone, and the group goes on", async () => {
    const { host, scope } = newScope();
    const group = scope.run(() =>
      taskGroup(async group => {
        const member = group.startSoon(() => sleep(10_000));
        const other = group.startSoon(async () => (await sleep(10), "other"));
        await settle();
        member.cancel();
        return other.result;
      }),
    );
    await host.clock.advance(10);
    await expect(group).resolves.toBe("other");
    expect(host.clock.pending).toBe(0);
  });

  it("the scope around a group cancels body and members, and rejects with that reason after they have ended", async () => {
    const { host, scope } = newScope();
    const reason = new Error("the tab has gone");
    const slow = deferred<void>();
    const ended = vi.fn();
    let member: Task<void> | undefined;
    const group = scope.run(() =>
      taskGroup(async group => {
        member = group.startSoon(() => slow.promise);
        await sleep(1_000);
      }),
    );
    const rejected = expect(group).rejects.toBe(reason);
    onceSettled(group, ended);
    await settle();
    scope.close(reason);
    await settle();
    expect(ended).not.toHaveBeenCalled();
    slow.resolve();
    await rejected;
    expect(member?.status).toBe("done");
    expect(host.failures).toEqual([]);
  });

  it("the scope around a group rejects also when the body had returned and only members were cancelled", async () => {
    const { scope } = newScope();
    const reason = new Error("the tab has gone");
    const group = scope.run(() =>
      taskGroup(group => {
        group.startSoon(() => sleep(1_000));
        return "not all of it was done";
      }),
    );
    const rejected = expect(group).rejects.toBe(reason);
    await settle();
    scope.close(reason);
    await rejected;
  });

  it("the task that runs a group cancels the group", async () => {
    const { host, scope } = newScope();
    let member: Task<void> | undefined;
    const task = scope.run(() =>
      startSoon(() =>
        taskGroup(group => {
          member = group.startSoon(() => sleep(1_000));
        }),
      ),
    );
    await settle();
    task.cancel();
    await expect(task.result).rejects.toThrow(cancelled);
    expect([task.status, member?.status]).toEqual(["cancelled", "cancelled"]);
    expect(host.failures).toEqual([]);
  });
});

describe("a group in a group", () => {
  it("passes its failure on, which then cancels the outer one's other members", async () => {
    const { scope } = newScope();
    let outer: Task<void> | undefined;
    const group = scope.run(() =>
      taskGroup(group => {
        outer = group.startSoon(() => sleep(1_000));
        group.startSoon(() => taskGroup(inner => void inner.startSoon(() => Promise.reject(new Error("deep inside")))));
      }),
    );
    await expect(group).rejects.toThrow("deep inside");
    expect(outer?.status).toBe("cancelled");
  });

  it("keeps a failure to itself that its caller catches", async () => {
    const { host, scope } = newScope();
    const group = scope.run(() =>
      taskGroup(async group => {
        const other = group.startSoon(async () => (await sleep(10), "other"));
        await taskGroup(inner => void inner.startSoon(() => Promise.reject(new Error("inner")))).catch(() => undefined);
        return other.result;
      }),
    );
    await host.clock.advance(10);
    await expect(group).resolves.toBe("other");
  });

  it("is cancelled with the outer one", async () => {
    const { scope } = newScope();
    let inner: AbortSignal | undefined;
    const group = scope.run(() =>
      taskGroup(group => {
        group.startSoon(() =>
          taskGroup(async ({ signal }) => {
            inner = signal;
            await sleep(1_000);
          }),
        );
        group.startSoon(async () => {
          await settle();
          throw new Error("outer");
        });
      }),
    );
    await expect(group).rejects.toThrow("outer");
    expect(inner?.aborted).toBe(true);
  });
});

it("a group that has ended takes no more members", async () => {
  const { scope } = newScope();
  const group = await scope.run(() => taskGroup(group => group));
  expect(() => group.startSoon(() => 1)).toThrow(expect.objectContaining({ code: "scope-closed" }));
  expect(group.signal.aborted).toBe(true);
});

it("the body of a group and its members run in the group's scope", async () => {
  const { scope } = newScope();
  const [body, member] = await scope.run(() =>
    taskGroup(async group => {
      await Promise.resolve();
      const size = currentScope()?.size;
      return [size, await group.startSoon(() => currentScope() !== scope).result];
    }),
  );
  expect([body, member]).toEqual([0, true]);
});
