import { cleanup, render } from "@solidjs/testing-library";
import { createLive } from "solid-reflect";
import { callback, createSignal, createStore, each, live, stream } from "solid-reflect/server";
import { createTestWindow } from "solid-reflect/testing";
import { For, Show } from "solid-js";
import { afterEach, describe, expect, it } from "vitest";

afterEach(cleanup);

interface Row {
  id: number;
  name: string;
}

const rows = (...names: string[]): Row[] => names.map((name, id) => ({ id, name }));

/** Counts what changes in the document. */
function watch(element: Element) {
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver(records => seen.push(...records));
  observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
  return () => [...seen, ...observer.takeRecords()];
}

describe("a store in a view", () => {
  it("changes the one text that shows what has changed, and keeps the rows that move", async () => {
    await using tab = createTestWindow();
    const [table, setTable] = createStore({ rows: rows("a", "b", "c"), title: "Rows" });
    const open = async () => live({ table });
    const { container } = render(
      () => {
        const view = createLive(open);
        return (
          <ul title={view.table.title}>
            <For each={view.table.rows}>{row => <li>{row.name}</li>}</For>
          </ul>
        );
      },
      { wrapper: tab.Root },
    );
    await tab.settled();
    expect(container.textContent).toBe("abc");
    expect(container.firstElementChild?.getAttribute("title")).toBe("Rows");
    const [first, second, third] = container.querySelectorAll("li");
    const changes = watch(container);
    setTable("rows", 1, "name", "B");
    await tab.settled();
    expect(container.textContent).toBe("aBc");
    expect(changes()).toHaveLength(1);
    setTable("rows", list => [...list.slice(1), { id: 9, name: "new" }]);
    await tab.settled();
    expect(container.textContent).toBe("Bcnew");
    const now = container.querySelectorAll("li");
    expect([now[0], now[1]]).toEqual([second, third]);
    expect(first?.isConnected).toBe(false);
    setTable("title", "Changed");
    await tab.settled();
    expect(container.firstElementChild?.getAttribute("title")).toBe("Changed");
  });

  it("can be taken out of the object beforehand, and is empty until it is open", async () => {
    await using tab = createTestWindow();
    const [people] = createStore(rows("Ada", "Bob"));
    const open = async () => live({ people });
    const { container } = render(
      () => {
        const { people: list } = createLive(open);
        return (
          <p>
            {list.filter(person => person.id > 0).length} of {list.length}
          </p>
        );
      },
      { wrapper: tab.Root },
    );
    expect(container.textContent).toBe("0 of 0");
    await tab.settled();
    expect(container.textContent).toBe("1 of 2");
  });

  it("keeps its rows when the window was lost and everything is opened anew", async () => {
    await using tab = createTestWindow();
    let opened = 0;
    const open = async () => {
      const [list] = createStore(rows("a", "b").map(row => ({ ...row, name: `${row.name}${opened}` })));
      opened++;
      return live({ list });
    };
    const { container } = render(
      () => {
        const view = createLive(open);
        return <For each={view.list}>{row => <li>{row.name}</li>}</For>;
      },
      { wrapper: tab.Root },
    );
    await tab.settled();
    const [first] = container.querySelectorAll("li");
    tab.window.close();
    await tab.advance(1_000);
    expect(container.textContent).toBe("a1b1");
    expect(container.querySelector("li")).toBe(first);
  });
});

describe("a keyed list in a view", () => {
  it("keeps the rows that stay, and their callbacks work", async () => {
    await using tab = createTestWindow();
    const [people, setPeople] = createSignal(rows("a", "b"));
    const open = async () =>
      live({
        list: each(
          people,
          person => person.id,
          person => {
            const [n, setN] = createSignal(0);
            return live({ name: () => person().name, n, add: callback(() => void setN(value => value + 1)) });
          },
        ),
      });
    const { container } = render(
      () => {
        const view = createLive(open);
        return (
          <For each={view.list()}>
            {row => (
              <button disabled={row.add.pending()} onClick={row.add}>
                {row.name()} {row.n()}
              </button>
            )}
          </For>
        );
      },
      { wrapper: tab.Root },
    );
    await tab.settled();
    const [first, second] = container.querySelectorAll("button");
    second?.click();
    await tab.settled();
    expect(second?.textContent).toBe("b 1");
    setPeople(list => list.toReversed());
    await tab.settled();
    expect([...container.querySelectorAll("button")]).toEqual([second, first]);
    expect(container.textContent).toBe("b 1a 0");
  });
});

describe("an object in another, in a view", () => {
  it("reads undefined until it is open, then its values", async () => {
    await using tab = createTestWindow();
    const open = async () => live({ inner: live({ n: () => 5, deeper: live({ text: () => "deep" }) }) });
    const seen: unknown[] = [];
    const { container } = render(
      () => {
        const view = createLive(open);
        const read = () => {
          seen.push(view.inner.n());
          return `${view.inner.n()} ${view.inner.deeper.text()}`;
        };
        return <p>{read()}</p>;
      },
      { wrapper: tab.Root },
    );
    await tab.settled();
    expect(seen[0]).toBeUndefined();
    expect(container.textContent).toBe("5 deep");
  });
});

describe("a stream in a view", () => {
  it("runs while it is shown, and is aborted with its last reader", async () => {
    await using tab = createTestWindow();
    const events: string[] = [];
    async function* count({ signal }: { signal: AbortSignal }) {
      events.push("start");
      signal.addEventListener("abort", () => events.push("abort"));
      for (let n = 1; ; n++) yield n;
    }
    const [shown, setShown] = createSignal(true);
    const [client, setClient] = [shown, setShown];
    const open = async () => live({ n: stream(count), shown: client });
    const { container } = render(
      () => {
        const view = createLive(open);
        return (
          <Show when={view.shown()}>
            <p>{view.n()}</p>
          </Show>
        );
      },
      { wrapper: tab.Root },
    );
    await tab.until(() => Number(container.textContent) > 2);
    expect(events).toEqual(["start"]);
    setClient(false);
    await tab.until(() => events.length > 1);
    await tab.settled();
    expect(events).toEqual(["start", "abort"]);
    setClient(true);
    await tab.until(() => events.length > 2);
    expect(events[2]).toBe("start");
  });
});
