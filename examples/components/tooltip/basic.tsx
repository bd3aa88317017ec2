// A word more
// For what can be pointed at or reached by keys. The child keeps its element; nothing is put around it.
import Link2 from "lucide-solid/icons/link-2";
import type { JSX } from "solid-js";
import { Button, Icon, Space, Tooltip } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <Space>
      <Tooltip content="Copies the address of this page">
        <Button icon={<Icon as={Link2} />} aria-label="Copy the address" />
      </Tooltip>
      <Tooltip content="Nothing has changed since it was saved">
        <Button>Save</Button>
      </Tooltip>
    </Space>
  );
}
