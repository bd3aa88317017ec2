import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openSequences } from "./live";

it("computes once for each start, and again when the rule has changed", async () => {
  await using tab = createTestWindow();
  const object = await tab.open(openSequences);
  expect([object.length(), object.computed()]).toEqual([112, 1]);
  for (const start of [28, 27, 28, 27]) {
    object.start.set(start);
    await tab.settled();
  }
  expect([object.length(), object.computed()]).toEqual([112, 2]);
  await object.changeStep();
  expect(object.computed()).toBe(3);
});
