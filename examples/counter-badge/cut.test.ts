import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openCounters } from "./live";

it("counts a click that was made without a network once, when there is one again", async () => {
  await using tab = createTestWindow();
  const counters = await tab.open(openCounters);
  await counters.increment();
  tab.network.cut();
  const clicked = counters.increment();
  counters.written.set(7);
  await tab.advance(10_000);
  expect([counters.count(), counters.written()]).toEqual([1, 7]);
  tab.network.restore();
  await tab.advance(30_000);
  await clicked;
  expect([counters.count(), counters.written()]).toEqual([2, 7]);
});
