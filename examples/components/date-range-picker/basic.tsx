// From and to
// Two clicks, or two dates typed. The handler is called once both are there.
import { createSignal, type JSX } from "solid-js";
import { DateRangePicker, Space, Text, type DateRange } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  const [stay, setStay] = createSignal<DateRange>(["2026-12-04", "2026-12-11"]);
  return (
    <Space direction="vertical">
      <DateRangePicker aria-label="Stay" value={stay()} onChange={setStay} clearable />
      <Text muted>{stay().join(" to ")}</Text>
    </Space>
  );
}
