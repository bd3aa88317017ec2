import { bind, createLive } from "solid-reflect";
import { InputNumber, Space, Text } from "solid-reflect/kit";
import { openMemo } from "./live";

export default function Recompute() {
  const memo = createLive(openMemo);
  return (
    <Space direction="vertical" gap="medium">
      <Space wrap>
        <InputNumber aria-label="a" prefix="a" min={1} max={1000000} step={1} {...bind(memo.a)} />
        <InputNumber aria-label="b" prefix="b" {...bind(memo.b)} />
      </Space>
      <output>factors(a) + b = {memo.result()}</output>
      <Text muted>factors(a) was computed {memo.runs()}×</Text>
    </Space>
  );
}
