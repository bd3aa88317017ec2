// Disabled, read-only, wrong
// As with every field.
import type { JSX } from "solid-js";
import { Space, TimePicker } from "solid-reflect/kit";

export default function States(): JSX.Element {
  return (
    <Space>
      <TimePicker aria-label="Disabled" defaultValue="12:08" disabled />
      <TimePicker aria-label="Read only" defaultValue="12:08" readOnly />
      <TimePicker aria-label="Wrong" defaultValue="12:08" invalid />
    </Space>
  );
}
