import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openGreeting } from "./live";

it("greets as you type", async () => {
  await using tab = createTestWindow();
  const form = await tab.open(openGreeting);
  expect(form.greeting()).toBe("Who are you?");
  form.name.set("Ada ");
  await tab.settled();
  expect(form.greeting()).toBe("Hello, Ada!");
});
