import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openFactors } from "./live";

it("thinks, and then has the factors of the newest number", async () => {
  await using tab = createTestWindow();
  const object = await tab.open(openFactors);
  // How far the work has got by now is the machine's affair.
  expect(["Thinking…", "87178291199"]).toContain(object.factors());
  object.number.set(99_999_999_999_973);
  await tab.settled();
  object.number.set(1_001);
  await tab.until(() => !object.factors.pending());
  expect(object.factors()).toBe("7 × 11 × 13");
  expect([tab.notices, tab.log]).toEqual([[], []]);
});
