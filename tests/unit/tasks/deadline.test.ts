import { describe, expect, it, vi } from "vitest";
import { currentScope, deadline, Scope, sleep, startSoon } from "../../../lib/tasks/index.ts";
import { deferred } from "../services/deferred.ts";
import { settle } from "./manual-clock.ts";
import { RecordingHost } from "./recording-host.ts";

const newScope = (): { host: RecordingHost; scope: Scope } => {
  const host = new RecordingHost();
  return { host, scope: new Scope(host) };
};

const expired: unknown = expect.objectContaining({ name: "LiveError", code: "deadline", blame: "network" });

describe("deadline", () => {
  it("gives what its function returned in time, and leaves no timer and no scope", async () => {
    const { host, scope } = newScope();
    const work = scope.run(() => deadline(1_000, async () => (await sleep(999), "in time")));
    await host.clock.advance(999);
    await expect(work).resolves.toBe("in time");
    expect([host.clock.pending, scope.size]).toEqual([0, 0]);
  });

  it("takes a function that is not asynchronous", async () => {
    const { scope } = newScope();
    await expect(scope.run(() => deadline(1, () => 5))).resolves.toBe(5);
  });

  it("rejects with `deadline` when time is up, and aborts the function's signal with that error", async () => {
    const { host, scope } = newScope();
    let signal: AbortSignal | undefined;
    const work = scope.run(() =>
      deadline(1_000, async context => {
        signal = context.signal;
        await sleep(5_000, context);
      }),
    );
    const rejected = expect(work).rejects.toThrow(expired);
    await host.clock.advance(999);
    expect(signal?.aborted).toBe(false);
    await host.clock.advance(1);
    await rejected;
    expect(signal?.reason).toEqual(expired);
    expect([host.clock.pending, scope.size]).toEqual([0, 0]);
  });

  it("says in its message how long it was", async () => {
    const { host, scope } = newScope();
    const rejected = expect(scope.run(() => deadline(1_234, () => sleep(5_000)))).rejects.toThrow("1234 ms");
    await host.clock.advance(1_234);
    await rejected;
  });

  it("rejects also when the function does not listen to its signal, whose later end is nobody's problem", async () => {
    const { host, scope } = newScope();
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const stubborn = deferred<string>();
    const rejected = expect(scope.run(() => deadline(1_000, () => stubborn.promise))).rejects.toThrow(expired);
    await host.clock.advance(1_000);
    await rejected;
    stubborn.reject(new Error("much later"));
    await settle();
    await settle();
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it.each<[string, () => never | Promise<never>]>([
    [
      "at once",
      () => {
        throw new Error("inner");
      },
    ],
    ["later", () => Promise.reject(new Error("inner"))],
  ])("lets a failure of its function through that comes %s, and leaves no timer", async (_, fn) => {
    const { host, scope } = newScope();
    await expect(scope.run(() => deadline(1_000, fn))).rejects.toThrow("inner");
    expect([host.clock.pending, scope.size]).toEqual([0, 0]);
    expect(host.failures).toEqual([]);
  });

  it("ends with its scope, with that reason, also when the function does not listen", async () => {
    const { host, scope } = newScope();
    const reason = new Error("the tab has gone");
    const rejected = expect(scope.run(() => deadline(1_000, () => new Promise(() => undefined)))).rejects.toBe(reason);
    scope.close(reason);
    await rejected;
    expect(host.clock.pending).toBe(0);
  });

  it("ends what its function has started when time is up", async () => {
    const { host, scope } = newScope();
    let below: AbortSignal | undefined;
    const rejected = expect(
      scope.run(() =>
        deadline(1_000, async () => {
          startSoon(async ({ signal }) => {
            below = signal;
            await sleep(10_000);
          });
          await sleep(10_000);
        }),
      ),
    ).rejects.toThrow(expired);
    await host.clock.advance(1_000);
    await rejected;
    expect(below?.aborted).toBe(true);
    expect(host.failures).toEqual([]);
  });

  it("keeps to the shorter of two that are nested", async () => {
    const { host, scope } = newScope();
    const rejected = expect(
      scope.run(() => deadline(1_000, () => deadline(5_000, () => sleep(10_000)))),
    ).rejects.toThrow("1000 ms");
    await host.clock.advance(1_000);
    await rejected;
    expect([host.clock.pending, scope.size]).toEqual([0, 0]);
  });

  it("runs its function in a scope of its own", async () => {
    const { scope } = newScope();
    const inner = await scope.run(() => deadline(1_000, async () => (await Promise.resolve(), currentScope())));
    expect(inner).not.toBe(scope);
    expect(inner?.closed).toBe(true);
    expect(scope.closed).toBe(false);
  });
});
