import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { vi } from "vitest";
import { openReactor } from "./live";

it("warns, and writes to the console", async () => {
  await using tab = createTestWindow();
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const reactor = await tab.open(openReactor);
  await reactor.press();
  await tab.settled();
  expect(log).toHaveBeenCalledWith("Somebody pressed the danger button.");
  expect(tab.notices).toMatchObject([{ level: "warning" }]);
  log.mockRestore();
});
