// Twelve places
// Above, below, at the start or the end of the line; it turns round where there is no room.
import { Button, Popover, Space } from "solid-reflect/kit";
import { For, type JSX } from "solid-js";

const sides = ["top", "bottom", "start", "end"] as const;

export default function Placement(): JSX.Element {
  return (
    <Space direction="vertical">
      <For each={sides}>
        {side => (
          <Space>
            <For each={[`${side}-start`, side, `${side}-end`] as const}>
              {placement => (
                <Popover content={`Placed at ${placement}`} placement={placement}>
                  <Button size="small">{placement}</Button>
                </Popover>
              )}
            </For>
          </Space>
        )}
      </For>
    </Space>
  );
}
