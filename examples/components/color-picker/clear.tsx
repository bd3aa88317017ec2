// None at all
// A colour can be taken back.
import { createSignal, type JSX } from "solid-js";
import { ColorPicker } from "solid-reflect/kit";

export default function Clear(): JSX.Element {
  const [color, setColor] = createSignal("#a63d40");
  return <ColorPicker aria-label="Background" value={color()} onChange={setColor} clearable showText />;
}
