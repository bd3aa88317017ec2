// A time of day
// "9", "930" and "9:30 pm" are all understood. The value is text: "14:30".
import { createSignal, type JSX } from "solid-js";
import { Space, Text, TimePicker } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  const [time, setTime] = createSignal("14:30");
  return (
    <Space direction="vertical">
      <TimePicker aria-label="Alarm" value={time()} onChange={setTime} now="local" clearable />
      <Text muted>The value is {time() === "" ? "empty" : time()}.</Text>
    </Space>
  );
}
