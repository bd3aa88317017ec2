// Written differently
// `format` gets the milliseconds that are left.
import type { JSX } from "solid-js";
import { Countdown } from "solid-reflect/kit";

export default function Format(): JSX.Element {
  return (
    <Countdown
      title="Years to the next century"
      until={new Date("2101-01-01T00:00:00Z")}
      format={left => `about ${Math.ceil(left / 31_557_600_000)}`}
    />
  );
}
