// At the pointer
// The second mouse button, a long press or the context menu key opens it where it is pressed.
import { Card, Dropdown } from "solid-reflect/kit";
import { createSignal, type JSX } from "solid-js";

export default function ContextMenu(): JSX.Element {
  const [size, setSize] = createSignal("medium");
  return (
    <Dropdown
      openOn="contextmenu"
      items={["small", "medium", "large"].map(key => ({ key, label: `Make it ${key}` }))}
      onSelect={setSize}
    >
      <Card tabindex={0} title="A picture frame">
        Press the second mouse button here. It is {size()} now.
      </Card>
    </Dropdown>
  );
}
