// A month with dates
// Every day has room for what happens on it.
import type { JSX } from "solid-js";
import { Calendar, Tag } from "solid-reflect/kit";

const plan: Readonly<Record<string, string>> = {
  "2026-11-11": "Lanterns",
  "2026-11-25": "Release",
  "2026-11-27": "Look back",
};

export default function Plan(): JSX.Element {
  return (
    <Calendar
      aria-label="Plan of the team"
      today="2026-11-25"
      dateCell={date => (plan[date] === undefined ? null : <Tag tone="accent">{plan[date]}</Tag>)}
      monthCell={month => `${Object.keys(plan).filter(date => date.startsWith(month)).length} dates`}
    />
  );
}
