import { cleanup, fireEvent, render, screen, within } from "@solidjs/testing-library";
import { createSignal, type JSX } from "solid-js";
import { createStore, produce } from "solid-js/store";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { ConfigProvider, german, Table, type TableColumn, type TableQuery } from "../../../lib/kit";
import { people, type Person } from "./people";

// The browser's own are proved in the browser; here only their absence must not hurt.
beforeAll(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
});
afterEach(cleanup);

const rowsShown = (): HTMLTableRowElement[] => [
  ...document.querySelectorAll<HTMLTableRowElement>("tbody > tr:not([data-part])"),
];
const texts = (column: number): string[] => rowsShown().map(row => row.cells[column]?.textContent ?? "");

const columns: TableColumn<Person>[] = [
  { key: "name", title: "Name", sorter: true, rowHeader: true },
  { key: "city", title: "City", sorter: true, filters: [{ value: "London", label: "London" }] },
  { key: "age", title: "Age", sorter: (one, other) => one.age - other.age },
];

/** Columns that count how often each of their cells was made. */
function counted(): { columns: TableColumn<Person>[]; calls: () => string[] } {
  const calls: string[] = [];
  const count =
    (field: "name" | "city" | "age") =>
    (row: Person): JSX.Element => {
      calls.push(`${row.id} ${field}`);
      return row[field];
    };
  const keys = ["name", "city", "age"] as const;
  return {
    columns: keys.map(key => ({ key, title: key, render: count(key) })),
    calls: () => calls.splice(0),
  };
}

/** What changes in the page while `act` runs. */
function mutations(act: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  act();
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
}

describe("rows in a store", () => {
  it("a patched field updates its cell and nothing else", () => {
    const [rows, setRows] = createStore(people(50));
    const { columns: three, calls } = counted();
    render(() => <Table rows={rows} rowKey="id" columns={three} />);
    expect(calls()).toHaveLength(150);
    const cell = rowsShown()[6]?.cells[1];
    const changed = mutations(() => setRows(6, "city", "Bath"));
    expect(calls()).toEqual(["7 city"]);
    expect(cell?.textContent).toBe("Bath");
    expect(new Set(changed.map(({ target }) => target))).toEqual(new Set([cell?.firstChild]));
  });

  it("a row that comes or goes leaves all other rows their elements and cells", () => {
    const [rows, setRows] = createStore(people(50));
    const { columns: three, calls } = counted();
    render(() => <Table rows={rows} rowKey="id" columns={three} />);
    const before = rowsShown();
    calls();
    const added = { id: 99, name: "New", city: "Bath", age: 1, role: "" };
    const changed = mutations(() => setRows(produce(all => void all.splice(10, 0, added))));
    expect(calls().sort()).toEqual(["99 age", "99 city", "99 name"]);
    expect(rowsShown().filter((_, index) => index !== 10)).toEqual(before);
    expect(changed.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes])).toEqual([
      rowsShown()[10],
    ]);
    setRows(produce(all => void all.splice(10, 1)));
    expect(calls()).toEqual([]);
    expect(rowsShown()).toEqual(before);
  });

  it("a patched field that rows are sorted by moves its row, with its element", () => {
    const [rows, setRows] = createStore(people(5));
    render(() => (
      <Table rows={rows} rowKey="id" columns={columns} defaultSort={[{ column: "age", direction: "ascending" }]} />
    ));
    const row = screen.getByText("Ada Lovelace").closest("tr");
    expect(rowsShown()[0]).toBe(row);
    setRows(0, "age", 999);
    expect(rowsShown().at(-1)).toBe(row);
  });

  it("a patched field that rows are filtered by takes its row away", () => {
    const [rows, setRows] = createStore(people(12));
    render(() => <Table rows={rows} rowKey="id" columns={columns} defaultFilters={{ city: ["London"] }} />);
    expect(texts(1)).toEqual(["London", "London"]);
    setRows(0, "city", "Bath");
    expect(rowsShown()).toHaveLength(1);
  });
});

