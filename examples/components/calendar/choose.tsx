// Choose a day
// With the pointer or the arrow keys, within limits.
import { createSignal, type JSX } from "solid-js";
import { Alert, Calendar, Space } from "solid-reflect/kit";

export default function Choose(): JSX.Element {
  const [day, setDay] = createSignal("2026-11-25");
  return (
    <Space direction="vertical">
      <Alert tone="accent">The chosen day is {day()}.</Alert>
      <Calendar aria-label="Day" size="medium" value={day()} onChange={setDay} min="2026-11-10" max="2027-01-31" />
    </Space>
  );
}
