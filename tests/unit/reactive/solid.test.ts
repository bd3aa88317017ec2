import { describe, expect, it, vi } from "vitest";
import * as first from "../../../lib/reactive/index.ts";

describe("the reactive core", () => {
  it("is one for all copies of the library in a process: a signal of one is heard by an observer of another", async () => {
    vi.resetModules();
    const second = await import("../../../lib/reactive/index.ts");
    expect(second.createMemo).not.toBe(first.createMemo);
    expect(second.createSignal).toBe(first.createSignal);

    const [value, setValue] = first.createSignal(1);
    const onChange = vi.fn();
    const observer = second.createObserver(value, onChange);
    observer.read();
    setValue(2);
    expect(observer.tracked).toBe(true);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it("hangs on globalThis under a registered symbol", () => {
    const shared = globalThis as { [key: symbol]: { createSignal?: unknown } | undefined };
    expect(shared[Symbol.for("solid-reflect.reactive.1")]?.createSignal).toBe(first.createSignal);
  });

  it("is reactive on the server, stores included", () => {
    const [store, setStore] = first.createStore({ rows: [{ n: 1 }] });
    const total = first.createMemo(() => store.rows.reduce((sum, row) => sum + row.n, 0));
    setStore("rows", 0, "n", 5);
    setStore("rows", rows => [...rows, { n: 2 }]);
    expect(total()).toBe(7);
  });
});
