import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openHeading } from "./live";

it("stays within the levels there are", async () => {
  await using tab = createTestWindow();
  const heading = await tab.open(openHeading);
  heading.level.set(99);
  await tab.settled();
  expect([heading.level(), heading.tag()]).toEqual([6, "h6"]);
});
