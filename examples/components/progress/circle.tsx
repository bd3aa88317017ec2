// As a ring
// For a figure among others. Done is a mark rather than a number.
import Check from "lucide-solid/icons/check";
import type { JSX } from "solid-js";
import { Icon, Progress, Space } from "solid-reflect/kit";

export default function Circle(): JSX.Element {
  return (
    <Space gap="large">
      <Progress shape="circle" aria-label="Course" value={68} />
      <Progress shape="circle" aria-label="Stock" value={12} tone="danger" text="12 left" />
      <Progress shape="circle" aria-label="Backup" value={100} tone="success" text={<Icon as={Check} />} />
    </Space>
  );
}
