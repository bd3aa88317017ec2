import {
  callback,
  createEffect,
  createMemo,
  createSignal,
  each,
  getWindow,
  LiveError,
  live,
  onCleanup,
  shared,
  stream,
} from "solid-reflect/server";
import { createTestWindow, type TestWindow } from "solid-reflect/testing";
import { describe, expect, it } from "vitest";

const referenceIn = (error: unknown): string | undefined => /Reference: (\w+)/.exec(String(error))?.[1];

/** What a view gets for a value that cannot be computed. */
function thrownBy(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error;
  }
}

const references = (tab: TestWindow): unknown[] => tab.log.map(({ reference }) => reference);

describe("a value that cannot be computed", () => {
  it("says the reference that the log has, at first and when it changes", async () => {
    await using tab = createTestWindow();
    const [count, setCount] = createSignal(0);
    const open = async () =>
      live({
        value: () => {
          if (count() !== 1) throw new Error(`secret ${count()}`);
          return count();
        },
      });
    const view = await tab.open(open);
    const first = thrownBy(view.value);
    expect([tab.log.length, referenceIn(first)]).toEqual([1, tab.log[0]?.reference]);
    expect(tab.notices.map(({ message }) => referenceIn(message))).toEqual(references(tab));
    setCount(2);
    await tab.settled();
    expect([tab.log.length, referenceIn(thrownBy(view.value))]).toEqual([2, tab.log[1]?.reference]);
    setCount(1);
    await tab.settled();
    expect(view.value()).toBe(1);
    // A value that was there stays; the notice has the reference.
    setCount(3);
    await tab.settled();
    expect([view.value(), referenceIn(tab.notices.at(-1)?.message)]).toEqual([1, tab.log[2]?.reference]);
    expect(tab.crossings.some(({ text }) => text.includes('Reference: "'))).toBe(false);
  });

  it("says it in a row of a list, in another object and in a shared one", async () => {
    await using tab = createTestWindow();
    const fail = (): number => {
      throw new Error("secret");
    };
    const [ids, setIds] = createSignal<number[]>([]);
    const view = await tab.open(async () =>
      live({
        inner: live({ value: fail }),
        rows: each(
          ids,
          id => id,
          () => live({ value: fail }),
        ),
        room: await shared(`failing room`, () => live({ value: fail }), { linger: 0 }),
      }),
    );
    setIds([1]);
    await tab.settled();
    const shown = [view.inner.value, view.rows()[0]!.value, view.room.value].map(read => referenceIn(thrownBy(read)));
    expect(new Set(shown)).toEqual(new Set(references(tab)));
    expect(tab.log).toHaveLength(3);
  });

  it("says it again after frames were lost, and is logged once", async () => {
    await using tab = createTestWindow();
    const [count, setCount] = createSignal(0);
    const view = await tab.open(async () =>
      live({
        value: () => {
          throw new Error(`secret ${count()}`);
        },
      }),
    );
    setCount(1);
    tab.network.cut();
    await tab.advance(50);
    tab.network.restore();
    await tab.advance(10_000);
    expect(referenceIn(thrownBy(view.value))).toBe(tab.log[1]?.reference);
    expect([tab.log.length, tab.notices.length]).toEqual([2, 2]);
  });

  it("does not flood the log or the user when each change of it fails", async () => {
    await using tab = createTestWindow();
    const [count, setCount] = createSignal(0);
    const view = await tab.open(async () =>
      live({
        count,
        value: () => {
          throw new Error(`secret ${count()}`);
        },
      }),
    );
    for (let i = 1; i <= 100; i++) {
      setCount(i);
      await tab.settled();
    }
    expect([view.count(), tab.log.length, tab.notices.length]).toEqual([100, 5, 5]);
    expect(referenceIn(thrownBy(view.value))).toBe(tab.log.at(-1)?.reference);
    await tab.advance(60_000);
    expect(tab.log.at(-1)).toMatchObject({ message: 'The value "value" failed', repeated: 96 });
  });
});

