import { bind, createLive } from "solid-reflect";
import { Button, InputNumber, Space, Text } from "solid-reflect/kit";
import { openSequences } from "./live";

export default function KeyedMemo() {
  const object = createLive(openSequences);
  return (
    <Space direction="vertical" gap="medium">
      <Space>
        <InputNumber aria-label="Start" min={1} {...bind(object.start)} />
        <Button onClick={object.changeStep}>Odd numbers become 3n + {object.step()}</Button>
      </Space>
      <Text>
        <output data-testid="length">{object.length()}</output> steps until it repeats; computed{" "}
        <output data-testid="computed">{object.computed()}</output> times
      </Text>
    </Space>
  );
}
