// One view of a thing
// Native radio buttons in a tray: one stop for Tab, arrow keys within.
import { createSignal, type JSX } from "solid-js";
import { Segmented, Space, Text } from "solid-reflect/kit";

const weeks = { day: "Three orders today", week: "Twenty-one this week", month: "Ninety-four this month" };

export default function Basic(): JSX.Element {
  const [period, setPeriod] = createSignal<string>("week");
  return (
    <Space direction="vertical" align="start">
      <Segmented
        aria-label="Period"
        value={period()}
        onChange={setPeriod}
        options={[
          { value: "day", label: "Day" },
          { value: "week", label: "Week" },
          { value: "month", label: "Month" },
        ]}
      />
      <Text>{Object.entries(weeks).find(([key]) => key === period())?.[1]}</Text>
    </Space>
  );
}
