// With lines
// As a table is drawn. "full" takes the whole line.
import type { JSX } from "solid-js";
import { Descriptions } from "solid-reflect/kit";

export default function Outline(): JSX.Element {
  return (
    <Descriptions
      variant="outline"
      columns={2}
      items={[
        { label: "Product", content: "Cloud database" },
        { label: "Billing", content: "In advance" },
        { label: "Memory", content: "8 GB" },
        { label: "Renewal", content: "By itself, each month" },
        { label: "Where it stands", content: "Frankfurt, with a copy in Paris", span: "full" },
      ]}
    />
  );
}
