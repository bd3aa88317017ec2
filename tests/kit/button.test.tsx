import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Button } from "../../lib/kit";

afterEach(cleanup);

function deferred(): { promise: Promise<void>; resolve: () => void; reject: (reason: Error) => void } {
  let resolve = (): void => undefined;
  let reject = (_reason: Error): void => undefined;
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

describe("Button", () => {
  it("is loading until the promise of its handler settles, and ignores clicks meanwhile", async () => {
    const work = deferred();
    const save = vi.fn(() => work.promise);
    render(() => <Button onClick={save}>Save</Button>);
    const button = screen.getByRole("button", { name: "Save" });
    button.focus();
    fireEvent.click(button);
    expect(button.getAttribute("aria-busy")).toBe("true");
    fireEvent.click(button);
    expect(save).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(button);
    expect(button.hasAttribute("disabled")).toBe(false);
    work.resolve();
    await expect.poll(() => button.getAttribute("aria-busy")).toBeNull();
    fireEvent.click(button);
    expect(save).toHaveBeenCalledTimes(2);
  });

  it("waits for the last of several promises", async () => {
    const [first, second] = [deferred(), deferred()];
    const [loading, setLoading] = createSignal<boolean | undefined>(false);
    const promises = [first.promise, second.promise];
    render(() => (
      <Button loading={loading()} onClick={() => promises.shift()}>
        Go
      </Button>
    ));
    const button = screen.getByRole("button");
    fireEvent.click(button);
    fireEvent.click(button);
    setLoading(undefined);
    first.resolve();
    await first.promise;
    expect(button.dataset.state).toBe("loading");
    second.resolve();
    await expect.poll(() => button.dataset.state).toBe("idle");
  });

  it("leaves loading to whoever controls it", () => {
    render(() => (
      <Button loading={false} onClick={() => new Promise(() => undefined)}>
        Go
      </Button>
    ));
    const button = screen.getByRole("button");
    fireEvent.click(button);
    expect(button.dataset.state).toBe("idle");
  });

  it("passes attributes, class, style, ref and events through", () => {
    let found: HTMLButtonElement | undefined;
    const enter = vi.fn();
    render(() => (
      <Button ref={found} id="it" class="mine" style={{ color: "red" }} title="Tip" onMouseEnter={enter} type="submit">
        Go
      </Button>
    ));
    const button = screen.getByRole("button");
    expect(found).toBe(button);
    expect(button.className).toBe("kit-button mine");
    expect(button.style.color).toBe("red");
    expect([button.id, button.title, button.getAttribute("type")]).toEqual(["it", "Tip", "submit"]);
    fireEvent.mouseEnter(button);
    expect(enter).toHaveBeenCalledOnce();
  });

  it("does not submit a form while loading", () => {
    const submit = vi.fn((event: Event) => event.preventDefault());
    render(() => (
      <form onSubmit={submit}>
        <Button type="submit" loading>
          Send
        </Button>
      </form>
    ));
    fireEvent.click(screen.getByRole("button"));
    expect(submit).not.toHaveBeenCalled();
  });

  it("takes the tone of its variant unless it has one", () => {
    render(() => (
      <>
        <Button variant="solid">solid</Button>
        <Button variant="solid" tone="danger">
          danger
        </Button>
        <Button>plain</Button>
      </>
    ));
    expect(screen.getAllByRole("button").map(button => button.dataset.tone)).toEqual(["accent", "danger", "neutral"]);
  });
});
