import { describe, expect, it, vi } from "vitest";
import { after, currentScope, Scope, sleep, startSoon } from "../../../lib/tasks/index.ts";
import { settle } from "./manual-clock.ts";
import { RecordingHost } from "./recording-host.ts";

const newScope = (options?: { held: boolean }): { host: RecordingHost; scope: Scope } => {
  const host = new RecordingHost(options);
  return { host, scope: new Scope(host) };
};

const cancelled: unknown = expect.objectContaining({ code: "cancelled" });

describe("sleep", () => {
  it("waits as long as it was told, by its window's clock", async () => {
    const { host, scope } = newScope();
    const woke = vi.fn();
    const sleeping = scope.run(() => sleep(1_000)).then(woke);
    await host.clock.advance(999);
    expect(woke).not.toHaveBeenCalled();
    await host.clock.advance(1);
    expect(woke).toHaveBeenCalledTimes(1);
    await sleeping;
  });

  it("goes on in the scope that it was called in", async () => {
    const { host, scope } = newScope();
    const seen = scope.run(async () => {
      await sleep(10);
      return currentScope();
    });
    await host.clock.advance(10);
    expect(await seen).toBe(scope);
  });

  it("rejects with the signal's reason when that is aborted, and leaves no timer", async () => {
    const { host, scope } = newScope();
    const controller = new AbortController();
    const sleeping = scope.run(() => sleep(1_000, { signal: controller.signal }));
    expect(host.clock.pending).toBe(1);
    controller.abort(new Error("enough"));
    await expect(sleeping).rejects.toThrow("enough");
    expect(host.clock.pending).toBe(0);
  });

  it("rejects at once when the signal was aborted before", async () => {
    const { host, scope } = newScope();
    await expect(scope.run(() => sleep(1_000, { signal: AbortSignal.abort(new Error("enough")) }))).rejects.toThrow(
      "enough",
    );
    expect(host.clock.pending).toBe(0);
  });

  it("rejects when its scope closes, also with none given", async () => {
    const { host, scope } = newScope();
    const sleeping = scope.run(() => sleep(1_000));
    scope.close();
    await expect(sleeping).rejects.toThrow(cancelled);
    expect(host.clock.pending).toBe(0);
  });

  it("listens to its signal no longer once it is over", async () => {
    const { host, scope } = newScope();
    const controller = new AbortController();
    const remove = vi.spyOn(controller.signal, "removeEventListener");
    const sleeping = scope.run(() => sleep(10, { signal: controller.signal }));
    await host.clock.advance(10);
    await sleeping;
    expect(remove).toHaveBeenCalledTimes(1);
    expect(() => controller.abort()).not.toThrow();
  });
});

describe("startSoon", () => {
  it("belongs to the scope that it is called in, and ends with it", async () => {
    const { scope } = newScope();
    let signal: AbortSignal | undefined;
    const task = scope.run(() =>
      startSoon(async context => {
        signal = context.signal;
        await sleep(1_000);
      }),
    );
    await settle();
    expect(signal?.aborted).toBe(false);
    scope.close();
    expect(signal?.aborted).toBe(true);
    await expect(task.result).rejects.toThrow(cancelled);
  });

  it("reports a failure by the task's name", async () => {
    const { host, scope } = newScope();
    scope.run(() => startSoon(() => Promise.reject(new Error("broken")), { name: "quotes" }));
    await settle();
    expect(host.failures).toEqual([{ error: new Error("broken"), what: 'Task "quotes"' }]);
  });

  it("counts down in time that a test lets pass", async () => {
    const { host, scope } = newScope();
    const ticks: number[] = [];
    scope.run(() =>
      startSoon(async ({ signal }) => {
        while (!signal.aborted) {
          await sleep(1_000);
          ticks.push(host.clock.now());
        }
      }),
    );
    await host.clock.advance(3_500);
    expect(ticks).toEqual([1_000, 2_000, 3_000]);
    scope.close();
    await host.clock.advance(10_000);
    expect(ticks).toHaveLength(3);
    expect(host.failures).toEqual([]);
  });
});

describe("after", () => {
  it("runs once, when the time has passed", async () => {
    const { host, scope } = newScope();
    const run = vi.fn(() => "ran");
    const task = scope.run(() => after(5_000, run));
    await host.clock.advance(4_999);
    expect(run).not.toHaveBeenCalled();
    await host.clock.advance(1);
    await expect(task.result).resolves.toBe("ran");
    await host.clock.advance(10_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it("never runs when it is cancelled before, and leaves no timer", async () => {
    const { host, scope } = newScope();
    const run = vi.fn();
    const task = scope.run(() => after(5_000, run));
    await host.clock.advance(4_000);
    task.cancel();
    await host.clock.advance(10_000);
    await expect(task.result).rejects.toThrow(cancelled);
    expect(run).not.toHaveBeenCalled();
    expect(host.clock.pending).toBe(0);
    expect(host.failures).toEqual([]);
  });

  it("starts to wait only when somebody has joined the window", async () => {
    const { host, scope } = newScope({ held: true });
    const run = vi.fn();
    scope.run(() => after(100, run));
    await host.clock.advance(1_000);
    expect(run).not.toHaveBeenCalled();
    host.release();
    await host.clock.advance(99);
    expect(run).not.toHaveBeenCalled();
    await host.clock.advance(1);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it("is named after its options, its function or its time when it fails", async () => {
    const { host, scope } = newScope();
    const remind = () => Promise.reject(new Error("1"));
    scope.run(() => {
      after(1, remind);
      after(2, () => Promise.reject(new Error("2")));
      after(3, remind, { name: "reminder" });
      after(4, remind, {});
    });
    await host.clock.advance(10);
    expect(host.failures.map(({ what }) => what)).toEqual([
      'Task "remind"',
      'Task "after 2 ms"',
      'Task "reminder"',
      'Task "remind"',
    ]);
  });
});
