// Cells to edit
// Enter, F2 or typing edits, Escape reverts, Tab goes on. A rejected promise marks the cell and says why.
import { createSignal, type JSX } from "solid-js";
import { Button, Space, Table, type TableColumn, type TableEdit } from "solid-reflect/kit";

type Item = { id: number; name: string; stock: number; place: string };

const first: Item[] = [
  { id: 1, name: "Hammer", stock: 12, place: "A 3" },
  { id: 2, name: "Spirit level", stock: 4, place: "B 1" },
  { id: 3, name: "Pliers", stock: 27, place: "A 4" },
];

export default function EditCells(): JSX.Element {
  const [items, setItems] = createSignal(first);
  const save = async ({ key, column, value }: TableEdit<Item>): Promise<void> => {
    if (column === "stock" && !/^\d+$/.test(value)) throw new Error("Give a whole number.");
    const entered = column === "stock" ? Number(value) : value;
    setItems(all => all.map(item => (item.id === key ? { ...item, [column]: entered } : item)));
  };
  const add = (): void =>
    void setItems(all => [...all, { id: all.length + 1, name: "New article", stock: 0, place: "–" }]);
  const columns: TableColumn<Item>[] = [
    { key: "name", title: "Article", editable: true, width: 220 },
    { key: "stock", title: "In stock", editable: true, align: "end", width: 120 },
    { key: "place", title: "Shelf" },
  ];
  return (
    <Space direction="vertical">
      <Button onClick={add}>Add an article</Button>
      <Table variant="grid" aria-label="Stock" rows={items()} rowKey="id" columns={columns} onEdit={save} />
    </Space>
  );
}
