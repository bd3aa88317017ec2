// Suggested ranges
// Beside two months stand the ranges that a report is mostly made for.
import type { JSX } from "solid-js";
import { DateRangePicker, type DateRange } from "solid-reflect/kit";

const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const last = (days: number) => (): DateRange => [ago(days), ago(0)];

export default function Presets(): JSX.Element {
  return (
    <DateRangePicker
      aria-label="Report"
      presets={[
        { label: "Last 7 days", value: last(7) },
        { label: "Last 30 days", value: last(30) },
        { label: "This quarter", value: ["2026-10-01", "2026-12-31"] },
      ]}
    />
  );
}
