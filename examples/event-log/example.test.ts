import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openEventLog } from "./live";

it("listens to nothing while nobody reads it", async () => {
  await using tab = createTestWindow();
  const orders = await tab.open(openEventLog);
  await orders.rush();
  await tab.advance(5_000);
  expect([[...orders.log()], orders.log.dropped(), orders.log.status()]).toEqual([[], 0, "idle"]);
});
