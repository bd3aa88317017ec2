import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openCart } from "./live";

it("computes the row that was changed and no other", async () => {
  await using tab = createTestWindow();
  const cart = await tab.open(openCart);
  const before = cart.lines().map(line => line.computed());
  await cart.lines()[1]?.add(1);
  expect(cart.lines().map(line => line.cost())).toEqual([8, 14, 15]);
  expect(cart.total()).toBe(37);
  expect(cart.lines().map((line, index) => line.computed() - (before[index] ?? 0))).toEqual([0, 1, 0]);
});
