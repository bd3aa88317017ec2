import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openSwitch } from "./live";

it("is switched on and off", async () => {
  await using tab = createTestWindow();
  const light = await tab.open(openSwitch);
  expect(light.on()).toBe(false);
  expect(await light.toggle()).toBe(true);
  expect(light.on()).toBe(true);
});
