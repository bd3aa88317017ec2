// With marks
// Places along the line that mean something; `formatValue` says the value in words.
import type { JSX } from "solid-js";
import { Slider } from "solid-reflect/kit";

export default function Marks(): JSX.Element {
  return (
    <Slider
      aria-label="Temperature of the wash"
      min={20}
      max={95}
      defaultValue={40}
      formatValue={value => `${value} degrees`}
      marks={[
        { value: 30, label: "30°" },
        { value: 40, label: "40°" },
        { value: 60, label: "60°" },
        { value: 95, label: "95°" },
      ]}
    />
  );
}
