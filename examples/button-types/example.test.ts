import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openCounter } from "./live";

it("counts presses", async () => {
  await using tab = createTestWindow();
  const counter = await tab.open(openCounter);
  await counter.press();
  expect(await counter.press()).toBe(2);
  expect(counter.presses()).toBe(2);
});
