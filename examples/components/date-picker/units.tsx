// Week, month, year
// What is chosen need not be a day. A week is written as "2026-W48", a month as "2026-11", a year as "2026".
import type { JSX } from "solid-js";
import { DatePicker, Space } from "solid-reflect/kit";

export default function Units(): JSX.Element {
  return (
    <Space direction="vertical">
      <DatePicker aria-label="Day" defaultValue="2026-11-25" />
      <DatePicker aria-label="Week" picker="week" defaultValue="2026-W48" />
      <DatePicker aria-label="Month" picker="month" defaultValue="2026-11" />
      <DatePicker aria-label="Year" picker="year" defaultValue="2026" />
    </Space>
  );
}
