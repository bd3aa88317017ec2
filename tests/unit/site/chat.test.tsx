import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createTestWindow } from "solid-reflect/testing";
import { afterEach, expect, it } from "vitest";
import Chat from "../../../examples/chat/view";

afterEach(cleanup);

it("shows at the field why an empty message is not sent", async () => {
  await using tab = createTestWindow();
  render(() => <Chat />, { wrapper: tab.Root });
  await tab.settled();
  fireEvent.click(screen.getByRole("button", { name: "Send" }));
  await tab.settled();
  expect(screen.getByText("Say something.")).toBeTruthy();
  expect(tab.notices).toEqual([]);
  fireEvent.input(screen.getByLabelText("Say"), { target: { value: "hello" } });
  fireEvent.click(screen.getByRole("button", { name: "Send" }));
  await tab.settled();
  expect(screen.queryByText("Say something.")).toBeNull();
  expect(screen.getByRole("log").textContent).toContain("hello");
  cleanup();
  await tab.advance(6_000);
});
