// Order and format
// The locale decides the order of what is typed and where a week begins; a format says how the date is shown.
import type { JSX } from "solid-js";
import { DatePicker, Space } from "solid-reflect/kit";

export default function Locale(): JSX.Element {
  return (
    <Space direction="vertical">
      <DatePicker aria-label="Britain" locale="en-GB" defaultValue="2026-11-25" showWeekNumbers />
      <DatePicker aria-label="Deutschland" locale="de" defaultValue="2026-11-25" format={{ dateStyle: "long" }} />
      <DatePicker aria-label="日本" locale="ja" defaultValue="2026-11-25" />
    </Space>
  );
}
