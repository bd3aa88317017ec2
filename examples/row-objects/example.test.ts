import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openTimers } from "./live";

it("counts in each row, and ends with it", async () => {
  await using tab = createTestWindow();
  const kitchen = await tab.open(openTimers);
  await tab.advance(2_000);
  expect(kitchen.timers().map(timer => timer.left())).toEqual([178, 298]);
  await kitchen.timers()[0]?.remove();
  await kitchen.add();
  await tab.advance(1_000);
  expect(kitchen.timers().map(timer => timer.left())).toEqual([297, 239]);
});
