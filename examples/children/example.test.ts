import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openParts } from "./live";

it("counts the seconds in several ways", async () => {
  await using tab = createTestWindow();
  const parts = await tab.open(openParts);
  await tab.advance(3_000);
  expect([parts.ticks(), parts.half(), parts.even()]).toEqual([3, 1.5, false]);
});
