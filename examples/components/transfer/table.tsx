// Lists as tables
// A function draws each list. It is told what is in it and what is selected, and selects.
import { createSignal, type JSX } from "solid-js";
import { Table, Tag, Transfer, type TableColumn, type TransferOption } from "solid-reflect/kit";

type Animal = TransferOption & { kind: string };

const animals = ["Mila", "Otto", "Pip", "Quill", "Rex", "Suki", "Tom", "Una", "Vito"].map((label, index): Animal => ({
  value: label,
  label,
  kind: ["cat", "dog", "bird"][index % 3] ?? "",
}));

const columns: TableColumn<Animal>[] = [
  { key: "label", title: "Name", sorter: true, rowHeader: true },
  { key: "kind", title: "Kind", render: animal => <Tag>{animal.kind}</Tag> },
];

export default function AsTable(): JSX.Element {
  const [adopted, setAdopted] = createSignal<string[]>([]);
  return (
    <Transfer<Animal>
      aria-label="Animals"
      options={animals}
      titles={["In the shelter", "Adopted"]}
      value={adopted()}
      onChange={setAdopted}
      filterOption={(animal, text) => `${animal.label} ${animal.kind}`.toLowerCase().includes(text.toLowerCase())}
      searchable
      selectAll={false}
    >
      {list => (
        <Table
          aria-label={list.side === "available" ? "In the shelter" : "Adopted"}
          rows={list.options}
          rowKey="value"
          columns={columns}
          size="small"
          selection={{ disabled: () => list.locked }}
          selected={list.selected}
          onSelectedChange={keys => list.select(keys.map(String))}
        />
      )}
    </Transfer>
  );
}
