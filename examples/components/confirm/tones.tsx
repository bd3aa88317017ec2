// Tones
// A mark says what the question means. With only one answer it is a message that must be read.
import { Button, ConfirmHost, Space, createConfirm } from "solid-reflect/kit";
import { For, type JSX } from "solid-js";

const titles = {
  success: "The payment has arrived",
  accent: "A new version is ready",
  warning: "The connection is slow",
  danger: "The file is damaged",
} as const;

export default function Tones(): JSX.Element {
  const confirm = createConfirm();
  return (
    <Space>
      <For each={["success", "accent", "warning", "danger"] as const}>
        {tone => (
          <Button onClick={() => void confirm({ title: titles[tone], tone, cancelLabel: false })}>{tone}</Button>
        )}
      </For>
      <ConfirmHost confirm={confirm} />
    </Space>
  );
}
