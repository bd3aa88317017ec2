import { bind, createLive } from "solid-reflect";
import { InputNumber, Space } from "solid-reflect/kit";
import { openThermometer } from "./live";

export default function CelsiusFahrenheit() {
  const thermometer = createLive(openThermometer);
  return (
    <Space wrap gap="medium">
      <InputNumber aria-label="Degrees Celsius" suffix="°C" {...bind(thermometer.celsius)} />
      <InputNumber aria-label="Degrees Fahrenheit" suffix="°F" {...bind(thermometer.fahrenheit)} />
    </Space>
  );
}
