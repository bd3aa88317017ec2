import { createLive } from "solid-reflect";
import { Space, Tag, Text } from "solid-reflect/kit";
import { Show } from "solid-js";
import { openParts } from "./live";

export default function Children() {
  const parts = createLive(openParts);
  return (
    <Space direction="vertical">
      literal text
      <Text strong>{parts.name()}</Text>
      <output>{parts.ticks()} seconds</output>
      <Text tabular>{(parts.half() ?? 0).toFixed(1)} pairs of seconds</Text>
      <Show when={parts.even()} fallback={<Tag>odd</Tag>}>
        <Tag tone="accent">even</Tag>
      </Show>
      {[1, 2, 3].map(n => n * (parts.ticks() ?? 0)).join(", ")}
    </Space>
  );
}
