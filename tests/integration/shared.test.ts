import {
  callback,
  createAsyncMemo,
  createSignal,
  createStore,
  each,
  getWindow,
  input,
  live,
  shared,
  sleep,
  startSoon,
  stream,
} from "solid-reflect/server";
import { createTestWindow } from "solid-reflect/testing";
import { describe, expect, it } from "vitest";

let rooms = 0;

/** A chat whose opening, computing and ending are noted. */
function chat(events: string[] = [], linger = 0) {
  const key = `room ${++rooms}`;
  return async (name: string) =>
    shared(
      key,
      ({ readers, signal }) => {
        events.push("open");
        signal.addEventListener("abort", () => events.push("close"));
        const [lines, setLines] = createStore<{ from: string; text: string }[]>([]);
        const [topic, setTopic] = createSignal("none");
        const loud = (): string => {
          events.push("compute");
          return topic().toUpperCase();
        };
        const say = callback((text: string) => {
          if (text === "whisper") getWindow().notify("only you");
          setLines(lines.length, { from: name, text });
        });
        return live({
          lines,
          loud,
          topic: input([topic, setTopic]),
          say,
          people: () => readers().map(r => r.data.name),
        });
      },
      { data: { name }, linger },
    );
}

describe("a shared object", () => {
  it("is opened once, read by all, and closed after the last", async () => {
    await using ada = createTestWindow();
    await using bob = createTestWindow({ beside: ada });
    const events: string[] = [];
    const open = chat(events);
    const [first, second] = [await ada.open(open, "Ada"), await bob.open(open, "Bob")];
    await first.say("hello");
    await second.say("hi");
    await ada.settled();
    for (const view of [first, second]) {
      expect(view.lines.map(line => line.text)).toEqual(["hello", "hi"]);
      expect(view.people()).toEqual(["Ada", "Bob"]);
    }
    expect(events.filter(event => event !== "compute")).toEqual(["open"]);
    first.release();
    await ada.settled();
    expect(second.people()).toEqual(["Bob"]);
    expect(events).not.toContain("close");
    second.release();
    await ada.settled();
    expect(events.at(-1)).toBe("close");
  });

  it("computes a value once, however many windows show it", async () => {
    await using first = createTestWindow();
    const events: string[] = [];
    const open = chat(events);
    const others = Array.from({ length: 9 }, () => createTestWindow({ beside: first }));
    const tabs = [first, ...others];
    const views = await Promise.all(tabs.map((tab, index) => tab.open(open, `reader ${index}`)));
    await first.settled();
    const before = events.filter(event => event === "compute").length;
    views[3]?.topic.set("weather");
    await first.settled();
    expect(views.map(view => view.loud())).toEqual(Array.from({ length: 10 }, () => "WEATHER"));
    expect(events.filter(event => event === "compute").length - before).toBe(1);
    for (const tab of others) await tab[Symbol.asyncDispose]();
  });

  it("brings a window that comes later what has changed before, and goes on from there", async () => {
    await using ada = createTestWindow();
    const open = chat();
    const first = await ada.open(open, "Ada");
    for (const text of ["one", "two", "three"]) await first.say(text);
    await using bob = createTestWindow({ beside: ada });
    const second = await bob.open(open, "Bob");
    expect(second.lines.map(line => line.text)).toEqual(["one", "two", "three"]);
    await second.say("four");
    await ada.settled();
    expect(first.lines).toEqual(second.lines);
    expect(first.lines).toHaveLength(4);
  });

  it("catches a window up that was away, also when more has happened than is kept", async () => {
    await using ada = createTestWindow();
    await using bob = createTestWindow({ beside: ada });
    const open = chat();
    const [first, second] = [await ada.open(open, "Ada"), await bob.open(open, "Bob")];
    for (const length of [10, 100_000]) {
      bob.network.cut();
      for (let line = 0; line < 5; line++) await first.say("x".repeat(length));
      bob.network.restore();
      await ada.advance(10_000);
      expect(second.lines.map(line => line.text.length)).toEqual(first.lines.map(line => line.text.length));
      await second.say("back");
      await ada.settled();
      expect(second.lines).toHaveLength(first.lines.length);
    }
  });

  it("may be shown twice in one window", async () => {
    await using tab = createTestWindow();
    const open = chat();
    const [first, second] = [await tab.open(open, "one"), await tab.open(open, "two")];
    await first.say("hello");
    expect([first.lines[0]?.text, second.lines[0]?.text]).toEqual(["hello", "hello"]);
    first.release();
    await tab.settled();
    await second.say("still here");
    expect(second.lines[1]?.text).toBe("still here");
  });

  it("runs a callback in the window that calls it", async () => {
    await using ada = createTestWindow();
    await using bob = createTestWindow({ beside: ada });
    const open = chat();
    await ada.open(open, "Ada");
    const second = await bob.open(open, "Bob");
    await second.say("whisper");
    await ada.settled();
    expect([ada.notices.length, bob.notices.length]).toEqual([0, 1]);
  });

  it("is kept for a while after its last reader, for a page that is loaded again", async () => {
    await using tab = createTestWindow();
    const events: string[] = [];
    const open = chat(events, 5_000);
    const first = await tab.open(open, "Ada");
    await first.say("kept");
    first.release();
    await tab.advance(4_000);
    const again = await tab.open(open, "Ada");
    expect(again.lines[0]?.text).toBe("kept");
    again.release();
    await tab.advance(6_000);
    expect(events.at(-1)).toBe("close");
  });

  it("lets its tasks and streams belong to no window, and ends them with it", async () => {
    await using ada = createTestWindow();
    await using bob = createTestWindow({ beside: ada });
    const events: string[] = [];
    const key = `room ${++rooms}`;
    async function* ticks({ signal }: { signal: AbortSignal }) {
      signal.addEventListener("abort", () => events.push("stream aborted"));
      for (let tick = 1; tick <= 3; tick++) yield tick;
      await new Promise(() => undefined);
    }
    const open = async () =>
      shared(
        key,
        () => {
          startSoon(({ signal }) => {
            signal.addEventListener("abort", () => events.push("task aborted"));
            expect(() => getWindow()).toThrow(/no single window/);
            return new Promise<void>(() => undefined);
          });
          return live({ tick: stream(ticks, { when: "always" }) });
        },
        { linger: 0 },
      );
    const [first, second] = [await ada.open(open), await bob.open(open)];
    await ada.until(() => first.tick() === 3 && second.tick() === 3);
    first.release();
    await ada.settled();
    expect(events).toEqual([]);
    second.release();
    await ada.settled();
    expect(events.toSorted()).toEqual(["stream aborted", "task aborted"]);
  });

  it("may have a value that is computed asynchronously, and tells every window how it stands", async () => {
    await using ada = createTestWindow();
    await using bob = createTestWindow({ beside: ada });
    const key = `room ${++rooms}`;
    const open = async () =>
      shared(
        key,
        () => {
          const [n, setN] = createSignal(1);
          const square = createAsyncMemo(n, async value => {
            await sleep(100);
            if (value > 9) throw new Error("secret");
            return value ** 2;
          });
          return live({ square, set: callback((value: number) => void setN(value)) });
        },
        { linger: 0 },
      );
    const [first, second] = [await ada.open(open), await bob.open(open)];
    const states = () => [first, second].map(({ square }) => [square(), square.pending()]);
    const both = (value: unknown, pending: boolean) => [
      [value, pending],
      [value, pending],
    ];
    expect(states()).toEqual(both(undefined, true));
    await ada.advance(100);
    expect(states()).toEqual(both(1, false));
    await first.set(3);
    await ada.settled();
    expect(states()).toEqual(both(1, true));
    await ada.advance(100);
    expect(states()).toEqual(both(9, false));
    await second.set(10);
    await ada.advance(100);
    expect([first.square.error(), second.square.error()]).toEqual(
      Array(2).fill(expect.stringMatching(/^Something went wrong/)),
    );
  });

  it("can be part of a window's own object", async () => {
    await using tab = createTestWindow();
    const open = chat();
    const view = await tab.open(async () => live({ mine: () => 1, chat: await open("Ada") }));
    await view.chat.say("inside");
    expect(view.chat.lines[0]?.text).toBe("inside");
  });

  it("tells everybody who waits when it cannot be opened, and tries again for the next", async () => {
    await using tab = createTestWindow();
    let tries = 0;
    const key = `room ${++rooms}`;
    const open = async () =>
      shared(
        key,
        async () => {
          if (++tries === 1) throw new Error("not today");
          return live({ n: () => tries });
        },
        { linger: 0 },
      );
    await expect(tab.open(open)).rejects.toThrow("not today");
    expect((await tab.open(open)).n()).toBe(2);
  });

  it("refuses what cannot be shared, and says what to do", async () => {
    await using tab = createTestWindow();
    const key = `room ${++rooms}`;
    const open = async () =>
      shared(
        key,
        () =>
          live({
            rows: each(
              () => [1],
              n => n,
              () => live({ n: () => 1 }),
            ),
          }),
        { linger: 0 },
      );
    await expect(tab.open(open)).rejects.toThrow(/keep rows in a store/);
  });
});

