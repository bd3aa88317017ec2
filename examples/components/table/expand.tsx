// Rows that open
// `expand` makes what stands beneath an opened row.
import type { JSX } from "solid-js";
import { Descriptions, Table, type TableColumn } from "solid-reflect/kit";

type Delivery = { id: string; to: string; weight: string; note: string };

const deliveries: Delivery[] = [
  { id: "D-1041", to: "Ghent", weight: "12 kg", note: "Ring at the yard." },
  { id: "D-1042", to: "Lille", weight: "3 kg", note: "Leave it with the neighbour." },
  { id: "D-1043", to: "Aachen", weight: "40 kg", note: "" },
];

const columns: TableColumn<Delivery>[] = [
  { key: "id", title: "Delivery", rowHeader: true },
  { key: "to", title: "To" },
];

export default function Expand(): JSX.Element {
  return (
    <Table
      aria-label="Deliveries"
      rows={deliveries}
      rowKey="id"
      columns={columns}
      expandable={row => row.note !== ""}
      defaultExpanded={["D-1042"]}
      expand={row => (
        <Descriptions
          columns={2}
          items={[
            { label: "Weight", content: row.weight },
            { label: "Note", content: row.note },
          ]}
        />
      )}
    />
  );
}
