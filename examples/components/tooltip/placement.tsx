// Where it opens
// On the side that is named; on the other one where there is no room.
import { For, type JSX } from "solid-js";
import { Button, Space, Tooltip } from "solid-reflect/kit";

export default function Placement(): JSX.Element {
  return (
    <Space>
      <For each={["top", "right", "bottom", "left"] as const}>
        {side => (
          <Tooltip content={`It opens at the ${side}`} placement={side}>
            <Button>{side}</Button>
          </Tooltip>
        )}
      </For>
    </Space>
  );
}
