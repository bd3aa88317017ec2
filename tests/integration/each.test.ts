import { callback, createSignal, createStore, each, getWindow, type Live, live, onCleanup } from "solid-reflect/server";
import { createTestWindow } from "solid-reflect/testing";
import { describe, expect, it } from "vitest";

type Named = Live<{ name: () => string }>;

interface Person {
  id: number;
  name: string;
}

const ada: Person = { id: 1, name: "Ada" };
const bob: Person = { id: 2, name: "Bob" };
const eve: Person = { id: 3, name: "Eve" };

/** A list of people whose rows count greetings and run a task each. */
function peopleOf(events: string[]) {
  const [people, setPeople] = createSignal<Person[]>([ada, bob]);
  const open = async () => {
    const rows = each(
      people,
      person => person.id,
      (person, key) => {
        events.push(`open ${key}`);
        const [greeted, setGreeted] = createSignal(0);
        getWindow().startSoon(({ signal }) => {
          signal.addEventListener("abort", () => events.push(`abort ${key}`));
          return new Promise<void>(() => undefined);
        });
        onCleanup(() => events.push(`end ${key}`));
        return live({ name: () => person().name, greeted, greet: callback(() => setGreeted(n => n + 1)) });
      },
    );
    return live({ rows, count: () => people().length });
  };
  return { open, setPeople };
}

