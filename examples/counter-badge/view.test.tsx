import { cleanup, render } from "@solidjs/testing-library";
import { createTestWindow } from "solid-reflect/testing";
import { afterEach, expect, it } from "vitest";
import CounterBadge from "./view";

afterEach(cleanup);

it("counts clicks in the badges, and keeps the buttons", async () => {
  await using tab = createTestWindow();
  const { getByRole, getByText } = render(() => <CounterBadge />, { wrapper: tab.Root });
  await tab.settled();
  const button = getByRole("button", { name: "A signal" });
  button.click();
  getByRole("button", { name: "An input" }).click();
  await tab.settled();
  expect(getByText("1 by signal")).toBeDefined();
  expect(getByText("0 by store")).toBeDefined();
  expect(getByText("1 by input")).toBeDefined();
  expect(getByRole("button", { name: "A signal" })).toBe(button);
});
