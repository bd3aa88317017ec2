// The particulars of a thing
// Names and what they stand for, three in a line where there is room, one on a phone.
import type { JSX } from "solid-js";
import { Badge, Button, Descriptions } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <Descriptions
      title="Order 1042"
      extra={<Button size="small">Edit</Button>}
      items={[
        { label: "Customer", content: "Ada Lovelace" },
        { label: "Ordered", content: "3 May 2026" },
        { label: "State", content: <Badge text="Paid" tone="success" /> },
        { label: "Address", content: "12 St James’s Square, London", span: 2 },
        { label: "Total", content: "93.50 €" },
      ]}
    />
  );
}