describe("rows that are replaced", () => {
  it("keep their elements by their keys, and only changed cells are written", () => {
    const [rows, setRows] = createSignal(people(5));
    render(() => <Table rows={rows()} rowKey="id" columns={columns} />);
    const before = rowsShown();
    const changed = mutations(() =>
      setRows(all => all.map(row => (row.id === 3 ? { ...row, city: "Bath" } : { ...row })).reverse()),
    );
    expect(rowsShown()).toEqual([...before].reverse());
    expect(before[2]?.cells[1]?.textContent).toBe("Bath");
    // Besides, rows moved within the body.
    const body = before[0]?.parentElement;
    expect(changed.map(({ target }) => target).filter(target => target !== body)).toEqual([
      before[2]?.cells[1]?.firstChild,
    ]);
  });

  it("of one key are all shown", () => {
    render(() => <Table rows={[{ id: 1 }, { id: 1 }]} rowKey="id" columns={[{ key: "id", title: "Id" }]} />);
    expect(rowsShown()).toHaveLength(2);
  });
});

describe("order", () => {
  const names = (): string[] => texts(0);
  it("goes from ascending to descending to none, numbers by size and words as people order them", () => {
    const rows = ["Zoe", "Ärmel", "arm", "Item 10", "Item 9", ""].map((name, id) => ({ id, name: name || undefined }));
    render(() => <Table rows={rows} rowKey="id" columns={[{ key: "name", title: "Name", sorter: true }]} />);
    const button = screen.getByRole("button", { name: "Name" });
    const first = names();
    fireEvent.click(button);
    expect(names()).toEqual(["arm", "Ärmel", "Item 9", "Item 10", "Zoe", ""]);
    fireEvent.click(button);
    // What has no value stays at the end.
    expect(names()).toEqual(["Zoe", "Item 10", "Item 9", "Ärmel", "arm", ""]);
    fireEvent.click(button);
    expect(names()).toEqual(first);
  });

  it("has a second column by the Shift key, and tells which comes first", () => {
    const change = vi.fn();
    render(() => <Table rows={people(20)} rowKey="id" columns={columns} onSortChange={change} />);
    fireEvent.click(screen.getByRole("button", { name: "City" }));
    fireEvent.click(screen.getByRole("button", { name: "Age" }), { shiftKey: true });
    expect(change).toHaveBeenLastCalledWith([
      { column: "city", direction: "ascending" },
      { column: "age", direction: "ascending" },
    ]);
    const pairs = rowsShown().map(row => [row.cells[1]?.textContent ?? "", Number(row.cells[2]?.textContent)] as const);
    const sorted = [...pairs].sort((one, other) => one[0].localeCompare(other[0]) || one[1] - other[1]);
    expect(pairs).toEqual(sorted);
    expect(screen.getByRole("button", { name: "Age 2" })).toBeTruthy();
  });

  it("asks whoever controls it", () => {
    const change = vi.fn();
    render(() => <Table rows={people(5)} rowKey="id" columns={columns} sort={[]} onSortChange={change} />);
    const before = names();
    fireEvent.click(screen.getByRole("button", { name: "Name" }));
    expect(change).toHaveBeenCalledOnce();
    expect(names()).toEqual(before);
  });
});

describe("pages and search", () => {
  it("a search goes through all columns and back to the first page", () => {
    const [search, setSearch] = createSignal("");
    render(() => (
      <Table rows={people(40)} rowKey="id" columns={columns} search={search()} pageSize={10} defaultPage={4} />
    ));
    expect(texts(0)[0]).toBe(people(40)[30]?.name);
    setSearch("zür");
    expect(new Set(texts(1))).toEqual(new Set(["Zürich"]));
    setSearch("nobody at all");
    expect(screen.getByText("Nothing matches")).toBeTruthy();
    setSearch("");
    expect(texts(0)[0]).toBe("Ada Lovelace");
  });

  it("a server's rows are shown as they are, and one call tells all that changed", async () => {
    const asked: TableQuery[] = [];
    render(() => (
      <Table
        rows={people(10).reverse()}
        rowKey="id"
        columns={columns}
        total={95}
        pageSize={10}
        defaultPage={3}
        onChange={query => asked.push(query)}
      />
    ));
    const before = texts(0);
    fireEvent.click(screen.getByRole("button", { name: "Name" }));
    await Promise.resolve();
    expect(texts(0)).toEqual(before);
    expect(asked).toEqual([
      { sort: [{ column: "name", direction: "ascending" }], filters: {}, search: "", page: 1, pageSize: 10 },
    ]);
    fireEvent.click(screen.getByRole("button", { name: "Page 10" }));
    await Promise.resolve();
    expect(asked.at(-1)?.page).toBe(10);
  });
});

