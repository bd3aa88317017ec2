import { Show, createSignal } from "solid-js";
import { createLive } from "solid-reflect";
import { Button, Space, Tag } from "solid-reflect/kit";
import { openPoem } from "./live";

export default function Generator() {
  const poem = createLive(openPoem);
  const [shown, setShown] = createSignal(true);
  return (
    <Space direction="vertical" gap="medium">
      <Space>
        <Button onClick={() => setShown(value => !value)}>{shown() ? "Hide" : "Show"}</Button>
        <Tag>{poem.text.status()}</Tag>
      </Space>
      <Show when={shown()}>
        <p aria-live="polite">{poem.text()}</p>
      </Show>
    </Space>
  );
}
