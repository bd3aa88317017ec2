// It takes a moment
// Three sizes; the words beneath are optional, and "Loading" is read out in any case.
import type { JSX } from "solid-js";
import { Space, Spin } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <Space gap="large">
      <Spin size="small" />
      <Spin />
      <Spin size="large" label="Fetching the orders" />
    </Space>
  );
}
