import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openChoice } from "./live";

it("is written by the view and by the server", async () => {
  await using tab = createTestWindow();
  const choice = await tab.open(openChoice);
  choice.variant.set("ghost");
  await tab.settled();
  expect(choice.variant()).toBe("ghost");
  await choice.reset();
  expect(choice.variant()).toBe("solid");
});