describe("choice", () => {
  const box = (name: string): HTMLInputElement => screen.getByRole<HTMLInputElement>("checkbox", { name });
  it("takes ranges by the Shift key and leaves out what cannot be chosen", () => {
    const change = vi.fn();
    const rows = people(6).map(row => ({ ...row, name: `Person ${row.id}` }));
    render(() => (
      <Table
        rows={rows}
        rowKey="id"
        columns={columns}
        selection={{ disabled: row => row.id === 3 }}
        onSelectedChange={change}
      />
    ));
    fireEvent.click(box("Select Person 2"));
    fireEvent.click(box("Select Person 5"), { shiftKey: true });
    expect(change).toHaveBeenLastCalledWith([2, 4, 5]);
    const all = box("Select all rows");
    expect(all.indeterminate).toBe(true);
    fireEvent.click(all);
    expect(change).toHaveBeenLastCalledWith([2, 4, 5, 1, 6]);
    expect(all.checked).toBe(true);
    fireEvent.click(all);
    expect(change).toHaveBeenLastCalledWith([]);
  });

  it("stays what it is told to be", () => {
    render(() => <Table rows={people(2)} rowKey="id" columns={columns} selection selected={[1]} />);
    fireEvent.click(box("Select Alan Hoare"));
    expect(box("Select Alan Hoare").checked).toBe(false);
    expect(box("Select Ada Lovelace").checked).toBe(true);
  });

  it("of one is a radio button, sent in a form by its key", () => {
    const { container } = render(() => (
      <form>
        <Table rows={people(3)} rowKey="id" columns={columns} selection={{ mode: "single", name: "who" }} />
      </form>
    ));
    fireEvent.click(screen.getByRole("radio", { name: "Select Alan Hoare" }));
    const form = container.querySelector("form") ?? undefined;
    expect(new FormData(form).getAll("who")).toEqual(["2"]);
  });
});

describe("opened rows", () => {
  it("show what lies beneath them and keep it when rows move", () => {
    render(() => <Table rows={people(3)} rowKey="id" columns={columns} expand={row => `About ${row.name}`} />);
    fireEvent.click(screen.getByRole("button", { name: "Open Alan Hoare" }));
    const detail = screen.getByText("About Alan Hoare").closest("tr");
    expect(detail?.previousElementSibling).toBe(screen.getByText("Alan Hoare").closest("tr"));
    fireEvent.click(screen.getByRole("button", { name: "Name" }));
    fireEvent.click(screen.getByRole("button", { name: "Name" }));
    expect(screen.getByText("About Alan Hoare").closest("tr")).toBe(detail);
    fireEvent.click(screen.getByRole("button", { name: "Close Alan Hoare" }));
    expect(screen.queryByText("About Alan Hoare")).toBeNull();
  });

  it("of a tree stand below their parents, and a filter keeps the way to what it finds", () => {
    type Node = { id: string; inner?: Node[] };
    const tree: Node[] = [{ id: "a", inner: [{ id: "ab", inner: [{ id: "abc" }] }, { id: "ad" }] }, { id: "e" }];
    const [search, setSearch] = createSignal("");
    render(() => (
      <Table
        rows={tree}
        rowKey="id"
        columns={[{ key: "id", title: "Id", sorter: true }]}
        childRows={row => row.inner}
        defaultExpanded="all"
        search={search()}
      />
    ));
    expect(texts(0)).toEqual(["a", "ab", "abc", "ad", "e"]);
    setSearch("abc");
    expect(texts(0)).toEqual(["a", "ab", "abc"]);
    setSearch("");
    fireEvent.click(screen.getByRole("button", { name: "Id" }));
    fireEvent.click(screen.getByRole("button", { name: "Id" }));
    expect(texts(0)).toEqual(["e", "a", "ad", "ab", "abc"]);
    fireEvent.click(screen.getByRole("button", { name: "Close ab" }));
    expect(texts(0)).toEqual(["e", "a", "ad", "ab"]);
  });
});

