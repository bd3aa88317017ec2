import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Search } from "../../../lib/kit";

afterEach(cleanup);

describe("Search", () => {
  it("is loading until what it started settles, and starts nothing meanwhile", async () => {
    let settle = (): void => undefined;
    const search = vi.fn((_text: string) => new Promise<void>(resolve => (settle = resolve)));
    render(() => <Search aria-label="Find" defaultValue="tea" onSearch={search} />);
    const button = screen.getByRole("button", { name: "Search" });
    fireEvent.click(button);
    expect(search).toHaveBeenCalledWith("tea");
    expect(button.getAttribute("aria-busy")).toBe("true");
    fireEvent.keyDown(screen.getByLabelText("Find"), { key: "Enter" });
    expect(search).toHaveBeenCalledOnce();
    settle();
    await expect.poll(() => button.getAttribute("aria-busy")).toBeNull();
  });

  it("leaves Enter alone while a word is composed", () => {
    const search = vi.fn();
    render(() => <Search aria-label="Find" onSearch={search} />);
    fireEvent.keyDown(screen.getByLabelText("Find"), { key: "Enter", isComposing: true });
    expect(search).not.toHaveBeenCalled();
  });

  it("sends its form where nobody handles it", () => {
    const sent = vi.fn((event: SubmitEvent) => event.preventDefault());
    const search = vi.fn();
    const { unmount } = render(() => (
      <form onSubmit={sent}>
        <Search aria-label="Find" name="q" />
      </form>
    ));
    fireEvent.click(screen.getByRole("button"));
    expect(sent).toHaveBeenCalledOnce();
    unmount();
    render(() => (
      <form onSubmit={sent}>
        <Search aria-label="Find" name="q" onSearch={search} />
      </form>
    ));
    fireEvent.click(screen.getByRole("button"));
    expect([sent.mock.calls.length, search.mock.calls.length]).toEqual([1, 1]);
  });
});