describe("a reader of a shared object", () => {
  interface Doc {
    lines: string[];
  }

  const openDoc = (key: string, allow: () => boolean) => async () =>
    shared(
      key,
      ({ readers }) => {
        const [doc, setDoc] = createStore<Doc>({ lines: [] });
        const [title, setTitle] = createSignal("Draft");
        const write = callback((line: string) => setDoc("lines", doc.lines.length, line));
        const here = () => readers().map(reader => String(reader.data));
        return live({ doc, here, title: input([title, setTitle]), write });
      },
      { data: "reader", allow, linger: 0 },
    );

  it("that is not allowed is refused, and nobody hears of it", async () => {
    await using ada = createTestWindow();
    await using eve = createTestWindow({ beside: ada });
    const key = `doc ${++rooms}`;
    const doc = await ada.open(openDoc(key, () => true));
    await expect(eve.open(openDoc(key, () => false))).rejects.toMatchObject({ code: "refused" });
    expect(doc.here()).toEqual(["reader"]);
  });

  it("that is not allowed any more gets nothing more, while the others do, and all that was missed when it is again", async () => {
    await using ada = createTestWindow();
    await using eve = createTestWindow({ beside: ada });
    const key = `doc ${++rooms}`;
    const [allowed, setAllowed] = createSignal(true);
    const [mine, hers] = [await ada.open(openDoc(key, () => true)), await eve.open(openDoc(key, allowed))];
    await hers.write("hello");
    expect([...hers.doc.lines]).toEqual(["hello"]);

    setAllowed(false);
    await ada.settled();
    const before = eve.crossings.length;
    await mine.write("secret");
    mine.title.set("Secret");
    await ada.settled();
    expect([[...mine.doc.lines], mine.title()]).toEqual([["hello", "secret"], "Secret"]);
    expect([[...hers.doc.lines], hers.title()]).toEqual([["hello"], "Draft"]);
    expect(
      eve.crossings
        .slice(before)
        .map(crossing => crossing.text)
        .join(),
    ).not.toMatch(/secret/i);
    await expect(hers.write("mine")).rejects.toMatchObject({ code: "refused" });
    hers.title.set("Hers");
    await ada.settled();
    expect([hers.title.error(), mine.title()]).toEqual([expect.stringContaining("may not"), "Secret"]);

    // Also what was lost on its way is no way in.
    eve.network.cut();
    await ada.advance(100);
    eve.network.restore();
    await ada.advance(10_000);
    expect([...hers.doc.lines]).toEqual(["hello"]);

    setAllowed(true);
    await ada.settled();
    expect([...hers.doc.lines]).toEqual(["hello", "secret"]);
    hers.title.set("Ours");
    await ada.settled();
    expect([hers.title(), mine.title()]).toEqual(["Ours", "Ours"]);
    await hers.write("back");
    expect([...mine.doc.lines].at(-1)).toBe("back");
  });
});

