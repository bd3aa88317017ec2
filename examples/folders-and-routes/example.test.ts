import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openDrink } from "./live";

it("opens what the route says, and refuses what there is not", async () => {
  await using tab = createTestWindow();
  const tea = await tab.open(openDrink, "tea");
  await tea.pour();
  expect([tea.name(), tea.degrees(), tea.cups()]).toEqual(["Tea", 80, 1]);
  const coffee = await tab.open(openDrink, "coffee");
  expect([coffee.name(), coffee.cups()]).toEqual(["Coffee", 0]);
  await expect(tab.open(openDrink, "constructor")).rejects.toMatchObject({ code: "refused" });
});
