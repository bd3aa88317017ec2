import { provideRequestEvent } from "solid-js/web/storage";
import { beforeAll, describe, expect, it, vi } from "vitest";

/** Loads the library once more, as each of the server's bundles has a copy of its own. */
async function load() {
  vi.resetModules();
  const [server, testing, internal] = await Promise.all([
    import("solid-reflect/server"),
    import("solid-reflect/testing"),
    import("../../lib/server"),
  ]);
  return { ...server, ...testing, ...internal };
}

type Copy = Awaited<ReturnType<typeof load>>;

let functions: Copy;
let windows: Copy;
let keys = 0;

beforeAll(async () => {
  functions = await load();
  windows = await load();
});

/** Entries of every kind, made by a copy, and what changes them. */
function entriesOf(copy: Copy) {
  const [count, setCount] = copy.createSignal(1);
  const [rows, setRows] = copy.createStore([{ name: "one" }]);
  const doubled = copy.createAsyncMemo(count, n => Promise.resolve(n * 2));
  const draft = copy.createDraft({ city: "Paris" });
  const add = copy.callback((name: string) => {
    setRows(rows.length, { name });
    setCount(n => n + 1);
    return rows.length;
  });
  const fail = copy.callback(() => {
    throw new copy.LiveError("refused", "Not today.");
  });
  async function* ticks() {
    yield 1;
    yield 2;
  }
  const city = copy.input(draft.values.city);
  const entries = { count, rows, doubled, city, add, fail, ticks: copy.stream(ticks, { when: "always" }) };
  return { entries, draft };
}

/** What there was at first, and that each entry follows. */
async function expectToFollow(open: (copy: Copy, entries: ReturnType<typeof entriesOf>["entries"]) => unknown) {
  await using tab = windows.createTestWindow();
  const { entries, draft } = entriesOf(functions);
  const view = await tab.open(
    async () => (await open(functions, entries)) as ReturnType<typeof functions.live<typeof entries>>,
  );
  await tab.until(() => view.ticks.status() === "done" && view.doubled() === 2);
  expect([view.count(), view.ticks(), view.city(), [...view.rows]]).toEqual([1, 2, "Paris", [{ name: "one" }]]);
  expect(await view.add("two")).toBe(2);
  await tab.until(() => view.doubled() === 4);
  expect([view.count(), [...view.rows].map(row => row.name)]).toEqual([2, ["one", "two"]]);
  view.city.set("Rome");
  await tab.settled();
  expect([view.city(), draft.values.city()]).toEqual(["Rome", "Rome"]);
  await expect(view.fail()).rejects.toMatchObject({ code: "refused", message: "Not today." });
  // What was lost on the way comes again: for that, too, a window has to know its entries.
  await tab.settled();
  tab.network.cut();
  await functions.untrack(() => entries.add("three"));
  await tab.advance(1_000);
  tab.network.restore();
  await tab.advance(10_000);
  expect([view.count(), view.rows.length]).toEqual([3, 3]);
}

describe("two copies of the library in one process", () => {
  it("are two", () => {
    expect(functions.live).not.toBe(windows.live);
    expect(functions.LiveError).not.toBe(windows.LiveError);
  });

  it("let an object of one live in a window of the other", () => expectToFollow((copy, entries) => copy.live(entries)));

  it("let a shared object of one be read in a window of the other", () =>
    expectToFollow((copy, entries) => copy.shared(`copies ${++keys}`, () => copy.live(entries), { linger: 0 })));

  it("let windows of both share one object, whichever opens it", async () => {
    for (const [first, second] of [
      [functions, windows],
      [windows, functions],
    ] as const) {
      const key = `copies ${++keys}`;
      const opener = (copy: Copy) => async () =>
        copy.shared(key, () => copy.live(entriesOf(copy).entries), { linger: 0 });
      await using ada = first.createTestWindow();
      await using bob = second.createTestWindow();
      const [mine, his] = [await ada.open(opener(first)), await bob.open(opener(second))];
      await mine.add("two");
      await bob.settled();
      expect(his.rows.map(row => row.name)).toEqual(["one", "two"]);
      his.city.set("Rome");
      await ada.until(() => mine.city() === "Rome");
      expect([mine.count(), his.count()]).toEqual([2, 2]);
    }
  });

  it("let rows and parts of one be rows and parts of an object of the other", async () => {
    await using tab = windows.createTestWindow();
    const [names, setNames] = functions.createSignal(["a", "b"]);
    const view = await tab.open(async () => {
      const row = (name: () => string) => functions.live({ name });
      const part = functions.live({ size: () => names().length });
      const room = await functions.shared(`copies ${++keys}`, () => functions.live({ names }), { linger: 0 });
      return windows.live({ part, room, rows: functions.each(names, name => name, row) });
    });
    setNames(["b", "c", "d"]);
    await tab.settled();
    expect([view.rows().map(row => row.name()), view.part.size()]).toEqual([["b", "c", "d"], 3]);
    expect(view.room.names()).toEqual(["b", "c", "d"]);
  });
});

describe("a request that two copies work for", () => {
  it("has one window and one scope: what is started through its window ends with the object that it opens", async () => {
    const server = windows.processServer();
    expect(functions.processServer()).toBe(server);
    const window = server.createWindow();
    const request = new Request("http://site.test/_server", { headers: { "x-live-window": window.id } });
    const event = { request, locals: { serverFunctionMeta: { id: "open" } } };
    const { live, task } = await provideRequestEvent(event as never, async () => {
      expect(functions.getWindow()).toBe(window);
      expect(windows.getWindow()).toBe(window);
      // The window is of the other copy than the function.
      const task = functions.getWindow().startSoon(() => new Promise<void>(() => undefined));
      await Promise.resolve();
      const { live } = functions.live({ one: () => 1 });
      return { live, task };
    });
    expect(live).toContain(window.id);
    expect([window.size.objects, window.size.scopes]).toEqual([1, 2]);
    window.release(1);
    expect(window.size).toEqual({ objects: 0, entries: 0, scopes: 0 });
    expect(task.status).toBe("cancelled");
    server.close();
  });
});
