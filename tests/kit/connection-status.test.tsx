import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ConfigProvider, ConnectionStatus, german, type ConnectionState } from "../../lib/kit";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe("ConnectionStatus", () => {
  it("says nothing while online, nor of a short break", () => {
    const [state, setState] = createSignal<ConnectionState>("online");
    render(() => <ConnectionStatus state={state()} />);
    const region = screen.getByRole("status");
    expect(region.textContent).toBe("");
    setState("reconnecting");
    vi.advanceTimersByTime(799);
    expect(region.textContent).toBe("");
    setState("online");
    vi.advanceTimersByTime(5000);
    expect(region.textContent).toBe("");
  });

  it("speaks up in its live region once a break lasts, and falls silent again", () => {
    const [state, setState] = createSignal<ConnectionState>("reconnecting");
    const retry = vi.fn();
    render(() => <ConnectionStatus state={state()} onRetry={retry} />);
    const region = screen.getByRole("status");
    vi.advanceTimersByTime(800);
    expect(region.textContent).toBe("Connection lost. Reconnecting…");
    fireEvent.click(screen.getByRole("button", { name: "Try now" }));
    expect(retry).toHaveBeenCalledOnce();
    setState("online");
    expect(region.textContent).toBe("");
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getByRole("status")).toBe(region);
  });

  it("offers a way out when the connection is over, in the reader's language", () => {
    const reload = vi.fn();
    render(() => (
      <ConfigProvider locale={german}>
        <ConnectionStatus state="closed" onReload={reload} />
      </ConfigProvider>
    ));
    expect(screen.getByRole("status").textContent).toBe("Diese Seite ist nicht mehr verbunden.");
    fireEvent.click(screen.getByRole("button", { name: "Seite neu laden" }));
    expect(reload).toHaveBeenCalledOnce();
  });
});
