// Only that there is something
// A dot for what need not be counted.
import type { JSX } from "solid-js";
import { Avatar, Badge, Button, Space } from "solid-reflect/kit";

export default function Dot(): JSX.Element {
  return (
    <Space gap="large">
      <Badge dot label="Something new">
        <Avatar name="Ada Lovelace" shape="square" />
      </Badge>
      <Badge dot tone="success" label="Here now">
        <Avatar name="Alan Turing" />
      </Badge>
      <Badge dot label="New">
        <Button size="small">News</Button>
      </Badge>
    </Space>
  );
}
