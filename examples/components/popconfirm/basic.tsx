// Basic
// Asks right beside the button before something is lost.
import { Button, Popconfirm, Space, Text } from "solid-reflect/kit";
import { createSignal, type JSX } from "solid-js";

export default function Basic(): JSX.Element {
  const [gone, setGone] = createSignal(false);
  return (
    <Space>
      <Popconfirm
        title="Delete the draft?"
        description="It cannot be brought back."
        tone="danger"
        confirmLabel="Delete"
        onConfirm={() => setGone(true)}
      >
        <Button tone="danger">Delete</Button>
      </Popconfirm>
      <Text muted>{gone() ? "The draft is gone." : "One draft."}</Text>
    </Space>
  );
}
