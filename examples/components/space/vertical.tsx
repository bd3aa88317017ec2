// One beneath the other
// In a column all are as wide as the widest place allows, unless `align` says otherwise.
import type { JSX } from "solid-js";
import { Button, Input, Space } from "solid-reflect/kit";

export default function Vertical(): JSX.Element {
  return (
    <Space direction="vertical" gap="medium" style={{ "max-inline-size": "20rem" }}>
      <Input aria-label="Name" placeholder="Name" />
      <Input aria-label="E-mail" type="email" placeholder="E-mail" />
      <Button variant="solid">Subscribe</Button>
    </Space>
  );
}
