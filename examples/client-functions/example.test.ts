import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openReceipt, type PageFunctions } from "./live";

const functions: PageFunctions = {
  timeZone: () => "Asia/Tokyo",
  format: (amount, currency) => `${amount} ${currency}`,
};

it("prints with what the page knows", async () => {
  await using tab = createTestWindow();
  tab.declare(functions);
  const receipt = await tab.open(openReceipt);
  await receipt.print();
  expect(receipt.line()).toMatch(/^1234\.5 EUR at \d\d:\d\d in Asia\/Tokyo$/);
});

it("fails when the page does not answer", async () => {
  await using tab = createTestWindow();
  tab.declare({ ...functions, format: () => new Promise(() => undefined) });
  const receipt = await tab.open(openReceipt);
  const printed = receipt.print().catch((error: unknown) => error);
  await tab.advance(5_000);
  expect(await printed).toMatchObject({ code: "failed" });
  expect(tab.log[0]?.error).toMatchObject({ code: "deadline" });
});
