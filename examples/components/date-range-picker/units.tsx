// Weeks, months, years
// A range of anything a date picker can choose.
import type { JSX } from "solid-js";
import { DateRangePicker, Space } from "solid-reflect/kit";

export default function Units(): JSX.Element {
  return (
    <Space direction="vertical">
      <DateRangePicker aria-label="Days" />
      <DateRangePicker aria-label="Weeks" picker="week" />
      <DateRangePicker aria-label="Months" picker="month" />
      <DateRangePicker aria-label="Years" picker="year" />
    </Space>
  );
}
