import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openPlace } from "./live";

it("keeps field, hash and history in step", async () => {
  await using tab = createTestWindow({ request: { url: "http://localhost/?page=4" } });
  const place = await tab.open(openPlace);
  expect(place.page()).toBe(4);
  place.word.set("tea");
  await tab.settled();
  await place.turn(1);
  expect(tab.page.location()).toEqual(["tea", "page=5"]);
  tab.page.back();
  await tab.settled();
  expect([place.word(), place.page()]).toEqual(["tea", 4]);
  tab.page.back();
  await tab.settled();
  expect(place.word()).toBe("");
});

it("begins at page 1, also for a number that is none", async () => {
  await using tab = createTestWindow({ request: { url: "http://localhost/?page=abc" } });
  const place = await tab.open(openPlace);
  await place.turn(-1);
  expect([place.page(), tab.page.location()]).toEqual([1, ["", ""]]);
});
