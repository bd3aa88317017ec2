// Formats
// How the value is written; the reader may choose another way.
import type { JSX } from "solid-js";
import { ColorPicker, Space } from "solid-reflect/kit";

export default function Formats(): JSX.Element {
  return (
    <Space>
      <ColorPicker aria-label="Hex" defaultValue="#1f7a8c" showText />
      <ColorPicker aria-label="RGB" format="rgb" defaultValue="rgb(31, 122, 140)" showText />
      <ColorPicker aria-label="HSL" format="hsl" defaultValue="hsl(190, 64%, 34%)" showText />
    </Space>
  );
}
