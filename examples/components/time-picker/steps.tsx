// Every quarter of an hour
// Between opening and closing, and not while everybody is at lunch.
import type { JSX } from "solid-js";
import { TimePicker } from "solid-reflect/kit";

const lunch = (time: string): boolean => time >= "12:00" && time < "13:00";

export default function Steps(): JSX.Element {
  return <TimePicker aria-label="Appointment" min="08:30" max="17:45" minuteStep={15} isTimeUnavailable={lunch} />;
}
