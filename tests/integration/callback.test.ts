import {
  callback,
  callSignal,
  type Concurrency,
  createEffect,
  createSignal,
  getWindow,
  live,
  sleep,
} from "solid-reflect/server";
import { createTestWindow, type TestWindow } from "solid-reflect/testing";
import { describe, expect, it } from "vitest";
import { Random } from "../unit/wire/random";

/** Work of a second, which tells what becomes of it. */
const openWork = (concurrency: Concurrency, events: string[]) => async () => {
  const work = callback(
    async (name: string) => {
      events.push(`${name} starts`);
      callSignal().addEventListener("abort", () => events.push(`${name} aborted`));
      await sleep(1_000);
      events.push(`${name} ends`);
      return name;
    },
    { concurrency },
  );
  return live({ work });
};

const outcome = (call: Promise<unknown>): Promise<unknown> =>
  call.catch((error: unknown) => (error as { code: string }).code);

describe("concurrency", () => {
  it.each([
    ["parallel", ["a", "b", "c"], ["a starts", "b starts", "c starts", "a ends", "b ends", "c ends"]],
    ["queue", ["a", "b", "c"], ["a starts", "a ends", "b starts", "b ends", "c starts", "c ends"]],
    [
      "latest",
      ["superseded", "superseded", "c"],
      ["a starts", "a aborted", "b starts", "b aborted", "c starts", "c ends"],
    ],
    ["drop", ["a", "superseded", "superseded"], ["a starts", "a ends"]],
  ] as const)("%s", async (concurrency, outcomes, expected) => {
    await using tab = createTestWindow();
    const events: string[] = [];
    const object = await tab.open(openWork(concurrency, events));
    const calls = ["a", "b", "c"].map(name => outcome(object.work(name)));
    await tab.advance(3_000);
    expect(await Promise.all(calls)).toEqual(outcomes);
    expect(events).toEqual(expected);
    expect([tab.notices, tab.log, object.work.error(), object.work.pending()]).toEqual([[], [], undefined, false]);
  });

  it("is each callback's own, and ends with each call", async () => {
    await using tab = createTestWindow();
    const events: string[] = [];
    const [one, two] = [await tab.open(openWork("drop", events)), await tab.open(openWork("drop", events))];
    const calls = [outcome(one.work("a")), outcome(two.work("b"))];
    await tab.advance(1_000);
    calls.push(outcome(one.work("c")));
    await tab.advance(1_000);
    expect(await Promise.all(calls)).toEqual(["a", "b", "c"]);
  });

  it("latest rejects an older call at once, also one that does not listen to its signal", async () => {
    await using tab = createTestWindow();
    const object = await tab.open(async () => {
      const slow = async (name: string): Promise<string> => {
        await new Promise<void>(resolve => tab.clock.after(1_000, resolve));
        return name;
      };
      return live({ slow: callback(slow, { concurrency: "latest" }) });
    });
    const older = outcome(object.slow("a"));
    await tab.settled();
    const newer = outcome(object.slow("b"));
    await tab.settled();
    expect(await older).toBe("superseded");
    await tab.advance(1_000);
    expect(await newer).toBe("b");
  });

  it("drop takes a call after one that was cancelled, and waits for its end: never two at a time", async () => {
    await using tab = createTestWindow();
    const events: string[] = [];
    const object = await tab.open(async () => {
      const slow = async (name: string): Promise<string> => {
        events.push(`${name} starts`);
        await new Promise<void>(resolve => tab.clock.after(1_000, resolve));
        events.push(`${name} ends`);
        return name;
      };
      return live({ slow: callback(slow, { concurrency: "drop" }) });
    });
    const older = object.slow("a");
    await tab.settled();
    older.cancel();
    const calls = [outcome(older), outcome(object.slow("b")), outcome(object.slow("c"))];
    await tab.advance(2_000);
    expect(await Promise.all(calls)).toEqual(["cancelled", "b", "superseded"]);
    expect(events).toEqual(["a starts", "a ends", "b starts", "b ends"]);
  });

  it("of queues takes up room too, so that no client fills the memory with it", async () => {
    await using tab = createTestWindow({ limits: { callsRunning: 2, callsWaiting: 2 } });
    const object = await tab.open(openWork("queue", []));
    const calls = [1, 2, 3, 4, 5].map(n => outcome(object.work(`${n}`)));
    await tab.advance(5_000);
    expect(await Promise.all(calls)).toEqual(["1", "2", "3", "4", "too-many"]);
  });

  it("of a kind that there is none of is refused", () => {
    const options = { concurrency: "serial" as Concurrency };
    expect(() => callback(() => 1, options)).toThrow(/was given "serial". There are parallel, queue, latest, drop\./);
  });
});

