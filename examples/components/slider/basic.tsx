// A value along a line
// One thumb, or two for a range. Each is reached by keys and says its value.
import { createSignal, type JSX } from "solid-js";
import { Slider, Space, Text } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  const [range, setRange] = createSignal<[number, number]>([20, 60]);
  return (
    <Space direction="vertical" gap="large">
      <Slider aria-label="Volume" defaultValue={30} />
      <Slider
        range
        labels={["Cheapest", "Dearest"]}
        value={range()}
        onChange={setRange}
        formatValue={value => `${value} €`}
      />
      <Text muted>
        Between {range()[0]} and {range()[1]} €
      </Text>
    </Space>
  );
}
