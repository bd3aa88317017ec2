import { For } from "solid-js";
import { createLive } from "solid-reflect";
import { Button, Space, Tag, Text } from "solid-reflect/kit";
import { openEventLog } from "./live";

export default function EventLog() {
  const orders = createLive(openEventLog);
  return (
    <Space direction="vertical" gap="medium">
      <Space>
        <Button onClick={orders.rush}>1,000 orders at once</Button>
        <Tag>{orders.log.status()}</Tag>
        <Text muted>
          <output data-testid="dropped">{orders.log.dropped()}</output> not shown
        </Text>
      </Space>
      <div role="log" aria-label="Orders" aria-live="off">
        <ol data-testid="log">
          <For each={orders.log()} fallback={<li>Nothing yet.</li>}>
            {line => <li>{line}</li>}
          </For>
        </ol>
      </div>
    </Space>
  );
}
