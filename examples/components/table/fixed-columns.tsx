// Columns that stay
// The head stays as well, and a row of sums. Edges between columns can be dragged, or moved with the arrow keys.
import type { JSX } from "solid-js";
import { Button, Table, type TableColumn } from "solid-reflect/kit";

type Month = { id: number; name: string; quarters: number[] };

const people: Month[] = Array.from({ length: 12 }, (_, index) => ({
  id: index + 1,
  name: ["Berger", "Castillo", "Dahl", "Eriksen"][index % 4] + ` ${Math.floor(index / 4) + 1}`,
  quarters: Array.from({ length: 8 }, (__, quarter) => 120 + ((index * 37 + quarter * 53) % 180)),
}));

const columns: TableColumn<Month>[] = [
  { key: "name", title: "Agent", width: 130, fixed: "start", rowHeader: true, resizable: true },
  ...Array.from({ length: 8 }, (_, quarter): TableColumn<Month> => ({
    key: `q${quarter}`,
    title: `Q${(quarter % 4) + 1}`,
    group: String(2024 + Math.floor(quarter / 4)),
    width: 130,
    align: "end",
    accessor: row => row.quarters[quarter],
    summary: rows => rows.reduce((sum, row) => sum + (row.quarters[quarter] ?? 0), 0),
  })),
  {
    key: "act",
    title: "Action",
    width: 110,
    fixed: "end",
    render: row => (
      <Button size="small" aria-label={`Write to ${row.name}`}>
        Write
      </Button>
    ),
  },
];

export default function FixedColumns(): JSX.Element {
  return <Table variant="outline" aria-label="Sales" rows={people} rowKey="id" columns={columns} height={320} />;
}
