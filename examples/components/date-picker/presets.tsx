// Suggestions
// Beside the calendar stand dates that are asked for often. One that depends on now is a function.
import type { JSX } from "solid-js";
import { DatePicker } from "solid-reflect/kit";

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export default function Presets(): JSX.Element {
  return (
    <DatePicker
      aria-label="Remind me"
      presets={[
        { label: "Tomorrow", value: () => inDays(1) },
        { label: "In a week", value: () => inDays(7) },
        { label: "New Year", value: "2027-01-01" },
      ]}
    />
  );
}