describe("a call", () => {
  it("is cancelled from the view: it rejects at once, its work is aborted, and nobody is told of a failure", async () => {
    await using tab = createTestWindow();
    const events: string[] = [];
    const object = await tab.open(openWork("parallel", events));
    const call = object.work("a");
    await tab.settled();
    call.cancel();
    expect(object.work.pending()).toBe(false);
    expect(await outcome(call)).toBe("cancelled");
    await tab.advance(2_000);
    expect(events).toEqual(["a starts", "a aborted"]);
    expect([tab.notices, tab.log, object.work.error()]).toEqual([[], [], undefined]);
    call.cancel();
  });

  it("is cancelled by an AbortSignal among its arguments, which is not sent", async () => {
    await using tab = createTestWindow();
    const events: string[] = [];
    const object = await tab.open(openWork("parallel", events));
    const controller = new AbortController();
    const call = object.work("a", controller.signal);
    await tab.settled();
    expect(tab.crossings.find(({ text }) => text.includes('"c"'))?.text).toContain('"c",1,1,["a"]');
    controller.abort();
    expect(await outcome(call)).toBe("cancelled");
    expect(await outcome(object.work("b", controller.signal))).toBe("cancelled");
    await tab.advance(2_000);
    expect(events.filter(event => event.startsWith("a"))).toEqual(["a starts", "a aborted"]);
    expect(events).not.toContain("b ends");
  });

  it("that is cancelled while it waits for its turn does not start", async () => {
    await using tab = createTestWindow();
    const events: string[] = [];
    const object = await tab.open(openWork("queue", events));
    const [first, second] = [object.work("a"), object.work("b")];
    await tab.settled();
    second.cancel();
    await tab.advance(3_000);
    expect([await outcome(first), await outcome(second)]).toEqual(["a", "cancelled"]);
    expect(events).toEqual(["a starts", "a ends"]);
  });

  it("has its signal aborted when its object ends, and a task that it has started goes on after a cancel", async () => {
    await using tab = createTestWindow();
    const events: string[] = [];
    const object = await tab.open(async () => {
      const [, setCount] = createSignal(0);
      const start = callback(async () => {
        getWindow().startSoon(async () => {
          await sleep(500);
          expect(callSignal().aborted).toBe(false);
          events.push("task ends");
        });
        callSignal().addEventListener("abort", () => events.push("aborted"));
        setCount(1);
        await sleep(1_000);
      });
      return live({ start });
    });
    const call = object.start();
    await tab.settled();
    call.cancel();
    await outcome(call);
    await tab.advance(500);
    expect(events).toEqual(["aborted", "task ends"]);
    const second = outcome(object.start());
    await tab.settled();
    object.release();
    await tab.settled();
    expect(events).toEqual(["aborted", "task ends", "aborted"]);
    expect(await second).toBe("cancelled");
  });

  it("does not lend its signal to the effects that it sets off", async () => {
    await using tab = createTestWindow();
    const seen: boolean[] = [];
    const object = await tab.open(async () => {
      const [count, setCount] = createSignal(0);
      createEffect(() => {
        count();
        const signal = callSignal();
        void Promise.resolve().then(() => seen.push(signal.aborted));
      });
      const stop = callback(async () => {
        callSignal();
        setCount(n => n + 1);
        await sleep(1_000);
      });
      return live({ stop });
    });
    const call = object.stop();
    await tab.settled();
    call.cancel();
    await outcome(call);
    await tab.settled();
    expect(seen).toEqual([false, false]);
  });

  it("has no signal outside of one", () => {
    expect(() => callSignal()).toThrow(/callSignal\(\) was called outside of a call/);
  });
});

/** Counts up to `n`, and tells how far the generator has come. */
const openCounter = (state: { yielded: number; ended: string }) => async () => {
  const count = callback(async function* (n: number, pause: number) {
    try {
      for (let i = 1; i <= n; i++) {
        if (pause > 0) await sleep(pause);
        state.yielded = i;
        yield i;
      }
      state.ended = "done";
      return `counted to ${n}`;
    } finally {
      state.ended ||= "broken off";
    }
  });
  return live({ count });
};

async function openedCounter(tab: TestWindow) {
  const state = { yielded: 0, ended: "" };
  return { state, counter: await tab.open(openCounter(state)) };
}

