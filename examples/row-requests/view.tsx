import { For } from "solid-js";
import { createLive } from "solid-reflect";
import { Button, Space, Text } from "solid-reflect/kit";
import { openClocks } from "./live";

export default function RowRequests() {
  const wall = createLive(openClocks);
  return (
    <Space direction="vertical" gap="medium">
      <For each={wall.clocks()} fallback={<Text muted>No clocks.</Text>}>
        {clock => (
          <Space gap="medium">
            <Button size="small" aria-label={`Remove ${clock.zone()}`} onClick={clock.remove}>
              Remove
            </Button>
            <output>
              {clock.zone()}: {clock.time()}
            </output>
          </Space>
        )}
      </For>
      <Button onClick={wall.restore}>All of them</Button>
    </Space>
  );
}
