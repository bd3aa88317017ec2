import { callback, createStore, live, produce, reconcile } from "solid-reflect/server";
import { createTestWindow, type TestWindow } from "solid-reflect/testing";
import { describe, expect, it } from "vitest";

interface Row {
  id: number;
  name: string;
  price?: number;
  tags?: string[];
}

const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, id) => ({ id, name: `row ${id}`, price: id }));

type Change = (set: ReturnType<typeof createStore<{ rows: Row[] }>>[1]) => void;

async function openTable(count: number) {
  const [table, setTable] = createStore({ rows: rowsOf(count) });
  const change = callback(() => next(setTable));
  let next: Change = () => undefined;
  return { object: live({ table, change }), plan: (planned: Change) => (next = planned), table };
}

/** A table of so many rows, and a way to change it and see what was sent. */
async function tableOf(tab: TestWindow, count: number) {
  let opened: Awaited<ReturnType<typeof openTable>> | undefined;
  const view = await tab.open(async () => (opened = await openTable(count)).object);
  const change = async (planned: Change): Promise<string> => {
    opened?.plan(planned);
    const before = tab.crossings.length;
    await view.change();
    const frames = tab.crossings.slice(before).filter(crossing => crossing.from === "server");
    expect(view.table).toEqual(opened?.table);
    return frames.map(({ text }) => text.replace(/,?"r",\d+,\["\$u"\]/, "")).join("|");
  };
  return { view, change };
}

describe("a store", () => {
  it("is there at first, and follows", async () => {
    await using tab = createTestWindow();
    const { view, change } = await tableOf(tab, 3);
    expect(view.table.rows.map(row => row.name)).toEqual(["row 0", "row 1", "row 2"]);
    await change(set => set("rows", 1, "name", "changed"));
    expect(view.table.rows[1]?.name).toBe("changed");
  });

  it("sends a change of one field in as many bytes as the same change of a signal", async () => {
    await using tab = createTestWindow();
    const { change } = await tableOf(tab, 10_000);
    const text = await change(set => set("rows", 5_000, "price", 42));
    expect(text).toMatch(/^\d{5},42$/);
  });

  it("sends of an array what came, went and moved", async () => {
    await using tab = createTestWindow();
    const { change } = await tableOf(tab, 1_000);
    expect((await change(set => set("rows", rows => [...rows, { id: -1, name: "last" }]))).length).toBeLessThan(60);
    expect((await change(set => set("rows", rows => [{ id: -2, name: "first" }, ...rows]))).length).toBeLessThan(60);
    expect((await change(set => set("rows", rows => rows.filter(row => row.id !== 500)))).length).toBeLessThan(30);
    const move = await change(set =>
      set(
        "rows",
        produce(rows => {
          const [row] = rows.splice(10, 1);
          if (row) rows.splice(900, 0, row);
        }),
      ),
    );
    expect(move.length).toBeLessThan(60);
    expect((await change(set => set("rows", rows => rows.toReversed()))).length).toBeLessThan(10_000);
    expect((await change(set => set("rows", [7, 8, 9], "price", 1))).length).toBeLessThan(40);
    expect(await change(set => set("rows", reconcile(rowsOf(1_000))))).not.toBe("");
    await change(set => set({ rows: [] }));
  });

  it("keeps the identity of a row that has moved", async () => {
    await using tab = createTestWindow();
    const { view, change } = await tableOf(tab, 5);
    const [first, second] = view.table.rows;
    await change(set => set("rows", rows => rows.toReversed()));
    expect(view.table.rows[4]).toBe(first);
    expect(view.table.rows[3]).toBe(second);
  });

  it("forgets rows that have gone on both sides, however many there were", async () => {
    await using tab = createTestWindow();
    const { view, change } = await tableOf(tab, 3);
    const sent: string[] = [];
    for (let id = 10; id < 4_000; id += 10) {
      sent.push(
        await change(set => set("rows", rows => [...rows.slice(10), ...rowsOf(10).map(row => ({ ...row, id }))])),
      );
    }
    expect(sent.filter(text => text.includes('"g"')).length).toBeGreaterThan(1);
    await change(set => set("rows", 5, "name", "still there"));
    expect(view.table.rows[5]?.name).toBe("still there");
  });

  it("conflates what changes while the client is away, and catches up", async () => {
    await using tab = createTestWindow();
    const { view, change } = await tableOf(tab, 10);
    await change(set => set("rows", 0, "name", "before"));
    expect(view.table.rows[0]?.name).toBe("before");
  });

  it("refuses to be written to in a view", async () => {
    await using tab = createTestWindow();
    const { view } = await tableOf(tab, 1);
    expect(() => (view.table.rows = [])).toThrow(/callback/);
    expect(() => view.table.rows.push({ id: 1, name: "" })).toThrow(/callback/);
  });
});
