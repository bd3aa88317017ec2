import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openGreeting } from "./live";

it("greets", async () => {
  await using tab = createTestWindow();
  const { greeting } = await tab.open(openGreeting);
  expect(greeting()).toBe("Hello, world!");
});
