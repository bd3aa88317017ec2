// A plain table
// Columns name the fields they show; `render` makes something else of a row.
import { For, type JSX } from "solid-js";
import { Link, Space, Table, Tag, type TableColumn } from "solid-reflect/kit";

type Customer = { id: number; name: string; town: string; orders: number; tags: string[] };

const customers: Customer[] = [
  { id: 1, name: "Ines Brandt", town: "Bremen", orders: 14, tags: ["regular", "invoice"] },
  { id: 2, name: "Tomás Vidal", town: "Porto", orders: 3, tags: ["new"] },
  { id: 3, name: "Aiko Mori", town: "Kyoto", orders: 8, tags: ["regular"] },
];

const columns: TableColumn<Customer>[] = [
  { key: "name", title: "Name", rowHeader: true, render: row => <Link href={`#customer-${row.id}`}>{row.name}</Link> },
  { key: "town", title: "Town" },
  { key: "orders", title: "Orders", align: "end" },
  {
    key: "tags",
    title: "Marks",
    render: row => (
      <Space>
        <For each={row.tags}>{tag => <Tag size="small">{tag}</Tag>}</For>
      </Space>
    ),
  },
];

export default function Basic(): JSX.Element {
  return <Table caption="Customers" rows={customers} rowKey="id" columns={columns} />;
}