describe("an error in code that the library calls", () => {
  it("in the `equals` of a memo fails alone", async () => {
    await using tab = createTestWindow();
    const [count, setCount] = createSignal(0);
    const view = await tab.open(async () => {
      const odd = createMemo(() => count() % 2, undefined, {
        equals: () => {
          throw new Error("cannot compare");
        },
      });
      return live({ odd, double: createMemo(() => count() * 2), add: callback(() => void setCount(n => n + 1)) });
    });
    await view.add();
    await tab.settled();
    expect([view.odd(), view.double(), tab.notices.length]).toEqual([1, 2, 1]);
    expect(tab.log).toMatchObject([{ message: "`equals` of a memo failed", error: { message: "cannot compare" } }]);
  });

  it("in `allow` of a shared object allows nothing, and is logged", async () => {
    await using tab = createTestWindow();
    const [isBroken, setBroken] = createSignal(false);
    const allow = (): boolean => {
      if (isBroken()) throw new Error("no session store");
      return true;
    };
    const view = await tab.open(async () =>
      shared("guarded", () => live({ work: callback(() => 1) }), { allow, linger: 0 }),
    );
    setBroken(true);
    await tab.settled();
    await expect(view.work()).rejects.toMatchObject({ code: "refused" });
    expect(tab.log).toMatchObject([{ error: { message: "no session store" } }]);
  });

  it("in a title that has no text fails alone", async () => {
    await using tab = createTestWindow();
    const [count, setCount] = createSignal(0);
    const view = await tab.open(async () => {
      getWindow().setTitle(() => (count() === 1 ? (Object.create(null) as string) : `${count()}`));
      return live({ count, add: callback(() => void setCount(n => n + 1)) });
    });
    await view.add();
    await tab.settled();
    expect([view.count(), tab.page.shownTitle, tab.log.length]).toEqual([1, "0", 1]);
    await view.add();
    await tab.settled();
    expect([view.count(), tab.page.shownTitle]).toEqual([2, "2"]);
  });

  it.each(["async", "plain"])("in the clean-up of a stream's %s generator is logged once", async kind => {
    await using tab = createTestWindow();
    const always = { when: "always" } as const;
    async function* slow() {
      try {
        for (let n = 1; ; n++) {
          await new Promise(resolve => setImmediate(resolve));
          yield n;
        }
      } finally {
        throw new Error("cannot close");
      }
    }
    function* plain() {
      try {
        for (let n = 1; ; n++) yield n;
      } finally {
        throw new Error("cannot close");
      }
    }
    const view = await tab.open(async () =>
      live({ value: kind === "async" ? stream(slow, always) : stream(plain, always) }),
    );
    await tab.until(() => (view.value() ?? 0) >= 2);
    view.release();
    await tab.settled();
    expect(tab.log).toMatchObject([{ message: 'The stream "value" failed', error: { message: "cannot close" } }]);
  });

  it("in an effect and in a clean-up is logged once, and the others go on", async () => {
    await using tab = createTestWindow();
    const [count, setCount] = createSignal(0);
    const seen: number[] = [];
    const view = await tab.open(async () => {
      createEffect(() => {
        if (count() === 1) throw new Error("effect");
      });
      createEffect(() => seen.push(count()));
      onCleanup(() => {
        throw new Error("clean-up");
      });
      onCleanup(() => seen.push(-1));
      return live({ add: callback(() => void setCount(n => n + 1)) });
    });
    await view.add();
    view.release();
    await tab.settled();
    expect(seen).toEqual([0, 1, -1]);
    expect(tab.log.map(({ error }) => (error as Error).message)).toEqual(["effect", "clean-up"]);
  });

  it("that refuses is no fault of the server's: its user reads it, and it is not logged", async () => {
    await using tab = createTestWindow();
    const view = await tab.open(async () =>
      live({
        work: callback(() => {
          throw new LiveError("refused", "Not today.");
        }),
        value: () => {
          throw new LiveError("refused", "Not for you.");
        },
      }),
    );
    await expect(view.work()).rejects.toMatchObject({ code: "refused", message: "Not today." });
    expect([String(thrownBy(view.value)), tab.log]).toEqual([expect.stringContaining("Not for you."), []]);
  });
});
