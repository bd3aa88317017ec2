import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openReport } from "./live";

it("counts only when it is told to", async () => {
  await using tab = createTestWindow();
  const report = await tab.open(openReport);
  expect([report.primes(), report.computed()]).toEqual([9_592, 1]);
  for (const to of [10, 20, 30]) {
    report.to.set(to);
    await tab.settled();
  }
  expect([report.primes(), report.computed(), report.outOfDate()]).toEqual([9_592, 1, true]);
  await report.update();
  expect([report.primes(), report.computed(), report.outOfDate()]).toEqual([10, 2, false]);
});
