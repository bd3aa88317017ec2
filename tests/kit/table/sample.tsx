import { createSignal, type JSX } from "solid-js";
import { createStore } from "solid-js/store";
import { Input, Space, Table, Tag, type TableColumn, type TableEdit } from "../../../lib/kit";
import type { Sample } from "../harness/sample";
import { people, type Person } from "./people";

const six = people(6);
const many = people(60);

const plain: TableColumn<Person>[] = [
  { key: "name", title: "Name", rowHeader: true },
  { key: "city", title: "City" },
  { key: "age", title: "Age", align: "end" },
];

const full = (): TableColumn<Person>[] => [
  { key: "name", title: "Name", rowHeader: true, sorter: true, filters: "text" },
  {
    key: "city",
    title: "City",
    sorter: true,
    filters: ["London", "Rotterdam", "Zürich"].map(city => ({ value: city, label: city })),
  },
  { key: "role", title: "Role", render: person => <Tag size="small">{person.role}</Tag> },
  { key: "age", title: "Age", align: "end", sorter: (one, other) => one.age - other.age },
];

function Everything(): JSX.Element {
  const [search, setSearch] = createSignal("");
  const [chosen, setChosen] = createSignal<readonly (string | number)[]>([2]);
  return (
    <Space direction="vertical">
      <Input aria-label="Search" placeholder="Search" clearable value={search()} onChange={setSearch} />
      <Table
        id="full"
        aria-label="Everybody"
        rows={many}
        rowKey="id"
        columns={full()}
        search={search()}
        defaultSort={[{ column: "name", direction: "ascending" }]}
        selection={{ disabled: person => person.id === 3 }}
        selected={chosen()}
        onSelectedChange={setChosen}
        expand={person => `${person.name} lives in ${person.city}.`}
        expandable={person => person.id !== 4}
        pageSizes={[5, 10]}
      />
      <span id="chosen">{chosen().join(" ")}</span>
    </Space>
  );
}

const wide: TableColumn<Person>[] = [
  { key: "name", title: "Name", width: 160, fixed: "start", resizable: true, rowHeader: true },
  { key: "city", title: "City", width: 300, resizable: true, group: "Where" },
  { key: "role", title: "Role", width: 400, ellipsis: true, group: "What", accessor: row => `${row.role} `.repeat(12) },
  { key: "id", title: "Number", width: 300, group: "What" },
  {
    key: "age",
    title: "Age",
    width: 100,
    fixed: "end",
    align: "end",
    summary: rows => rows.reduce((sum, row) => sum + row.age, 0),
  },
];

function Editable(): JSX.Element {
  const [rows, setRows] = createStore(people(4));
  const [told, setTold] = createSignal("");
  const edit = async ({ key, column, value }: TableEdit<Person>): Promise<void> => {
    if (value === "") throw new Error("It cannot be empty.");
    setTold(`${key} ${column} ${value}`);
    setRows(row => row.id === key, column === "name" ? "name" : "city", value);
  };
  return (
    <Space direction="vertical">
      <Table
        id="editable"
        aria-label="Editable"
        variant="grid"
        rows={rows}
        rowKey="id"
        columns={[
          { key: "id", title: "Number", width: 90 },
          { key: "name", title: "Name", editable: true, sorter: true, filters: "text" },
          { key: "city", title: "City", editable: person => person.id !== 2 },
          { key: "role", title: "Role", render: person => <a href={`#${person.id}`}>{person.role}</a> },
        ]}
        onEdit={edit}
      />
      <span id="told">{told()}</span>
    </Space>
  );
}

type Folder = { name: string; size: string; inner?: Folder[] };
const folders: Folder[] = [
  {
    name: "lib",
    size: "2 MB",
    inner: [
      { name: "kit", size: "1 MB", inner: [{ name: "table.tsx", size: "9 kB" }] },
      { name: "clock.ts", size: "3 kB" },
    ],
  },
  { name: "README.md", size: "6 kB" },
];

/** The table in every state. */
export const sample: Sample = {
  folder: "table",
  title: "Table",
  states: () => (
    <Space direction="vertical" gap="large">
      <Table id="plain" caption="People" rows={six} rowKey="id" columns={plain} />
      <Everything />
      <Table
        id="wide"
        aria-label="Wide"
        variant="outline"
        rows={many}
        rowKey="id"
        columns={wide}
        height={260}
        striped
        selection="single"
      />
      <Editable />
      <Table
        id="tree"
        aria-label="Files"
        size="small"
        rows={folders}
        rowKey="name"
        childRows={row => row.inner}
        defaultExpanded={["lib"]}
        columns={[
          { key: "name", title: "Name", rowHeader: true },
          { key: "size", title: "Size", align: "end", width: 100 },
        ]}
      />
      <Table
        id="virtual"
        aria-label="Thousands"
        variant="outline"
        rows={people(100_000)}
        rowKey="id"
        columns={[
          { key: "id", title: "Number", width: 110, sorter: true },
          { key: "name", title: "Name", sorter: true },
          { key: "city", title: "City" },
        ]}
        height={300}
        virtual
        grid
      />
      <Table aria-label="Nobody" size="large" rows={[]} rowKey="id" columns={plain} />
      <Table
        aria-label="Waiting"
        size="small"
        variant="grid"
        rows={six.slice(0, 3)}
        rowKey="id"
        columns={plain}
        loading
      />
    </Space>
  ),
  one: index => <Table rows={six.slice(0, 2)} rowKey="id" columns={plain} aria-label={`People ${index}`} />,
  budgets: { Table: { limit: 30, uses: ["pagination"] } },
};
