import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openCounters } from "./live";

it("counts in three ways", async () => {
  await using tab = createTestWindow();
  const counters = await tab.open(openCounters);
  await counters.increment();
  await counters.incrementState();
  counters.written.set(1);
  await tab.settled();
  expect([counters.count(), counters.state.count, counters.written()]).toEqual([1, 1, 1]);
});
