// Room between things
// In a row, breaking where there is no room, with the middle of each on one line.
import type { JSX } from "solid-js";
import { Button, Space, Tag, Text } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <Space>
      <Text strong>Order 1042</Text>
      <Tag tone="success">Paid</Tag>
      <Button size="small">Invoice</Button>
      <Button size="small">Send again</Button>
    </Space>
  );
}
