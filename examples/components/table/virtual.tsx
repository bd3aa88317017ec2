// A hundred thousand rows
// Only those in sight are in the page. They are sorted and searched all the same.
import { createSignal, type JSX } from "solid-js";
import { Input, Space, Table, type TableColumn } from "solid-reflect/kit";

type Reading = { id: number; station: string; degrees: number };

const stations = ["Arkona", "Brocken", "Feldberg", "List", "Zugspitze"];
const readings: Reading[] = Array.from({ length: 100_000 }, (_, index) => ({
  id: index + 1,
  station: stations[index % 5] ?? "",
  degrees: ((index * 7919) % 500) / 10 - 15,
}));

const columns: TableColumn<Reading>[] = [
  { key: "id", title: "Number", sorter: true, width: 120 },
  { key: "station", title: "Station", sorter: true },
  { key: "degrees", title: "Degrees", sorter: true, align: "end", render: row => row.degrees.toFixed(1) },
];

export default function Virtual(): JSX.Element {
  const [search, setSearch] = createSignal("");
  return (
    <Space direction="vertical">
      <Input aria-label="Search the readings" placeholder="Station" clearable value={search()} onChange={setSearch} />
      <Table
        variant="outline"
        aria-label="Readings"
        rows={readings}
        rowKey="id"
        columns={columns}
        search={search()}
        height={400}
        virtual
      />
    </Space>
  );
}
