import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openKettle } from "./live";

it("boils once, however often it is asked to, and is cold after a refill", async () => {
  // A tab and its server in one process, with a clock of their own: nothing here waits for real time.
  await using tab = createTestWindow();
  const kettle = await tab.open(openKettle);
  expect(kettle.degrees()).toBe(20);

  const boiled = kettle.boil();
  void kettle.boil().catch(() => undefined);
  await tab.advance(200);
  expect(kettle.degrees()).toBe(40);
  await tab.advance(2_000);
  await boiled;
  expect(kettle.degrees()).toBe(100);

  await kettle.refill();
  expect(kettle.degrees()).toBe(20);
});
