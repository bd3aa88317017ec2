// Side by side
// The name before what it stands for: close together, for a narrow place.
import type { JSX } from "solid-js";
import { Card, CopyableText, Descriptions, Tag } from "solid-reflect/kit";

export default function Horizontal(): JSX.Element {
  return (
    <Card title="db-1" size="small" style={{ "max-inline-size": "22rem" }}>
      <Descriptions
        orientation="horizontal"
        size="small"
        columns={1}
        items={[
          {
            label: "State",
            content: (
              <Tag tone="success" size="small">
                Running
              </Tag>
            ),
          },
          { label: "Address", content: <CopyableText as="code">10.0.4.17</CopyableText> },
          { label: "Since", content: "42 days" },
        ]}
      />
    </Card>
  );
}
