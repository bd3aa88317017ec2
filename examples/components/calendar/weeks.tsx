// Numbers of weeks
// As ISO counts them.
import type { JSX } from "solid-js";
import { Calendar } from "solid-reflect/kit";

export default function Weeks(): JSX.Element {
  return <Calendar aria-label="Weeks" size="medium" locale="en-GB" defaultValue="2026-11-25" showWeekNumbers />;
}
