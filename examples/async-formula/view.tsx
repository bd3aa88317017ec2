import { bind, createLive } from "solid-reflect";
import { InputNumber, Space, Text } from "solid-reflect/kit";
import { openFactors } from "./live";

export default function AsyncFormula() {
  const object = createLive(openFactors);
  return (
    <Space gap="medium">
      <InputNumber aria-label="Number" {...bind(object.number)} />
      <Text muted={object.factors.pending()}>
        <output>{object.factors()}</output>
      </Text>
    </Space>
  );
}
