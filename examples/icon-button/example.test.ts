import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openLibrary } from "./live";

it("saves what is downloaded", async () => {
  await using tab = createTestWindow();
  const library = await tab.open(openLibrary);
  const done = library.download("report.pdf");
  await tab.advance(500);
  expect(library.saved()).toBeUndefined();
  await tab.advance(500);
  await done;
  expect(library.saved()).toBe("report.pdf");
});