describe("an opening of a shared object that takes too long", () => {
  /** A room whose opening waits until the test lets it go on. */
  function slow(linger = 0) {
    const key = `room ${++rooms}`;
    const events: string[] = [];
    const waiting: (() => void)[] = [];
    const open = async () =>
      shared(
        key,
        async ({ readers, signal }) => {
          const nth = events.filter(event => event === "open").length + 1;
          events.push("open");
          signal.addEventListener("abort", () => events.push(`end ${nth}`));
          await new Promise<void>(resolve => waiting.push(resolve));
          events.push(`go on ${nth}`);
          return live({ nth: () => nth, count: () => readers().length });
        },
        { linger },
      );
    return { open, events, waiting };
  }

  it("fails for all who wait, and the next one opens it anew", async () => {
    await using ada = createTestWindow();
    await using bob = createTestWindow({ beside: ada });
    const { open, events, waiting } = slow();
    const failures = [ada, bob].map(tab => tab.open(open).catch((error: unknown) => error));
    await ada.advance(9_999);
    expect(events).toEqual(["open"]);
    await ada.advance(1);
    for (const failure of failures) expect(await failure).toMatchObject({ name: "LiveError", code: "deadline" });
    expect(events).toEqual(["open", "end 1"]);

    const second = bob.open(open);
    await bob.settled();
    waiting[1]?.();
    const view = await second;
    expect([view.nth(), view.count()]).toEqual([2, 1]);
    // What the first one comes to at last is disposed.
    waiting[0]?.();
    await bob.advance(20_000);
    expect([view.nth(), events]).toEqual([2, ["open", "end 1", "open", "go on 2", "go on 1"]]);
    expect(ada.window.size.objects).toBe(0);
  });

  it("does not count a reader that left while it was being opened", async () => {
    await using ada = createTestWindow();
    await using bob = createTestWindow({ beside: ada });
    const { open, events, waiting } = slow();
    const failure = ada.open(open).catch((error: unknown) => error);
    const opened = bob.open(open);
    await bob.settled();
    ada.window.close();
    expect(await failure).toMatchObject({ code: "window-closed" });
    waiting[0]?.();
    const view = await opened;
    expect(view.count()).toBe(1);
    view.release();
    await bob.settled();
    expect(events.at(-1)).toBe("end 1");
  });

  it("ends when all who waited have left, and lingers for those who come back", async () => {
    await using tab = createTestWindow();
    const { open, events } = slow(3_000);
    const failure = tab.open(open).catch((error: unknown) => error);
    await tab.settled();
    tab.window.close();
    await failure;
    await tab.advance(2_999);
    expect(events).toEqual(["open"]);
    await tab.advance(1);
    expect(events).toEqual(["open", "end 1"]);
  });

  it("has a limit that a server can set", async () => {
    await using tab = createTestWindow({ limits: { opening: 500 } });
    const failure = tab.open(slow().open).catch((error: unknown) => error);
    await tab.advance(500);
    expect(await failure).toMatchObject({ code: "deadline" });
  });
});

describe("a failure in a shared object", () => {
  it("is logged once and shown to all who read it, with one reference; also while no window reads it", async () => {
    await using ada = createTestWindow();
    await using bob = createTestWindow({ beside: ada });
    let fail = (): void => undefined;
    const key = `room ${++rooms}`;
    const open = async () =>
      shared(
        key,
        () => {
          const failed = new Promise<never>((_, reject) => (fail = () => reject(new Error("secret"))));
          startSoon(() => failed, { name: "feed" });
          return live({ name: () => key });
        },
        { linger: 5_000 },
      );
    const [first, second] = [await ada.open(open), await bob.open(open)];
    fail();
    await ada.settled();
    const { reference } = ada.log[0]!;
    expect([ada, bob].flatMap(tab => tab.notices.map(({ message }) => message))).toEqual(
      Array<unknown>(2).fill(expect.stringContaining(`Reference: ${reference}`)),
    );
    first.release();
    second.release();
    await ada.advance(5_000);
    const again = await ada.open(open);
    again.release();
    await ada.settled();
    fail();
    await ada.settled();
    expect(ada.log).toMatchObject([{ message: 'Task "feed" failed' }, { message: 'Task "feed" failed' }]);
    await ada.advance(5_000);
  });
});
