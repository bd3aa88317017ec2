// How far it is
// Without a value it goes on for an unknown time; `text` says something else than the percentage.
import type { JSX } from "solid-js";
import { Progress, Space } from "solid-reflect/kit";

export default function Line(): JSX.Element {
  return (
    <Space direction="vertical" gap="medium">
      <Progress aria-label="Upload" value={42} />
      <Progress aria-label="Space used" value={91} tone="warning" text="91 of 100 GB" />
      <Progress aria-label="Import" value={60} tone="danger" text="Stopped" />
      <Progress aria-label="Waiting for the printer" />
    </Space>
  );
}
