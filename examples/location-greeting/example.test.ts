import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openGreeting } from "./live";

it("greets by the hash, and follows it back", async () => {
  await using tab = createTestWindow();
  const greeter = await tab.open(openGreeting);
  expect(greeter.greeting()).toBe("Hello, stranger!");
  tab.page.visit({ hash: "Ada" });
  await tab.settled();
  expect(greeter.greeting()).toBe("Hello, Ada!");
  tab.page.back();
  await tab.settled();
  expect(greeter.greeting()).toBe("Hello, stranger!");
});
