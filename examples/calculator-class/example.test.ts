import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openCalculator } from "./live";

it("adds", async () => {
  await using tab = createTestWindow();
  const calculator = await tab.open(openCalculator);
  expect(calculator.sum()).toBe(5);
  calculator.a.set(10);
  calculator.b.set(null);
  await tab.settled();
  expect(calculator.sum()).toBe(10);
});
