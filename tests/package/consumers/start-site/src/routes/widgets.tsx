import { createLive } from "solid-reflect";
import { Select, Space, Title } from "solid-reflect/kit";
import { DatePicker } from "solid-reflect/kit/date-picker";
import { openOrder } from "../order/live";

const sizes = [
  { value: "s", label: "Small" },
  { value: "l", label: "Large" },
];

export default function Widgets() {
  const live = createLive(openOrder);
  return (
    <main class="page">
      <Title level={1}>Widgets</Title>
      <Space direction="vertical" gap="medium">
        <Select aria-label="Size" options={sizes} onChange={size => live.choose(size ?? "none")} />
        <DatePicker aria-label="Day" defaultValue="2026-03-14" onChange={day => live.pick(day ?? "none")} />
        <output data-part="order">
          {live.order.size} {live.order.day}
        </output>
        <output data-part="ticks">{live.ticks()}</output>
      </Space>
    </main>
  );
}
