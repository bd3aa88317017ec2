// Without lines
// In running text, for what most readers pass over.
import type { JSX } from "solid-js";
import { Collapse, Paragraph, Space } from "solid-reflect/kit";

export default function Ghost(): JSX.Element {
  return (
    <Space direction="vertical">
      <Paragraph>The parcel is handed to the neighbour if nobody is at home.</Paragraph>
      <Collapse
        variant="ghost"
        size="small"
        items={[
          {
            value: "law",
            label: "What the law says",
            content: "A parcel counts as delivered once a neighbour has it.",
          },
        ]}
      />
    </Space>
  );
}
