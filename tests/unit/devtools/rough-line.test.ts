import { callback, createSignal, live } from "solid-reflect/server";
import { createTestWindow, TestClock } from "solid-reflect/testing";
import { afterEach, describe, expect, it } from "vitest";
import { tap } from "../../../lib/client/index.ts";
import { RoughLine } from "../../../lib/devtools/rough-line.ts";
import { Random } from "../wire/random.ts";

const untouched = tap.through;
afterEach(() => void (tap.through = untouched));

const events = () => {
  const closed: number[] = [];
  return {
    closed,
    open: () => undefined,
    message: () => undefined,
    told: { open: () => undefined, message: () => undefined, closed: (code: number) => void closed.push(code) },
  };
};

describe("latency", () => {
  it("holds each message for half of it, in order, and lets what waits through at once when it is calmed", async () => {
    const clock = new TestClock();
    const line = new RoughLine(clock);
    const { told } = events();
    const passed: string[] = [];
    const send = (way: "up" | "down", text: string): void => line.through(told, way, text, () => passed.push(text));
    send("up", "at once");
    line.latency = 200;
    send("up", "a");
    line.latency = 0;
    // One that was sent later does not overtake.
    send("up", "b");
    send("down", "other way");
    expect(passed).toEqual(["at once", "other way"]);
    await clock.advance(99);
    expect(passed).toHaveLength(2);
    await clock.advance(1);
    expect(passed).toEqual(["at once", "other way", "a", "b"]);
    line.latency = 1_000;
    send("down", "c");
    send("down", "d");
    line.calm();
    expect(passed.slice(4)).toEqual(["c", "d"]);
  });
});

describe("a cut", () => {
  it("ends the connection there is once, loses what is on its way, and ends each that follows", async () => {
    const clock = new TestClock();
    const line = new RoughLine(clock);
    const first = events();
    const passed: string[] = [];
    line.latency = 100;
    line.through(first.told, "down", "on its way", () => passed.push("on its way"));
    line.cut();
    line.through(first.told, "down", "after", () => passed.push("after"));
    await clock.advance(1_000);
    expect([first.closed, passed]).toEqual([[1006], []]);
    const second = events();
    line.through(second.told, "up", "attach", () => passed.push("attach"));
    await clock.settle();
    expect([second.closed, passed]).toEqual([[1006], []]);
    line.restore();
    const third = events();
    line.through(third.told, "up", "attach", () => passed.push("attach"));
    await clock.advance(100);
    expect([third.closed, passed]).toEqual([[], ["attach"]]);
  });
});

describe("a rough line", () => {
  it.each([1, 2, 3, 4, 5])(
    "changes when things happen and nothing else: each call once, in order (seed %i)",
    async seed => {
      await using tab = createTestWindow();
      const ran: number[] = [];
      const counter = await tab.open(async () => {
        const [sum, setSum] = createSignal(0);
        const add = callback((step: number) => {
          ran.push(step);
          return setSum(n => n + step);
        });
        return live({ sum, add });
      });
      const random = new Random(seed);
      const line = new RoughLine(tab.clock, () => random.next());
      tap.through = line.through;
      line.latency = 300;
      line.loss = 0.2;
      const calls: Promise<unknown>[] = [];
      for (let step = 1; step <= 40; step++) {
        calls.push(counter.add(step));
        if (step === 20) line.cut();
        await tab.advance(200);
        if (step === 22) line.restore();
      }
      await tab.advance(60_000);
      line.loss = 0;
      await tab.advance(60_000);
      await Promise.all(calls);
      expect(ran).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
      expect(counter.sum()).toBe((40 * 41) / 2);
      line.calm();
    },
  );
});
