// A colour
// The value is CSS text and can be used as it is.
import { createSignal, type JSX } from "solid-js";
import { ColorPicker, Space, Text } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  const [color, setColor] = createSignal("#1f7a8c");
  return (
    <Space>
      <ColorPicker aria-label="Accent" value={color()} onChange={setColor} />
      <Text style={{ "border-block-end": `3px solid ${color()}` }}>{color()}</Text>
    </Space>
  );
}