describe("a keyed list of live objects", () => {
  it("is there at first, and its rows are live", async () => {
    await using tab = createTestWindow();
    const list = await tab.open(peopleOf([]).open);
    expect(list.rows().map(row => row.name())).toEqual(["Ada", "Bob"]);
    expect(await list.rows()[1]?.greet()).toBe(1);
    expect(list.rows().map(row => row.greeted())).toEqual([0, 1]);
  });

  it("keeps the rows that stay, with their state, and says no more than what has changed", async () => {
    await using tab = createTestWindow();
    const { open, setPeople } = peopleOf([]);
    const list = await tab.open(open);
    const [first, second] = list.rows();
    await second?.greet();
    const before = tab.crossings.length;
    setPeople([bob, { ...ada, name: "Ada L." }, eve]);
    await tab.settled();
    expect(list.rows().map(row => row.name())).toEqual(["Bob", "Ada L.", "Eve"]);
    expect(list.rows()[0]).toBe(second);
    expect(list.rows()[1]).toBe(first);
    expect(list.rows()[0]?.greeted()).toBe(1);
    const sent = tab.crossings.slice(before).map(crossing => crossing.text);
    expect(sent.join()).not.toContain("Bob");
  });

  it("ends a row's scope with its tasks when its item goes, and only that", async () => {
    await using tab = createTestWindow();
    const events: string[] = [];
    const { open, setPeople } = peopleOf(events);
    const list = await tab.open(open);
    setPeople([bob]);
    await tab.settled();
    expect(events).toEqual(["open 1", "open 2", "abort 1", "end 1"]);
    expect(tab.window.size.objects).toBe(2);
    list.release();
    await tab.settled();
    expect(events.slice(4)).toEqual(["abort 2", "end 2"]);
    expect(tab.window.size.objects).toBe(0);
  });

  it("shows a row that takes its time when it is open, and one that fails not at all", async () => {
    await using tab = createTestWindow();
    const [ids, setIds] = createSignal([1]);
    const list = await tab.open(async () => {
      const rows = each(
        ids,
        id => id,
        async (_, key) => {
          await Promise.resolve();
          if (key === 2) throw new Error("secret");
          return live({ key: () => key });
        },
      );
      return live({ rows });
    });
    setIds([1, 2, 3]);
    await tab.settled();
    expect(list.rows().map(row => row.key())).toEqual([1, 3]);
    expect(tab.notices).toHaveLength(1);
    expect(tab.notices[0]?.message).not.toContain("secret");
  });

  it("leaves out a second item with one key, and warns once for each list, not at each change", async () => {
    await using tab = createTestWindow();
    const [ids, setIds] = createSignal([1, 1]);
    const list = await tab.open(async () =>
      live({
        rows: each(
          ids,
          id => id,
          id => live({ id }),
        ),
      }),
    );
    for (let id = 2; id < 10; id++) {
      setIds([1, 1, id, id]);
      await tab.settled();
    }
    expect(list.rows().map(row => row.id())).toEqual([1, 9]);
    expect(tab.log).toMatchObject([{ level: "warn", error: { code: "bad-entry" } }]);
    expect(tab.notices).toEqual([]);
  });

  it.each(["throws", "rejects"])("opens a row whose opening %s again when its item is replaced", async how => {
    await using tab = createTestWindow();
    const [people, setPeople] = createSignal([{ ...ada, name: "" }, bob]);
    const list = await tab.open(async () =>
      live({
        rows: each(
          people,
          person => person.id,
          (person, key): Named | Promise<Named> => {
            const { name } = person();
            const open = (): Named => {
              if (name === "") throw new Error(`secret ${key}`);
              return live({ name: () => person().name });
            };
            return how === "throws" ? open() : Promise.resolve().then(open);
          },
        ),
      }),
    );
    await tab.settled();
    expect([list.rows().map(row => row.name()), tab.notices.length]).toEqual([["Bob"], 1]);
    // The same item is not tried again, whatever else changes.
    setPeople(([first, ...others]) => [first!, ...others, eve]);
    await tab.settled();
    expect([list.rows().map(row => row.name()), tab.notices.length]).toEqual([["Bob", "Eve"], 1]);
    setPeople(([, ...others]) => [ada, ...others]);
    await tab.settled();
    expect(list.rows().map(row => row.name())).toEqual(["Ada", "Bob", "Eve"]);
    expect(tab.window.size.objects).toBe(4);
  });

  it("opens a row that has failed again when its item is changed in a store", async () => {
    await using tab = createTestWindow();
    const [people, setPeople] = createStore<Person[]>([
      { id: 1, name: "" },
      { id: 2, name: "Bob" },
    ]);
    const list = await tab.open(async () =>
      live({
        rows: each(
          () => people,
          person => person.id,
          person => {
            if (person().name === "") throw new Error("secret");
            return live({ name: () => person().name });
          },
        ),
      }),
    );
    expect(list.rows().map(row => row.name())).toEqual(["Bob"]);
    setPeople(0, "name", "Ada");
    await tab.settled();
    expect(list.rows().map(row => row.name())).toEqual(["Ada", "Bob"]);
    setPeople(0, "name", "Ada L.");
    await tab.settled();
    expect([list.rows()[0]?.name(), tab.log.length]).toEqual(["Ada L.", 1]);
  });

  it("gives up a row that never opens, and opens it again when its item is replaced", async () => {
    await using tab = createTestWindow({ limits: { opening: 2_000 } });
    const events: string[] = [];
    const [people, setPeople] = createSignal<Person[]>([ada]);
    const list = await tab.open(async () =>
      live({
        rows: each(
          people,
          person => person.id,
          async person => {
            if (person().name === "Ada") {
              onCleanup(() => events.push("disposed"));
              await new Promise(() => undefined);
            }
            return live({ name: () => person().name });
          },
        ),
      }),
    );
    await tab.advance(2_000);
    expect([events, tab.log]).toMatchObject([["disposed"], [{ error: { code: "deadline" } }]]);
    setPeople([{ id: 1, name: "Ada L." }]);
    await tab.settled();
    expect(list.rows().map(row => row.name())).toEqual(["Ada L."]);
  });

  it("stays as it was when its formula throws, and follows the next change", async () => {
    await using tab = createTestWindow();
    const [ids, setIds] = createSignal<number[] | undefined>([1]);
    const list = await tab.open(async () =>
      live({
        rows: each(
          () => ids()!.slice(),
          id => id,
          id => live({ id }),
        ),
      }),
    );
    setIds(undefined);
    await tab.settled();
    expect([list.rows().length, tab.log]).toMatchObject([1, [{ message: 'The list "rows" failed' }]]);
    setIds([1, 2]);
    await tab.settled();
    expect(list.rows().map(row => row.id())).toEqual([1, 2]);
  });

  it("is the same after frames were lost", async () => {
    await using tab = createTestWindow();
    const { open, setPeople } = peopleOf([]);
    const list = await tab.open(open);
    setPeople([ada, eve]);
    tab.network.cut();
    setPeople([eve, ada, { id: 4, name: "Dan" }]);
    await tab.advance(50);
    tab.network.restore();
    await tab.advance(10_000);
    expect(list.rows().map(row => row.name())).toEqual(["Eve", "Ada", "Dan"]);
    await list.rows()[2]?.greet();
    expect(list.rows()[2]?.greeted()).toBe(1);
  });

  it("follows the rows of a store", async () => {
    await using tab = createTestWindow();
    const [people, setPeople] = createStore<Person[]>([ada, bob].map(person => ({ ...person })));
    const list = await tab.open(async () =>
      live({
        rows: each(
          () => people,
          person => person.id,
          person => live({ name: () => person().name }),
        ),
      }),
    );
    setPeople(0, "name", "Ada L.");
    setPeople(people.length, { ...eve });
    await tab.settled();
    expect(list.rows().map(row => row.name())).toEqual(["Ada L.", "Bob", "Eve"]);
  });
});

describe("a live object in another", () => {
  it("is read and called through it, and ends with it", async () => {
    await using tab = createTestWindow();
    const outer = await tab.open(async () => {
      const [n, setN] = createSignal(1);
      const [state] = createStore({ words: ["a"] });
      return live({ inner: live({ n, state, add: callback(() => setN(value => value + 1)) }) });
    });
    expect(outer.inner.n()).toBe(1);
    expect(outer.inner.state.words[0]).toBe("a");
    await outer.inner.add();
    expect(outer.inner.n()).toBe(2);
    outer.release();
    await tab.settled();
    expect(tab.window.size.objects).toBe(0);
  });

  it("cannot be part of two, and says so", async () => {
    await using tab = createTestWindow();
    await expect(
      tab.open(async () => {
        const inner = live({ n: () => 1 });
        return live({ a: inner, b: inner });
      }),
    ).rejects.toMatchObject({ code: "bad-entry" });
  });
});
