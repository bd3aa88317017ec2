import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openPaint } from "./live";

it("has another colour after each coat", async () => {
  await using tab = createTestWindow();
  const paint = await tab.open(openPaint);
  const seen = [paint.colour()];
  for (let coat = 0; coat < 3; coat++) {
    await paint.repaint();
    seen.push(paint.colour());
  }
  expect(new Set(seen).size).toBe(4);
});
