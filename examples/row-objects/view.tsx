import { For } from "solid-js";
import { createLive } from "solid-reflect";
import { Button, Space, Text } from "solid-reflect/kit";
import { openTimers } from "./live";

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

export default function RowObjects() {
  const kitchen = createLive(openTimers);
  return (
    <Space direction="vertical" gap="medium">
      <For each={kitchen.timers()}>
        {timer => (
          <Space gap="medium">
            <Text tabular size="large">
              {clock(timer.left())}
            </Text>
            <Button size="small" onClick={timer.remove}>
              Take out
            </Button>
          </Space>
        )}
      </For>
      <Button onClick={kitchen.add}>Another egg</Button>
    </Space>
  );
}
