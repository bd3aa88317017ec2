import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Switch } from "../../../lib/kit";

afterEach(cleanup);

describe("Switch", () => {
  it("is loading until the promise of its handler settles, and takes no click meanwhile", async () => {
    let settle = (): void => undefined;
    const [on, setOn] = createSignal(false);
    const change = vi.fn(async (next: boolean) => {
      await new Promise<void>(resolve => (settle = resolve));
      setOn(next);
    });
    render(() => (
      <Switch checked={on()} onChange={change}>
        Live
      </Switch>
    ));
    const box = screen.getByRole<HTMLInputElement>("switch", { name: "Live" });
    box.focus();
    fireEvent.click(box);
    // As it was, until what it asked for is so.
    expect([box.checked, box.getAttribute("aria-busy")]).toEqual([false, "true"]);
    fireEvent.click(box);
    expect([change.mock.calls.length, document.activeElement === box]).toEqual([1, true]);
    settle();
    await expect.poll(() => box.getAttribute("aria-busy")).toBeNull();
    expect(box.checked).toBe(true);
    fireEvent.click(box);
    expect(change).toHaveBeenLastCalledWith(false);
  });

  it("leaves loading to whoever controls it", () => {
    render(() => (
      <Switch loading={false} onChange={() => new Promise(() => undefined)}>
        Live
      </Switch>
    ));
    fireEvent.click(screen.getByRole("switch"));
    expect(screen.getByRole("switch").getAttribute("aria-busy")).toBeNull();
  });
});
