import { createLive } from "solid-reflect";
import { Button, Space, Statistic, Text } from "solid-reflect/kit";
import { openTally } from "./live";

export default function SharedCounter() {
  const tally = createLive(openTally);
  return (
    <Space direction="vertical" gap="medium">
      <Space gap="medium">
        <Button aria-label="One less" onClick={() => tally.add(-1)}>
          −
        </Button>
        <Statistic title="Everybody's counter" value={tally.count()} />
        <Button aria-label="One more" onClick={() => tally.add(1)}>
          +
        </Button>
      </Space>
      <Text muted>{tally.tabs() === 1 ? "one tab shows it" : `${tally.tabs()} tabs show it`}</Text>
    </Space>
  );
}
