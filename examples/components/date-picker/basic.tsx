// A date
// Typed in the reader's own order, or chosen. The value is text as ISO writes it, in and out, and no time zone moves it.
import { createSignal, type JSX } from "solid-js";
import { DatePicker, Space, Text } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  const [day, setDay] = createSignal("2026-11-25");
  return (
    <Space direction="vertical">
      <DatePicker aria-label="Delivery" value={day()} onChange={setDay} clearable />
      <Text muted>The value is {day() === "" ? "empty" : day()}.</Text>
    </Space>
  );
}
