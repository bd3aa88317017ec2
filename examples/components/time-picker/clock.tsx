// Twelve or twenty-four
// The locale decides, unless the page does. Seconds come on request.
import type { JSX } from "solid-js";
import { Space, TimePicker } from "solid-reflect/kit";

export default function Clock(): JSX.Element {
  return (
    <Space>
      <TimePicker aria-label="Twelve hours" hourCycle={12} defaultValue="14:30" />
      <TimePicker aria-label="Twenty-four hours" hourCycle={24} defaultValue="14:30" />
      <TimePicker aria-label="With seconds" hourCycle={24} seconds defaultValue="14:30:15" />
    </Space>
  );
}
