import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openPoem } from "./live";

it("does not run while nobody reads it", async () => {
  await using tab = createTestWindow();
  const poem = await tab.open(openPoem);
  await tab.advance(2_000);
  expect([poem.text(), poem.text.status()]).toEqual(["", "idle"]);
});
