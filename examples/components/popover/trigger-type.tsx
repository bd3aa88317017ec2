// What opens it
// A click, the pointer resting on it, or the focus.
import { Button, Input, Popover, Space } from "solid-reflect/kit";
import type { JSX } from "solid-js";

export default function TriggerType(): JSX.Element {
  return (
    <Space>
      <Popover content="It stays until you click elsewhere.">
        <Button>Click me</Button>
      </Popover>
      <Popover openOn="hover" content={<a href="#rates">All rates</a>}>
        <Button>Point at me</Button>
      </Popover>
      <Popover openOn="focus" content="Others see this name." placement="bottom">
        <Input aria-label="Your name" placeholder="Focus me" />
      </Popover>
    </Space>
  );
}