describe("cells that are edited", () => {
  const editable: TableColumn<Person>[] = [{ key: "name", title: "Name", editable: true }];
  const enter = (value: string): void => {
    const cell = rowsShown()[0]?.cells[0];
    if (cell === undefined) throw new Error("There is no row.");
    fireEvent.dblClick(cell);
    fireEvent.click(cell, { detail: 2 });
    const field = within(cell).getByRole("textbox", { name: "Name" });
    fireEvent.input(field, { target: { value } });
    fireEvent.keyDown(field, { key: "Enter" });
  };

  it("show what was entered while it is saved, and what was there where that fails", async () => {
    let settle: (error?: Error) => void = () => undefined;
    const edit = vi.fn(
      () => new Promise<void>((resolve, reject) => (settle = error => (error ? reject(error) : resolve()))),
    );
    render(() => <Table rows={people(1)} rowKey="id" columns={editable} onEdit={edit} />);
    enter("Ada King");
    await expect.poll(() => edit).toHaveBeenCalledOnce();
    expect(edit).toHaveBeenCalledWith({ row: people(1)[0], key: 1, column: "name", value: "Ada King" });
    const cell = rowsShown()[0]?.cells[0];
    expect(cell?.textContent).toBe("Ada King");
    expect(cell?.getAttribute("aria-busy")).toBe("true");
    settle(new Error("Taken"));
    await expect.poll(() => cell?.getAttribute("aria-invalid")).toBe("true");
    expect(cell?.textContent).toBe("Ada Lovelace");
    enter("Ada Byron");
    await expect.poll(() => edit).toHaveBeenCalledTimes(2);
    settle();
    await expect.poll(() => cell?.hasAttribute("aria-busy")).toBe(false);
    expect(cell?.hasAttribute("aria-invalid")).toBe(false);
  });

  it("tell nobody of what did not change", async () => {
    const edit = vi.fn();
    render(() => <Table rows={people(1)} rowKey="id" columns={editable} onEdit={edit} />);
    enter("Ada Lovelace");
    await Promise.resolve();
    await Promise.resolve();
    expect(edit).not.toHaveBeenCalled();
  });
});

describe("the markup", () => {
  it("of a plain table is plain", () => {
    render(() => <Table caption="People" rows={people(2)} rowKey="id" columns={[{ key: "name", title: "Name" }]} />);
    expect(screen.getByRole("table", { name: "People" })).toBeTruthy();
    expect(rowsShown()[0]?.outerHTML).toBe("<tr><td>Ada Lovelace</td></tr>");
  });

  it("takes classes, attributes and events for rows and cells", () => {
    const click = vi.fn();
    render(() => (
      <Table
        rows={people(2)}
        rowKey="id"
        rowProps={row => ({ class: row.id === 1 ? "first" : undefined, onClick: () => click(row.id) })}
        columns={[{ key: "name", title: "Name", class: "name", cellProps: row => ({ title: row.city, class: "own" }) }]}
      />
    ));
    const [one, two] = rowsShown();
    expect([one?.className, two?.className]).toEqual(["first", ""]);
    expect(two?.cells[0]?.className).toBe("name own");
    expect(two?.cells[0]?.title).toBe("Zürich");
    if (two !== undefined) fireEvent.click(two);
    expect(click).toHaveBeenCalledExactlyOnceWith(2);
  });

  it("speaks the provider's language", () => {
    render(() => (
      <ConfigProvider locale={german}>
        <Table rows={[]} rowKey="id" columns={columns} selection />
      </ConfigProvider>
    ));
    expect(screen.getByRole("checkbox", { name: "Alle Zeilen auswählen" })).toBeTruthy();
    expect(screen.getByText("Noch nichts vorhanden")).toBeTruthy();
  });
});
