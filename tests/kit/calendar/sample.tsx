import { createSignal, type JSX } from "solid-js";
import { Calendar, Space, Tag, Text } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

const plans: Readonly<Record<string, string>> = {
  "2026-11-11": "Lanterns",
  "2026-11-25": "Release",
  "2026-11-27": "Retrospective",
};

function States(): JSX.Element {
  const [day, setDay] = createSignal("2026-11-25");
  return (
    <Space direction="vertical" gap="medium">
      <Calendar
        id="plan"
        aria-label="Plan"
        value={day()}
        onChange={setDay}
        today="2026-11-24"
        locale="en-GB"
        max="2027-01-31"
        isDateUnavailable={date => date === "2026-11-30"}
        dateCell={date => (plans[date] === undefined ? null : <Tag tone="accent">{plans[date]}</Tag>)}
        monthCell={month => <Text size="small">{month === "2026-11" ? "3 dates" : ""}</Text>}
      />
      <Text id="told">{day()}</Text>
      <Space gap="medium">
        <Calendar aria-label="Card" size="medium" today="2026-11-24" defaultValue="2026-11-12" showWeekNumbers />
        <Calendar aria-label="Small" size="small" locale="de" defaultValue="2026-11-12" today="2026-11-24" />
        <Calendar aria-label="Year" size="medium" defaultMode="year" today="2026-11-24" />
      </Space>
    </Space>
  );
}

export const sample: Sample = {
  folder: "calendar",
  title: "Calendar",
  states: States,
  budgets: { Calendar: { limit: 9.5 } },
};
