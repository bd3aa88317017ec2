// Four edges
// From the start or end of the line, from the top or the bottom; start and end change sides with the direction.
import { Button, Drawer, Space } from "solid-reflect/kit";
import { For, type JSX } from "solid-js";

export default function Placement(): JSX.Element {
  return (
    <Space>
      <For each={["start", "end", "top", "bottom"] as const}>
        {placement => (
          <Drawer
            trigger={<Button>{placement}</Button>}
            placement={placement}
            title={`From the ${placement}`}
            size="small"
          >
            Escape, the button in the corner and a click beside it all close it.
          </Drawer>
        )}
      </For>
    </Space>
  );
}
