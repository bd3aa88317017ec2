import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openPlate } from "./live";

it("tidies what is typed, and refuses what is no plate, at the field", async () => {
  await using tab = createTestWindow();
  const plate = await tab.open(openPlate);
  plate.number.set(" b  ab 1 ");
  expect(plate.number()).toBe(" b  ab 1 ");
  await tab.settled();
  expect(plate.number()).toBe("B AB 1");
  plate.number.set("B AB 1!");
  await tab.settled();
  expect([plate.number(), plate.number.error()]).toEqual(["B AB 1!", expect.stringContaining("At most 12")]);
});
