// Blocked days
// Limits and single days that cannot be chosen: here nothing before the workshop opens, no weekend, no holiday.
import type { JSX } from "solid-js";
import { DatePicker } from "solid-reflect/kit";

const holidays = ["2026-12-24", "2026-12-25", "2026-12-31"];
const weekend = (date: string): boolean => [0, 6].includes(new Date(date).getUTCDay());

export default function Blocked(): JSX.Element {
  return (
    <DatePicker
      aria-label="Appointment"
      min="2026-11-25"
      max="2027-03-31"
      isDateUnavailable={date => weekend(date) || holidays.includes(date)}
    />
  );
}
