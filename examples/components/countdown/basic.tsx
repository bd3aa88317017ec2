// Until a moment
// Days, hours, minutes and seconds. It is not read out: nobody wants to hear every second.
import type { JSX } from "solid-js";
import { Countdown, Space } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <Space gap="large">
      <Countdown title="The century ends in" until={new Date("2101-01-01T00:00:00Z")} />
      <Countdown title="The sale is over" until={0} size="small" />
    </Space>
  );
}
