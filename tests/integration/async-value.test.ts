import {
  callback,
  createAsyncMemo,
  createDraft,
  createSignal,
  input,
  live,
  LiveError,
  sleep,
} from "solid-reflect/server";
import { createTestWindow } from "solid-reflect/testing";
import { describe, expect, it } from "vitest";

async function openSquare() {
  const [n, setN] = createSignal(3);
  const square = createAsyncMemo(
    n,
    async value => {
      await sleep(1_000);
      if (value === 13) throw new Error("secret");
      if (value < 0) throw new LiveError("refused", "Not below zero.");
      return value * value;
    },
    { initial: "Thinking…", keepPrevious: false },
  );
  return live({ n: input([n, setN]), square, again: callback(square.refresh) });
}

describe("an async value", () => {
  it("shows the initial value and that it is pending, and then the value", async () => {
    await using tab = createTestWindow();
    const object = await tab.open(openSquare);
    expect([object.square(), object.square.pending(), object.square.error()]).toEqual(["Thinking…", true, undefined]);
    await tab.advance(1_000);
    expect([object.square(), object.square.pending()]).toEqual([9, false]);
    object.n.set(4);
    await tab.settled();
    expect([object.square(), object.square.pending()]).toEqual(["Thinking…", true]);
    await tab.advance(500);
    object.n.set(5);
    await tab.advance(600);
    expect(object.square()).toBe("Thinking…");
    await tab.advance(400);
    expect([object.square(), object.square.pending()]).toEqual([25, false]);
    await object.again();
    expect(object.square.pending()).toBe(true);
  });

  it("tells a failure redacted and in its place, the log has the cause once, and siblings go on", async () => {
    await using tab = createTestWindow();
    const object = await tab.open(openSquare);
    object.n.set(13);
    await tab.advance(1_000);
    expect([object.square(), object.square.pending(), object.n()]).toEqual(["Thinking…", false, 13]);
    expect(tab.log).toMatchObject([{ message: 'Async value "square" failed', error: { message: "secret" } }]);
    expect(object.square.error()).toContain(`Reference: ${tab.log[0]?.reference}`);
    tab.network.cut();
    await tab.advance(100);
    tab.network.restore();
    await tab.advance(1_000);
    object.n.set(-1);
    await tab.advance(1_000);
    expect([object.square.error(), tab.log.length, tab.notices]).toEqual(["Not below zero.", 1, []]);
    object.n.set(2);
    await tab.advance(1_000);
    expect([object.square(), object.square.error()]).toEqual([4, undefined]);
  });

  it("is in the page's HTML when its server function waits for it; otherwise nothing runs before a browser comes", async () => {
    await using tab = createTestWindow();
    let runs = 0;
    const open = (awaits: boolean) => async () => {
      const memo = createAsyncMemo(
        () => 1,
        async () => ++runs,
      );
      if (awaits) await memo.ready;
      return live({ memo });
    };
    const { scope } = tab.window;
    const described = async (awaits: boolean): Promise<string> => (await scope.child().run(open(awaits))).live;
    expect(await described(true)).toMatch(/4,"memo",\[0,1\]$/);
    expect(await described(false)).toMatch(/4,"memo",\[1,\["\$u"\]\]$/);
    await tab.advance(10);
    expect(runs).toBe(1);
    await tab.open(async () => live({ one: () => 1 }));
    await tab.settled();
    expect(runs).toBe(2);
  });
});

describe("a draft", () => {
  it("is what the fields of a view write into; others see it when it is committed, whatever else changes", async () => {
    await using tab = createTestWindow();
    const [[a, setA], [b, setB]] = [createSignal(2), createSignal(3)];
    const openForm = async () => {
      const draft = createDraft({ a: [a, setA], b: [b, setB] });
      return live({
        a: input(draft.values.a),
        b: input(draft.values.b),
        preview: () => draft.values.a() * draft.values.b(),
        changed: () => draft.dirty(),
        ok: callback(draft.commit),
        cancel: callback(() => draft.revert()),
      });
    };
    const product = async () => live({ product: () => a() * b() });
    const form = await tab.open(openForm);
    const other = await tab.open(product);
    form.a.set(10);
    form.b.set(10);
    await tab.settled();
    expect([form.a(), form.preview(), form.changed(), other.product()]).toEqual([10, 100, true, 6]);
    setB(4);
    await tab.settled();
    expect([form.preview(), other.product()]).toEqual([100, 8]);
    await form.cancel();
    expect([form.a(), form.b(), form.changed(), other.product()]).toEqual([2, 4, false, 8]);
    form.a.set(5);
    await form.ok();
    expect([other.product(), form.changed()]).toEqual([20, false]);
  });
});
