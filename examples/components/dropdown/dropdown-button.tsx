// A button with more beside it
// The button does the usual; the arrow shows what else can be done.
import { DropdownButton, Space, Text } from "solid-reflect/kit";
import { createSignal, type JSX } from "solid-js";

const items = [
  { key: "Saved as a draft", label: "Save as a draft" },
  { key: "Planned for tomorrow", label: "Publish tomorrow" },
];

export default function Split(): JSX.Element {
  const [done, setDone] = createSignal("Not published");
  return (
    <Space>
      <DropdownButton variant="solid" items={items} onSelect={setDone} onClick={() => setDone("Published")}>
        Publish
      </DropdownButton>
      <DropdownButton size="small" items={items} onSelect={setDone} onClick={() => setDone("Published")}>
        Publish
      </DropdownButton>
      <Text muted>{done()}</Text>
    </Space>
  );
}
