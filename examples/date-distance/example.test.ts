import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { fits } from "./distance";
import { openStay } from "./live";

it("knows which days belong together", () => {
  expect([fits("", "2026-12-01"), fits("2026-12-01", "")]).toEqual([true, true]);
  expect([fits("2026-12-01", "2026-12-06"), fits("2026-12-01", "2026-12-07")]).toEqual([true, false]);
  expect([fits("2026-12-01", "2026-12-01"), fits("2026-12-01", "2026-11-30")]).toEqual([true, false]);
});

it("keeps a stay within five days, whatever a client sends", async () => {
  await using tab = createTestWindow();
  const stay = await tab.open(openStay);
  stay.arrival.set("2026-12-01");
  stay.departure.set("2026-12-04");
  await tab.settled();
  expect(stay.nights()).toBe(3);
  stay.departure.set("2026-12-20");
  await tab.settled();
  expect([stay.nights(), stay.departure.error()]).toEqual([3, "A stay is of at most 5 days."]);
  stay.departure.set("2026-12-06");
  await tab.settled();
  expect([stay.nights(), stay.departure.error()]).toEqual([5, undefined]);
});
