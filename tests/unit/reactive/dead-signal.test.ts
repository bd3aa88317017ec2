import { createSignal as createBareSignal } from "solid-js";
import { describe, expect, it } from "vitest";
import { createMemo, createSignal, isDeadSignal } from "../../../lib/reactive/index.ts";

describe("isDeadSignal", () => {
  it("knows the accessor of bare solid-js, which on the server never tells of a change", () => {
    const [accessor] = createBareSignal(1);
    expect(isDeadSignal(accessor)).toBe(true);
  });

  it("does not take ours for one", () => {
    const [accessor] = createSignal(1);
    expect(isDeadSignal(accessor)).toBe(false);
    expect(isDeadSignal(createMemo(() => accessor()))).toBe(false);
  });

  it("does not take a formula for one", () => {
    const [accessor] = createSignal(1);
    expect(isDeadSignal(() => accessor() + 1)).toBe(false);
    expect(isDeadSignal(function () {}.bind(undefined))).toBe(false);
  });

  it("does not take a formula for one that has the very text of a bare accessor", () => {
    // solid-js has this closure: `() => value`. An entry of `live({ … })` has a name, the accessor has none.
    const value = 1;
    const entries = { constant: () => value };
    const alone = () => value;
    expect(isDeadSignal(entries.constant)).toBe(false);
    expect(isDeadSignal(alone)).toBe(false);
  });

  it("knows the accessor also when it is an entry or a variable", () => {
    const entries = { count: createBareSignal(0)[0] };
    const count = createBareSignal(0)[0];
    expect(isDeadSignal(entries.count)).toBe(true);
    expect(isDeadSignal(count)).toBe(true);
  });
});
