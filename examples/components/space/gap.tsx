// How much room
// Three steps of the kit's scale, or any length of CSS. The slider shows one of its own.
import { createSignal, For, type JSX } from "solid-js";
import { Slider, Space, Tag } from "solid-reflect/kit";

export default function GapDemo(): JSX.Element {
  const [gap, setGap] = createSignal(24);
  return (
    <Space direction="vertical" gap="large">
      <For each={["small", "medium", "large"]}>
        {step => (
          <Space gap={step}>
            <Tag>{step}</Tag>
            <Tag>{step}</Tag>
            <Tag>{step}</Tag>
          </Space>
        )}
      </For>
      <Slider aria-label="Gap in pixels" max={64} value={gap()} onChange={setGap} />
      <Space gap={`${gap()}px`}>
        <Tag tone="accent">{gap()} px</Tag>
        <Tag tone="accent">{gap()} px</Tag>
      </Space>
    </Space>
  );
}
