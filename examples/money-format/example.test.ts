import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openPrice } from "./live";

it("has the plain number, and refuses what is none", async () => {
  await using tab = createTestWindow();
  const price = await tab.open(openPrice);
  expect(price.raw()).toBe("1234.5");
  price.amount.set(99.95);
  await tab.settled();
  expect(price.raw()).toBe("99.95");
  price.amount.set("all of it" as never);
  await tab.settled();
  expect([price.raw(), price.amount.error()]).toEqual(["99.95", "An amount is a number up to 1000000000."]);
});
