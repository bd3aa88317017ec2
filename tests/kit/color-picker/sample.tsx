import { createSignal, type JSX } from "solid-js";
import { ColorPicker, Space, Text } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

function States(): JSX.Element {
  const [color, setColor] = createSignal("#1f7a8c");
  return (
    <Space direction="vertical" gap="medium">
      <Space gap="medium">
        <ColorPicker
          id="color"
          name="color"
          aria-label="Accent"
          value={color()}
          onChange={setColor}
          showText
          clearable
          presets={[{ label: "House colours", colors: ["#1f7a8c", "#e0a458", "#a63d40", "#22333b", "#f4f1de"] }]}
        />
        <Text id="told">{color()}</Text>
      </Space>
      <Space gap="medium">
        <ColorPicker aria-label="Small" size="small" defaultValue="#a63d40" />
        <ColorPicker aria-label="Medium" defaultValue="#e0a45880" />
        <ColorPicker aria-label="Large" size="large" defaultValue="hsl(190, 64%, 34%)" format="hsl" showText />
        <ColorPicker aria-label="None" showText />
        <ColorPicker aria-label="Disabled" disabled defaultValue="#1f7a8c" showText />
        <ColorPicker aria-label="Invalid" invalid defaultValue="#1f7a8c" showText={value => `Brand ${value}`} />
      </Space>
    </Space>
  );
}

export const sample: Sample = {
  folder: "color-picker",
  title: "ColorPicker",
  states: States,
  one: index => <ColorPicker aria-label={`Colour ${index}`} defaultValue="#1f7a8c" />,
  budgets: { ColorPicker: { limit: 36 } },
};
