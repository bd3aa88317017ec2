import { callback, createAsyncMemo, createSignal, createStore, each, live, shared, stream } from "solid-reflect/server";
import { createTestWindow, type TestWindow } from "solid-reflect/testing";
import { describe, expect, it } from "vitest";

/** What a user reads of a value or a call: what `read` throws, or the text it returns. */
function shown(read: () => unknown): string {
  try {
    return String(read());
  } catch (error) {
    return (error as Error).message;
  }
}

const fail = (): never => {
  throw new Error("secret");
};

/** What fails, at once or when `setBad` is called, and how a view reads it. */
type Make = (bad: () => boolean) => Promise<{
  readonly open: () => Promise<never>;
  readonly read: (view: never) => unknown;
}>;

const when = (bad: boolean): number => (bad ? fail() : 1);

const KINDS: Record<string, Make> = {
  "a value": async bad => ({
    open: (async () => live({ value: () => when(bad()) })) as never,
    read: (view: { value(): unknown }) => view.value(),
  }),
  "a value of an object in it": async bad => ({
    open: (async () => live({ inner: live({ value: () => when(bad()) }) })) as never,
    read: (view: { inner: { value(): unknown } }) => view.inner.value(),
  }),
  "a value of a row": async bad => {
    const [rows] = createSignal([1]);
    return {
      open: (async () =>
        live({
          rows: each(
            rows,
            row => row,
            () => live({ value: () => when(bad()) }),
          ),
        })) as never,
      read: (view: { rows(): { value(): unknown }[] }) => view.rows()[0]?.value(),
    };
  },
  "a value of a shared object": async bad => ({
    open: (async () => live({ room: await shared("failed-value", () => live({ value: () => when(bad()) })) })) as never,
    read: (view: { room: { value(): unknown } }) => view.room.value(),
  }),
  "an async value": async bad => ({
    open: (async () => {
      const value = createAsyncMemo(bad, async isBad => when(isBad));
      return live({ value });
    }) as never,
    read: (view: { value: { error(): unknown } }) => view.value.error(),
  }),
};

/** The references of a text and of the log; both are there and are the same. */
function expectSameReference(tab: TestWindow, text: string): void {
  const references = tab.log.flatMap(({ reference }) => reference ?? []);
  expect(references).toHaveLength(1);
  expect(text).toBe(`Something went wrong on the server. Reference: ${references[0]}`);
}

describe.each(Object.keys(KINDS))("%s that fails", kind => {
  const make = KINDS[kind] as Make;

  it("at first shows the reference that the log has", async () => {
    await using tab = createTestWindow();
    const { open, read } = await make(() => true);
    const view = await tab.open(open as never);
    await tab.settled();
    expectSameReference(
      tab,
      shown(() => read(view as never)),
    );
    (view as { release(): void }).release();
    await tab.advance(10_000);
  });

  it("again after it was there tells the user the reference that the log has", async () => {
    await using tab = createTestWindow();
    const [bad, setBad] = createSignal(false);
    const { open, read } = await make(bad);
    const view = await tab.open(open as never);
    await tab.settled();
    setBad(true);
    await tab.settled();
    // A value that was there stays, and a notice tells of the failure; an async value has a place of its own for it.
    const text = kind === "an async value" ? shown(() => read(view as never)) : String(tab.notices[0]?.message);
    expectSameReference(tab, text);
    (view as { release(): void }).release();
    await tab.advance(10_000);
  });
});

describe("what else fails shows the reference that the log has:", () => {
  it("a call", async () => {
    await using tab = createTestWindow();
    const view = await tab.open(async () => live({ run: callback(fail) }));
    await view.run().catch((error: unknown) => expectSameReference(tab, (error as Error).message));
    expect(tab.log).toHaveLength(1);
    view.release();
  });

  it("a stream", async () => {
    await using tab = createTestWindow();
    const view = await tab.open(async () =>
      live({
        values: stream(
          async function* () {
            yield 1;
            fail();
          },
          { when: "always" },
        ),
      }),
    );
    await tab.until(() => view.values.error() !== undefined);
    expectSameReference(tab, String(view.values.error()));
    view.release();
  });

  it("a value that cannot be encoded, in a store and beside it", async () => {
    await using tab = createTestWindow();
    const [store, setStore] = createStore<{ value: unknown }>({ value: 1 });
    const view = await tab.open(async () => live({ store }));
    setStore("value", () => () => 1);
    await tab.settled();
    expectSameReference(tab, String(tab.notices[0]?.message));
    view.release();
  });

  it("a task", async () => {
    await using tab = createTestWindow();
    const view = await tab.open(async () => live({ one: () => 1 }));
    tab.window.startSoon(async () => fail());
    await tab.settled();
    expectSameReference(tab, String(tab.notices[0]?.message));
    view.release();
  });
});
