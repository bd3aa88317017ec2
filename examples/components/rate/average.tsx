// What others said
// Shown only: any fraction is drawn, and it is a picture with a name and no field.
import type { JSX } from "solid-js";
import { Rate, Space, Text } from "solid-reflect/kit";

export default function Average(): JSX.Element {
  return (
    <Space direction="vertical">
      <Space>
        <Rate readOnly value={4.3} aria-label="Average 4.3 of 5 stars" /> <Text muted>4.3 from 128 people</Text>
      </Space>
      <Space>
        <Rate readOnly value={2.8} size="small" aria-label="Average 2.8 of 5 stars" />{" "}
        <Text muted>2.8 from 5 people</Text>
      </Space>
    </Space>
  );
}
