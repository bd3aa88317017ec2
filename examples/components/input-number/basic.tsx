// A number and its limits
// Arrow keys, buttons and typing; what lies outside of the limits is brought back to them.
import type { JSX } from "solid-js";
import { InputNumber, Space } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <Space>
      <InputNumber aria-label="Guests" defaultValue={2} min={1} max={8} style={{ width: "8rem" }} />
      <InputNumber aria-label="Weight" defaultValue={1.5} step={0.1} suffix="kg" style={{ width: "10rem" }} />
      <InputNumber aria-label="Room" controls={false} placeholder="Room" style={{ width: "6rem" }} />
    </Space>
  );
}
