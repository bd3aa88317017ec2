import { bind, createLive } from "solid-reflect";
import { InputNumber, Space, Text } from "solid-reflect/kit";
import { openCalculator } from "./live";

export default function Calculator() {
  const calculator = createLive(openCalculator);
  return (
    <Space wrap>
      <InputNumber aria-label="First number" {...bind(calculator.a)} />
      <span aria-hidden="true">+</span>
      <InputNumber aria-label="Second number" {...bind(calculator.b)} />
      <span aria-hidden="true">=</span>
      <output>
        <Text strong tabular>
          {calculator.sum()}
        </Text>
      </output>
    </Space>
  );
}
