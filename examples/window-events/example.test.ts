import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openTapper } from "./live";

it("measures the tempo of taps", async () => {
  await using tab = createTestWindow();
  const tapper = await tab.open(openTapper);
  const measured: unknown[] = [];
  tab.client.browser.declare({ event: "measured", hear: (value: unknown) => void measured.push(value) });
  for (const at of [1_000, 1_500, 2_000]) tab.client.browser.emit("tapped", at);
  await tab.settled();
  expect([tapper.count(), measured]).toEqual([3, [{ bpm: 120 }, { bpm: 120 }]]);
});
