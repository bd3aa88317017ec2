import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { afterEach, beforeEach, vi } from "vitest";
import { openLogbook } from "./live";

beforeEach(() => void vi.spyOn(console, "log").mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

it("writes a line for each value", async () => {
  await using tab = createTestWindow();
  const logbook = await tab.open(openLogbook);
  await logbook.double();
  await logbook.double();
  expect([...logbook.log]).toEqual(["n is 1", "n is 2", "n is 4"]);
  expect(console.log).toHaveBeenLastCalledWith("n is 4");
});
