import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openTally } from "./live";

it("is one for all tabs", async () => {
  await using first = createTestWindow();
  await using second = createTestWindow({ beside: first });
  const [mine, yours] = [await first.open(openTally), await second.open(openTally)];
  await mine.add(1);
  await yours.add(1);
  await first.settled();
  expect([mine.count(), yours.count(), mine.tabs()]).toEqual([2, 2, 2]);
  mine.release();
  yours.release();
  await first.advance(6_000);
});
