import { cleanup, render } from "@solidjs/testing-library";
import { createEffect, createMemo, createRoot, ErrorBoundary, For, onCleanup, Show } from "solid-js";
import {
  connectionStatus,
  createLive,
  createNotices,
  createWindowEvents,
  LiveError,
  type LiveView,
  type Notices,
} from "solid-reflect";
import { callback, createSignal, createStore, each, getWindow, input, type Live, live } from "solid-reflect/server";
import { createTestWindow, type TestWindow } from "solid-reflect/testing";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { tap } from "../../../lib/client";

interface User {
  readonly name: string;
}

let reported: string[] = [];

beforeEach(() => {
  reported = [];
  vi.stubGlobal("reportError", (error: unknown) => reported.push(error instanceof Error ? error.message : "?"));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Opens a user and a number beside it, and counts how often. */
function makeServer() {
  const [user, setUser] = createSignal<User | null>({ name: "Ada" });
  const [count, setCount] = createSignal(0);
  const opened = { times: 0 };
  const open = async () => {
    opened.times++;
    return live({ user, count, add: callback(() => setCount(n => n + 1)) });
  };
  return { open, opened, setUser, setCount };
}

const named = (user: User | null): string => {
  if (!user) throw new Error("no user");
  return user.name;
};

/** The window is the one there was, and a call still reaches it. */
async function expectAlive(tab: TestWindow, id: string, call: () => Promise<unknown>): Promise<void> {
  expect(tab.client.status()).toBe("online");
  expect(tab.window.id).toBe(id);
  const made = call();
  await tab.settled();
  await made;
}

describe("an exception of the page while a frame is applied", () => {
  it("is reported once, and the rest of the frame and what follows is shown", async () => {
    await using tab = createTestWindow();
    const { open, opened, setUser, setCount } = makeServer();
    let add: () => Promise<unknown> = async () => undefined;
    const { container } = render(
      () => {
        const view = createLive(open);
        add = () => view.add();
        return (
          <>
            <Show when={view.user() !== undefined}>
              <p>{named(view.user())}</p>
            </Show>
            <i>{view.count()}</i>
          </>
        );
      },
      { wrapper: tab.Root },
    );
    await tab.settled();
    const { id } = tab.window;
    expect(container.textContent).toBe("Ada0");
    setUser(null);
    setCount(1);
    await tab.settled();
    expect(reported).toEqual(["no user"]);
    expect(container.querySelector("i")?.textContent).toBe("1");
    await expectAlive(tab, id, add);
    expect(opened.times).toBe(1);
    expect(container.querySelector("i")?.textContent).toBe("2");
    setUser({ name: "Bob" });
    await tab.settled();
    expect(container.textContent).toBe("Bob2");
    expect(reported).toEqual(["no user"]);
    cleanup();
  });

  it("goes to the nearest <ErrorBoundary> alone", async () => {
    await using tab = createTestWindow();
    const { open, opened, setUser, setCount } = makeServer();
    const { container } = render(
      () => {
        const view = createLive(open);
        return (
          <>
            <ErrorBoundary fallback={error => <b>{(error as Error).message}</b>}>
              <Show when={view.user() !== undefined}>{named(view.user())}</Show>
            </ErrorBoundary>
            <i>{view.count()}</i>
          </>
        );
      },
      { wrapper: tab.Root },
    );
    await tab.settled();
    setUser(null);
    setCount(1);
    await tab.settled();
    expect(container.textContent).toBe("no user1");
    expect([reported, opened.times]).toEqual([[], 1]);
    cleanup();
  });

  it("leaves a memo, a list and a condition that threw ready for the next value", async () => {
    await using tab = createTestWindow();
    const { open, setUser } = makeServer();
    const { container } = render(
      () => {
        const view = createLive(open);
        const letters = createMemo(() => view.user() !== undefined && named(view.user()).split(""));
        return (
          <>
            <For each={view.user() === undefined ? [] : named(view.user()).split("")}>{letter => <i>{letter}</i>}</For>
            <Show when={view.user() === undefined ? "" : named(view.user())}>{name => <b>{name()}</b>}</Show>
            <u>{letters()}</u>
          </>
        );
      },
      { wrapper: tab.Root },
    );
    await tab.settled();
    expect(container.textContent).toBe("AdaAdaAda");
    setUser(null);
    await tab.settled();
    expect(reported).toEqual(["no user"]);
    setUser({ name: "Bob" });
    await tab.settled();
    expect(container.textContent).toBe("BobBobBob");
    expect(reported).toHaveLength(1);
    cleanup();
  });

  it("of a clean-up stops no other reader", async () => {
    await using tab = createTestWindow();
    const { open, opened, setCount } = makeServer();
    const { container } = render(
      () => {
        const view = createLive(open);
        createEffect(() => {
          if (view.count() === 0) {
            onCleanup(() => {
              throw new Error("clean-up");
            });
          }
        });
        const seen: unknown[] = [];
        createEffect(() => void (view.count() !== undefined && seen.push(view.count())));
        return (
          <>
            <i>{view.count()}</i>
            <b>{(view.count(), seen.join())}</b>
          </>
        );
      },
      { wrapper: tab.Root },
    );
    await tab.settled();
    for (const count of [1, 2]) {
      setCount(count);
      await tab.settled();
      expect(container.querySelector("i")?.textContent).toBe(String(count));
    }
    expect([reported, opened.times]).toEqual([["clean-up"], 1]);
    cleanup();
  });

  it("outside of the root is reported once, and the connection and other signals go on", async () => {
    await using tab = createTestWindow();
    const { open, opened, setUser, setCount } = makeServer();
    const view = await tab.open(open);
    const counts: number[] = [];
    const dispose = createRoot(stop => {
      createEffect(() => counts.push(view.count()));
      createEffect(() => named(view.user()));
      return stop;
    });
    const { id } = tab.window;
    setUser(null);
    setCount(1);
    await tab.settled();
    expect([reported, counts]).toEqual([["no user"], [0, 1]]);
    await expectAlive(tab, id, () => view.add());
    expect([opened.times, counts]).toEqual([1, [0, 1, 2]]);
    dispose();
  });
});

/** Everything that a page shows of a live object, and of its connection. */
function makeAll() {
  const [cell, setCell] = createSignal(0);
  const [store, setStore] = createStore({ rows: [{ n: 0 }] });
  const [items, setItems] = createSignal([0]);
  const [inner, setInner] = createSignal(0);
  const [field, setField] = createSignal("");
  const [count, setCount] = createSignal(0);
  const list = each(
    items,
    item => item,
    item => live({ n: () => item() }),
  );
  const opened = { times: 0 };
  const open = async () => {
    opened.times++;
    return live({
      cell,
      store,
      list,
      nested: live({ inner }),
      field: input([field, setField]),
      fail: callback(() => {
        throw new LiveError("refused", "No.");
      }),
      steps: callback(async function* () {
        yield 1;
      }),
      shout: callback(() => getWindow().notify("Hey!")),
      ask: callback(() => void getWindow().confirm("Sure?")),
      count,
      add: callback(() => setCount(n => n + 1)),
    });
  };
  return { open, opened, setCell, setStore, setItems, setInner };
}

type All = ReturnType<typeof makeAll>;
type View = LiveView<Awaited<ReturnType<All["open"]>> extends Live<infer T> ? T : never>;

interface Case {
  /** What is read, which throws unless it is what it was first. */
  read(view: View, page: { notices: Notices; status: () => string }): unknown;
  change(all: All, view: View, tab: TestWindow): unknown;
}

const CASES: Record<string, Case> = {
  cell: { read: view => view.cell(), change: all => all.setCell(1) },
  store: { read: view => view.store.rows[0]?.n, change: all => all.setStore("rows", 0, "n", 1) },
  "array of a store": {
    read: view => view.store.rows.length,
    change: all => all.setStore("rows", [{ n: 0 }, { n: 1 }]),
  },
  list: { read: view => view.list().length, change: all => all.setItems([0, 1]) },
  "nested object": { read: view => view.nested.inner(), change: all => all.setInner(1) },
  input: { read: view => view.field(), change: (_, view) => view.field.set("x") },
  "pending of an input": { read: view => view.field.pending(), change: (_, view) => view.field.set("x") },
  "pending of a call": { read: view => view.fail.pending(), change: (_, view) => view.fail().catch(() => 0) },
  "error of a call": { read: view => view.fail.error(), change: (_, view) => view.fail().catch(() => 0) },
  "progress of a call": { read: view => view.steps.progress(), change: (_, view) => view.steps() },
  notices: { read: (_, page) => page.notices.list().length, change: (_, view) => view.shout() },
  confirmations: { read: (_, page) => page.notices.confirmations().length, change: (_, view) => view.ask() },
  "status of the connection": {
    read: (_, page) => page.status(),
    change: async (_, __, tab) => {
      tab.network.cut();
      await tab.advance(1_000);
      tab.network.restore();
      await tab.advance(5_000);
    },
  },
};

describe.each(["inside of the root", "outside of it"])("a reader %s that throws at each change", where => {
  it.each(Object.keys(CASES))("of %s breaks neither the connection nor other readers", async name => {
    await using tab = createTestWindow();
    const { read, change } = CASES[name] as Case;
    const all = makeAll();
    let view!: View;
    let page!: { notices: Notices; status: () => string };
    const counts: unknown[] = [];
    const { unmount } = render(
      () => {
        view = createLive(all.open) as View;
        page = { notices: createNotices(), status: connectionStatus() };
        createEffect(() => counts.push(view.count()));
        return <></>;
      },
      { wrapper: tab.Root },
    );
    await tab.settled();
    const { id } = tab.window;
    let isFirst = true;
    const watch = (): void =>
      createEffect(() => {
        read(view, page);
        const wasFirst = isFirst;
        isFirst = false;
        if (!wasFirst) throw new Error(name);
      });
    const Watcher = (): undefined => void watch();
    const stop =
      where === "outside of it"
        ? createRoot(dispose => (watch(), dispose))
        : render(() => <Watcher />, { wrapper: tab.Root }).unmount;
    try {
      change(all, view, tab);
    } catch (error) {
      // Outside of the root Solid throws it to the caller.
      reported.push((error as Error).message);
    }
    await tab.advance(7_000);
    expect(new Set(reported)).toEqual(new Set([name]));
    await expectAlive(tab, id, () => view.add());
    expect([all.opened.times, counts.at(-1)]).toEqual([1, 1]);
    stop();
    unmount();
  });
});

describe("page code that is called with a frame", () => {
  it("is reported once when a listener to an event throws", async () => {
    await using tab = createTestWindow();
    const heard: string[] = [];
    const { open } = makeServer();
    render(
      () => {
        const view = createLive(open);
        const events = createWindowEvents<{ toBrowser: { rang: string } }>();
        events.on("rang", () => {
          throw new Error("listener");
        });
        events.on("rang", by => heard.push(by));
        return <i>{view.count()}</i>;
      },
      { wrapper: tab.Root },
    );
    await tab.settled();
    const { id } = tab.window;
    tab.window.events<{ toBrowser: { rang: string } }>().emit("rang", "Ada");
    await tab.settled();
    expect([reported, heard, tab.window.id]).toEqual([["listener"], ["Ada"], id]);
    cleanup();
  });

  it("is reported when what was entered while a write was under way cannot be sent", async () => {
    await using tab = createTestWindow();
    const [field, setField] = createSignal<unknown>("");
    const [count, setCount] = createSignal(0);
    const view = await tab.open(async () => live({ field: input([field, setField]), count }));
    const { id } = tab.window;
    view.field.set("a");
    view.field.set(() => "not a value");
    setCount(1);
    await tab.settled();
    expect(reported).toEqual([expect.stringContaining("function")]);
    expect([view.count(), tab.client.status(), tab.window.id]).toEqual([1, "online", id]);
    view.release();
  });

  it("is not what a malformed frame is: that ends the window", async () => {
    await using tab = createTestWindow();
    const { open, opened, setCount } = makeServer();
    render(
      () => {
        const view = createLive(open);
        return <i>{view.count()}</i>;
      },
      { wrapper: tab.Root },
    );
    await tab.settled();
    const { through } = tap;
    tap.through = (events, way, text, pass) => {
      pass();
      if (way !== "down" || !text.endsWith(",1")) return;
      tap.through = through;
      events.message('"z",7');
    };
    setCount(1);
    await tab.settled();
    expect([tab.client.status(), reported]).toEqual(["reconnecting", []]);
    tab.window.close();
    await tab.advance(5_000);
    expect([tab.client.status(), opened.times > 1]).toEqual(["online", true]);
    cleanup();
  });
});