describe("progress", () => {
  it("is iterated in order, and then the call is a promise of its result", async () => {
    await using tab = createTestWindow();
    const { counter } = await openedCounter(tab);
    const call = counter.count(100, 0);
    const steps: number[] = [];
    for await (const step of call) steps.push(step);
    expect(steps).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    expect([await call, counter.count.progress(), counter.count.pending()]).toEqual(["counted to 100", 100, false]);
  });

  it("need not be iterated: the result comes, and `progress` shows the latest value", async () => {
    await using tab = createTestWindow();
    const { counter } = await openedCounter(tab);
    const call = counter.count(50, 100);
    await tab.advance(3_000);
    expect([counter.count.progress(), counter.count.pending()]).toEqual([30, true]);
    await tab.advance(2_000);
    expect([await call, counter.count.progress()]).toEqual(["counted to 50", 50]);
  });

  it("waits for a client that is slow or away: 16 values are under way and no more", async () => {
    await using tab = createTestWindow();
    const { counter, state } = await openedCounter(tab);
    const call = counter.count(1_000, 0);
    const steps = call[Symbol.asyncIterator]();
    await tab.settled();
    expect(state.yielded).toBe(16);
    for (let step = 1; step <= 9; step++) expect(await steps.next()).toEqual({ done: false, value: step });
    await tab.settled();
    expect(state.yielded).toBe(24);
    tab.network.cut();
    for (let step = 10; step <= 24; step++) expect(await steps.next()).toEqual({ done: false, value: step });
    await tab.advance(60_000);
    expect(state.yielded).toBe(24);
    tab.network.restore();
    await tab.advance(10_000);
    expect(state.yielded).toBe(32);
    await steps.return?.();
    expect(await outcome(call)).toBe("cancelled");
    await tab.settled();
    expect(state.ended).toBe("broken off");
  });

  it("ends on the server when its loop is left, when it is cancelled, and with its object", async () => {
    await using tab = createTestWindow();
    for (const end of ["break", "cancel", "release"] as const) {
      const { counter, state } = await openedCounter(tab);
      const call = counter.count(1_000, 10);
      const failures: unknown[] = [];
      const loop = (async () => {
        for await (const step of call) if (end === "break" && step === 3) break;
      })().catch((error: unknown) => failures.push((error as { code: string }).code));
      await tab.advance(100);
      if (end === "cancel") call.cancel();
      if (end === "release") counter.release();
      await tab.advance(100);
      await loop;
      expect([end, state.ended, failures.length]).toEqual([end, "broken off", end === "break" ? 0 : 1]);
      expect(await outcome(call)).toBe("cancelled");
    }
    expect([tab.notices, tab.log]).toEqual([[], []]);
  });

  it("that fails throws where it is iterated, after the values before", async () => {
    await using tab = createTestWindow();
    const object = await tab.open(async () =>
      live({
        work: callback(async function* (): AsyncGenerator<number, void, void> {
          yield 1;
          yield 2;
          throw new Error("secret");
        }),
        cannot: callback(async function* (): AsyncGenerator<unknown, void, void> {
          yield () => 1;
        }),
      }),
    );
    const steps: number[] = [];
    const loop = async (): Promise<void> => {
      for await (const step of object.work()) steps.push(step);
    };
    await expect(loop()).rejects.toMatchObject({ code: "failed" });
    expect(steps).toEqual([1, 2]);
    expect(tab.log).toMatchObject([{ message: 'Callback "work" failed', error: { message: "secret" } }]);
    expect(await outcome(object.cannot())).toBe("failed");
  });

  it("arrives once and in order over a connection that is cut at random", { timeout: 60_000 }, async () => {
    for (let seed = 0; seed < 60; seed++) {
      const random = new Random(seed);
      await using tab = createTestWindow();
      const { counter, state } = await openedCounter(tab);
      const [n, broken] = [20 + random.below(60), random.chance(0.3)];
      const call = counter.count(n, random.pick([0, 7]));
      const steps: number[] = [];
      const readUntil = broken ? 1 + random.below(n) : n;
      const loop = (async () => {
        for await (const step of call) {
          steps.push(step);
          if (broken && step === readUntil) break;
          if (random.chance(0.3)) await new Promise<void>(resolve => tab.clock.after(random.below(50), resolve));
        }
      })();
      for (let cut = 0; cut < 12; cut++) {
        await tab.advance(random.below(60));
        tab.network.cut();
        await tab.advance(random.below(200));
        tab.network.restore();
      }
      await tab.advance(60_000);
      await loop;
      expect([seed, steps]).toEqual([seed, Array.from({ length: readUntil }, (_, index) => index + 1)]);
      // A loop that is left near the end may leave a call that has ended meanwhile.
      const ends = broken ? ["cancelled", `counted to ${n}`] : [`counted to ${n}`];
      expect(ends).toContain(await outcome(call));
      expect([seed, state.ended === ""]).toEqual([seed, false]);
    }
  });

  it("of a stranger who says that he has taken what was never sent is not believed", async () => {
    await using tab = createTestWindow();
    const { counter, state } = await openedCounter(tab);
    const steps = counter.count(1_000, 0)[Symbol.asyncIterator]();
    await tab.settled();
    for (const count of [1_000_000, 0]) tab.window.taken(1, count);
    for (const call of [0, 7, 1e9]) {
      tab.window.taken(call, 5);
      tab.window.cancel(call);
    }
    await tab.settled();
    expect(state.yielded).toBe(32);
    await steps.next();
    await steps.return?.();
    await tab.settled();
  });
});
