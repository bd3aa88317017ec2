import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openMemo } from "./live";

it("is not computed again for what it does not read", async () => {
  await using tab = createTestWindow();
  const memo = await tab.open(openMemo);
  memo.b.set(5);
  await tab.settled();
  expect([memo.result(), memo.runs()]).toEqual(["2 × 2 × 3 + 5", 1]);
  memo.a.set(10);
  await tab.settled();
  expect([memo.result(), memo.runs()]).toEqual(["2 × 5 + 5", 2]);
});
