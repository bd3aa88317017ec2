import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openThermometer } from "./live";

it("converts either way", async () => {
  await using tab = createTestWindow();
  const thermometer = await tab.open(openThermometer);
  expect(thermometer.fahrenheit()).toBe(68);
  thermometer.fahrenheit.set(212);
  await tab.settled();
  expect(thermometer.celsius()).toBe(100);
  thermometer.celsius.set(null);
  await tab.settled();
  expect(thermometer.fahrenheit()).toBeNull();
});
