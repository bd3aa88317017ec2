import { createSignal } from "solid-js";
import { createLive, createWindowEvents } from "solid-reflect";
import { Button, Space, Text } from "solid-reflect/kit";
import { openTapper, type TapEvents } from "./live";

export default function WindowEvents() {
  const tapper = createLive(openTapper);
  const events = createWindowEvents<TapEvents>();
  const [tempo, setTempo] = createSignal<number>();
  events.on("measured", ({ bpm }) => setTempo(bpm));
  return (
    <Space gap="medium">
      <Button variant="solid" onClick={event => events.emit("tapped", event.timeStamp)}>
        Tap the beat
      </Button>
      <output>{tempo() === undefined ? "Tap twice or more" : `${tempo()} beats per minute`}</output>
      <Text muted>
        from <span data-testid="count">{tapper.count()}</span> taps
      </Text>
    </Space>
  );
}
