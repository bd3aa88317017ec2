// Basic
// A button opens a menu of things to do.
import Copy from "lucide-solid/icons/copy";
import Trash from "lucide-solid/icons/trash";
import { Button, Dropdown, Space, Text } from "solid-reflect/kit";
import { createSignal, type JSX } from "solid-js";

export default function Basic(): JSX.Element {
  const [done, setDone] = createSignal("Nothing yet");
  return (
    <Space>
      <Dropdown
        onSelect={setDone}
        items={[
          { key: "rename", label: "Rename", extra: "F2" },
          { key: "duplicate", label: "Duplicate", icon: <Copy size="1em" />, extra: "Ctrl D" },
          { key: "move", label: "Move", disabled: true },
          { type: "divider" },
          { key: "delete", label: "Delete", icon: <Trash size="1em" />, tone: "danger" },
        ]}
      >
        <Button>Actions</Button>
      </Dropdown>
      <Text muted>{done()}</Text>
    </Space>
  );
}
