import { describe, expect, it, vi } from "vitest";
import { batch, createObserver, createRoot, createSignal, createStore } from "../../../lib/reactive/index.ts";

describe("createObserver", () => {
  it("tells once of any number of changes between two reads", () => {
    const [value, setValue] = createSignal(0);
    const onChange = vi.fn();
    const observer = createObserver(value, onChange);
    expect(observer.read()).toBe(0);
    for (let next = 1; next <= 100; next++) setValue(next);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(observer.read()).toBe(100);
    setValue(0);
    setValue(1);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it("tells nothing before it was read, and nothing when nothing has changed", () => {
    const [value, setValue] = createSignal(0);
    const onChange = vi.fn();
    const observer = createObserver(value, onChange);
    setValue(1);
    observer.read();
    setValue(1);
    expect(onChange).not.toHaveBeenCalled();
  });

  it("does not compute anything by itself", () => {
    const [value, setValue] = createSignal(0);
    const formula = vi.fn(value);
    const observer = createObserver(formula, () => undefined);
    observer.read();
    setValue(1);
    setValue(2);
    expect(formula).toHaveBeenCalledTimes(1);
  });

  it("listens to what the last read found, and no longer to what an earlier one did", () => {
    const [useLeft, setUseLeft] = createSignal(true);
    const [left, setLeft] = createSignal("left");
    const [right, setRight] = createSignal("right");
    const onChange = vi.fn();
    const observer = createObserver(() => (useLeft() ? left() : right()), onChange);
    observer.read();
    setRight("other");
    expect(onChange).not.toHaveBeenCalled();
    setUseLeft(false);
    expect(observer.read()).toBe("other");
    setLeft("unheard");
    expect(onChange).toHaveBeenCalledTimes(1);
    setRight("heard");
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it("hears of changes deep in a store", () => {
    const [store, setStore] = createStore({ list: [{ done: false }, { done: true }] });
    const onChange = vi.fn();
    const observer = createObserver(() => store.list.filter(item => item.done).length, onChange);
    expect(observer.read()).toBe(1);
    setStore("list", 0, "done", true);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(observer.read()).toBe(2);
  });

  it("needs not tell of a change that was read in the batch that made it", () => {
    const [value, setValue] = createSignal(0);
    const onChange = vi.fn();
    const observer = createObserver(value, onChange);
    observer.read();
    const inside = batch(() => {
      setValue(1);
      return observer.read();
    });
    expect(inside).toBe(1);
    expect(onChange).not.toHaveBeenCalled();
    setValue(2);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it("says whether the last read found anything to listen to", () => {
    const [value] = createSignal(1);
    const reactive = createObserver(value, () => undefined);
    const constant = createObserver(
      () => 1,
      () => undefined,
    );
    expect(reactive.tracked).toBe(false);
    reactive.read();
    constant.read();
    expect(reactive.tracked).toBe(true);
    expect(constant.tracked).toBe(false);
  });

  it("throws what the formula throws, listens all the same, and recovers", () => {
    const [value, setValue] = createSignal(1);
    const onChange = vi.fn();
    const observer = createObserver(() => {
      if (value() === 1) throw new Error("one is not possible");
      return value();
    }, onChange);
    expect(() => observer.read()).toThrow("one is not possible");
    expect(observer.tracked).toBe(true);
    setValue(2);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(observer.read()).toBe(2);
    setValue(1);
    expect(onChange).toHaveBeenCalledTimes(2);
    expect(() => observer.read()).toThrow("one is not possible");
  });

  it("belongs to the owner that it was created under", () => {
    const [value, setValue] = createSignal(1);
    const onChange = vi.fn();
    const dispose = createRoot(end => {
      createObserver(value, onChange).read();
      return end;
    });
    dispose();
    setValue(2);
    expect(onChange).not.toHaveBeenCalled();
  });
});
