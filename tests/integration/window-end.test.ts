import { callback, createStore, getWindow, live, shared, startSoon, stream } from "solid-reflect/server";
import { createTestWindow, type TestWindow } from "solid-reflect/testing";
import { describe, expect, it } from "vitest";
import { nodeOfStore } from "../../lib/reactive";
import { solid } from "../../lib/reactive/solid";

let boards = 0;

/** What the first entry of the first live object of a window has as its id. */
const FIRST = 1;

/** Whether anybody hears of writes to a store. */
function isHeard(store: object): boolean {
  return solid.storeWatchers.has(nodeOfStore(store) ?? store);
}

/** A shared object with an entry of each kind that listens, and what becomes of it. */
function newBoard(linger = 0) {
  const key = `board ${++boards}`;
  const events: string[] = [];
  const [rows, setRows] = createStore([{ n: 1 }]);
  async function* ticks({ signal }: { signal: AbortSignal }) {
    events.push("ticks");
    signal.addEventListener("abort", () => events.push("no ticks"));
    yield 1;
    await new Promise(() => undefined);
  }
  const open = async () =>
    shared(
      key,
      ({ readers, signal }) => {
        events.push("open");
        signal.addEventListener("abort", () => events.push("close"));
        const add = callback(() => setRows(rows.length, { n: rows.length + 1 }));
        return live({ ticks: stream(ticks), rows, people: () => readers().length, add });
      },
      { linger },
    );
  return { open, events, rows };
}

/** Opens an object as a page does that is rendered and never joined. */
async function renderOnly(tab: TestWindow, open: () => Promise<unknown>): Promise<void> {
  await tab.window.scope.child().run(open);
}

describe("what a window listened to, when the window ends", () => {
  it.each([0, 5_000])("is a shared object that closes, if nobody ever joins it: linger %i ms", async linger => {
    const { open, events, rows } = newBoard(linger);
    await using tab = createTestWindow();
    const { window } = tab;
    await renderOnly(tab, open);
    expect([events, isHeard(rows)]).toEqual([["open"], true]);
    await tab.advance(30_000 + linger);
    expect([window.state, events, isHeard(rows)]).toEqual(["closed", ["open", "close"], false]);
  });

  it.each([0, 5_000])("is a shared object that closes, if its tab stays away: linger %i ms", async linger => {
    const { open, events, rows } = newBoard(linger);
    await using tab = createTestWindow();
    const { window } = tab;
    await tab.open(open);
    tab.network.cut();
    await tab.advance(300_000 + linger);
    expect([window.state, events, isHeard(rows)]).toEqual(["closed", ["open", "close"], false]);
  });

  it("is a shared object that others still read: it forgets this window, and a stream that only this one showed ends", async () => {
    const { open, events } = newBoard();
    await using ada = createTestWindow();
    const mine = await ada.open(open);
    {
      await using bob = createTestWindow({ beside: ada });
      await using eve = createTestWindow({ beside: ada });
      await renderOnly(eve, open);
      await bob.open(open);
      bob.window.show(FIRST, true);
      await ada.settled();
      expect([events, mine.people()]).toEqual([["open", "ticks"], 3]);
      bob.network.cut();
      await ada.advance(30_000);
      expect([eve.window.size.objects, mine.people()]).toEqual([0, 2]);
      await ada.advance(300_000);
    }
    expect([events, mine.people()]).toEqual([["open", "ticks", "no ticks"], 1]);
    await mine.add();
    expect(mine.rows).toHaveLength(2);
  });

  it("is a store that the process keeps, which has nobody to tell afterwards", async () => {
    const [rows, setRows] = createStore([{ n: 1 }]);
    const open = async () => live({ rows });
    await using ada = createTestWindow();
    {
      await using bob = createTestWindow({ beside: ada });
      await renderOnly(bob, open);
      await ada.open(open);
    }
    expect(isHeard(rows)).toBe(true);
    ada.window.close();
    expect(isHeard(rows)).toBe(false);
    setRows(0, "n", 2);
    await ada.advance(1_000);
  });

  it("is let go of at once where a server function fails after it has made a live object", async () => {
    const [rows] = createStore([{ n: 1 }]);
    await using tab = createTestWindow();
    await tab.open(async () => live({ one: () => 1 }));
    const open = async () => {
      live({ rows, more: live({ rows }) });
      throw new Error("no database");
    };
    await expect(tab.open(open)).rejects.toThrow("no database");
    expect([tab.window.size, isHeard(rows)]).toEqual([{ objects: 1, entries: 1, scopes: 1 }, false]);
  });
});

describe("a live object of a task", () => {
  it("goes with it", async () => {
    await using tab = createTestWindow();
    const [rows] = createStore([{ n: 1 }]);
    const object = await tab.open(async () => {
      const task = startSoon(async () => {
        live({ rows });
        await new Promise(() => undefined);
      });
      return live({ stop: callback(() => task.cancel()) });
    });
    await tab.settled();
    expect([tab.window.size.objects, isHeard(rows)]).toEqual([2, true]);
    await object.stop();
    expect([tab.window.size.objects, isHeard(rows)]).toEqual([1, false]);
  });
});

describe("a window that its own code closes", () => {
  it("ends with its objects and tasks: the call that does it is rejected, and the page opens everything anew", async () => {
    await using tab = createTestWindow();
    const ended: unknown[] = [];
    const object = await tab.open(async () => {
      startSoon(({ signal }) => {
        signal.addEventListener("abort", () => ended.push("task"));
        return new Promise<void>(() => undefined);
      });
      getWindow().onClose(({ code }) => ended.push(code));
      return live({ leave: callback(() => getWindow().close()) });
    });
    const { window } = tab;
    await expect(Promise.all([object.leave(), tab.advance(10_000)])).rejects.toMatchObject({ code: "window-closed" });
    expect([window.state, window.signal.aborted, ended]).toEqual(["closed", true, ["window-closed", "task"]]);
    await tab.advance(10_000);
    expect(tab.window).not.toBe(window);
  });
});
