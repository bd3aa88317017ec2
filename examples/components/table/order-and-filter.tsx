// Order, filters and search
// With the Shift key a second column is added to the order. A search goes through all columns.
import { createSignal, type JSX } from "solid-js";
import { Input, Space, Table, type TableColumn } from "solid-reflect/kit";

type Score = { id: number; name: string; house: string; maths: number; english: number };

const scores: Score[] = [
  { id: 1, name: "Lena Vogt", house: "North", maths: 98, english: 70 },
  { id: 2, name: "Jonas Weber", house: "South", maths: 98, english: 89 },
  { id: 3, name: "Mia Hartmann", house: "North", maths: 88, english: 99 },
  { id: 4, name: "Paul Neumann", house: "West", maths: 88, english: 66 },
];

const houses = ["North", "South", "West"].map(house => ({ value: house, label: house }));

const columns: TableColumn<Score>[] = [
  { key: "name", title: "Name", sorter: true, filters: "text", rowHeader: true },
  { key: "house", title: "House", filters: houses },
  { key: "maths", title: "Maths", sorter: true, align: "end" },
  { key: "english", title: "English", sorter: (one, other) => one.english - other.english, align: "end" },
];

export default function OrderAndFilter(): JSX.Element {
  const [search, setSearch] = createSignal("");
  return (
    <Space direction="vertical">
      <Input aria-label="Search the scores" placeholder="Search" clearable value={search()} onChange={setSearch} />
      <Table
        aria-label="Scores"
        rows={scores}
        rowKey="id"
        columns={columns}
        search={search()}
        defaultSort={[{ column: "maths", direction: "descending" }]}
      />
    </Space>
  );
}
