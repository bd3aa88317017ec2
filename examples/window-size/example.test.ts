import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openSize } from "./live";

it("knows the size and the breakpoint, and counts returns", async () => {
  await using tab = createTestWindow();
  const size = await tab.open(openSize);
  expect([size.width(), size.height(), size.breakpoint(), size.returns()]).toEqual([1024, 768, "lg", 0]);
  tab.page.resize(500, 800);
  await tab.advance(300);
  expect([size.width(), size.height(), size.breakpoint()]).toEqual([500, 800, "xs"]);
  for (const seen of [false, true, false, true]) {
    tab.page.show(seen);
    await tab.settled();
  }
  expect(size.returns()).toBe(2);
});
