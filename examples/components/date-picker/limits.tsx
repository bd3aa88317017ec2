// First and last
// Months and years that lie outside the limits are closed as well.
import type { JSX } from "solid-js";
import { DatePicker } from "solid-reflect/kit";

export default function Limits(): JSX.Element {
  return <DatePicker aria-label="Moving day" defaultValue="2026-11-25" min="2026-10-12" max="2027-12-31" />;
}
