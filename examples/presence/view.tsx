import { For } from "solid-js";
import { createLive } from "solid-reflect";
import { Avatar, Space, Text } from "solid-reflect/kit";
import { openLobby } from "./live";

export default function Presence() {
  const view = createLive(openLobby);
  return (
    <Space direction="vertical" gap="medium">
      <Text>
        You are the <strong>{view.me()}</strong>. Here are:
      </Text>
      <Space wrap>
        <For each={view.lobby.here()}>{visitor => <Avatar name={visitor.name} />}</For>
      </Space>
    </Space>
  );
}
