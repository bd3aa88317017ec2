// Swatches
// The house's colours stand ready, and none of them is translucent.
import type { JSX } from "solid-js";
import { ColorPicker } from "solid-reflect/kit";

const house = ["#1f7a8c", "#e0a458", "#a63d40", "#22333b", "#f4f1de"];

export default function Presets(): JSX.Element {
  return (
    <ColorPicker
      aria-label="Brand"
      alpha={false}
      defaultValue="#1f7a8c"
      presets={[{ label: "House", colors: house }]}
    />
  );
}
