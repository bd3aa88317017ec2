import { expect, it } from "vitest";
import { ManualClock } from "./manual-clock.ts";

it("runs timers in the order in which they fall due, each at its time", async () => {
  const clock = new ManualClock();
  const ran: string[] = [];
  const note = (name: string) => () => void ran.push(`${name} at ${clock.now()}`);
  clock.after(20, note("late"));
  clock.after(10, note("early"));
  clock.after(10, note("early, but set later"));
  clock.after(10, () => clock.after(5, note("set on the way")));
  await clock.advance(19);
  expect(ran).toEqual(["early at 10", "early, but set later at 10", "set on the way at 15"]);
  await clock.advance(1);
  expect(ran.at(-1)).toBe("late at 20");
  expect(clock.now()).toBe(20);
});

it("does not run a timer that was cleared", async () => {
  const clock = new ManualClock();
  let ran = false;
  clock.after(10, () => (ran = true)).clear();
  expect(clock.pending).toBe(0);
  await clock.advance(100);
  expect(ran).toBe(false);
});
