// Text beside it
// The value, or words of your own.
import type { JSX } from "solid-js";
import { ColorPicker, Space } from "solid-reflect/kit";

export default function WithText(): JSX.Element {
  return (
    <Space direction="vertical">
      <ColorPicker aria-label="Ink" size="small" defaultValue="#22333b" showText />
      <ColorPicker aria-label="Paper" defaultValue="#f4f1de" showText={color => `Paper in ${color}`} />
      <ColorPicker aria-label="Seal" size="large" defaultValue="#a63d40" showText disabled />
    </Space>
  );
}
