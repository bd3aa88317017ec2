import { createSignal, For } from "solid-js";
import { createLive } from "solid-reflect";
import { Input, Space, Spin, Text } from "solid-reflect/kit";
import { openZones } from "./live";

export default function LatestSearch() {
  const zones = createLive(openZones);
  const [text, setText] = createSignal("");
  const [found, setFound] = createSignal<readonly { zone: string; time: string }[]>([]);

  const search = async (wanted: string): Promise<void> => {
    setText(wanted);
    // Undefined when it has failed, or a newer search has taken its place.
    const result = await zones.search(wanted).catch(() => undefined);
    if (result) setFound(result);
  };

  return (
    <Space direction="vertical" gap="medium">
      <Space>
        <Input aria-label="Time zone" placeholder="Berlin, Tokyo, …" value={text()} onChange={search} />
        <Spin spinning={zones.search.pending()} />
      </Space>
      <For each={found()} fallback={<Text muted>{zones.search.error()?.message ?? "Nothing found."}</Text>}>
        {({ zone, time }) => (
          <div>
            {zone} <output>{time}</output>
          </div>
        )}
      </For>
    </Space>
  );
}
