import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openProduct } from "./live";

it("applies both numbers with OK, and reverts them with Cancel", async () => {
  await using tab = createTestWindow();
  const form = await tab.open(openProduct);
  form.a.set(10);
  form.b.set(20);
  await tab.settled();
  expect([form.product(), form.changed()]).toEqual(["6 × 7 = 42", true]);
  await form.ok();
  expect([form.product(), form.changed()]).toEqual(["10 × 20 = 200", false]);
  form.a.set(0);
  await form.cancel();
  expect([form.a(), form.product()]).toEqual([10, "10 × 20 = 200"]);
});
