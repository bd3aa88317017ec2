// Icons and sizes
// An icon stands before the words. Without words the button is a square, and `aria-label` says what it does.
import Download from "lucide-solid/icons/download";
import Search from "lucide-solid/icons/search";
import Trash from "lucide-solid/icons/trash";
import type { JSX } from "solid-js";
import { Button, Icon, Space } from "solid-reflect/kit";

export default function IconsAndSizes(): JSX.Element {
  return (
    <Space>
      <Button size="small" icon={<Icon as={Download} />}>
        Small
      </Button>
      <Button icon={<Icon as={Download} />}>Medium</Button>
      <Button size="large" icon={<Icon as={Download} />}>
        Large
      </Button>
      <Button variant="solid" icon={<Icon as={Search} />} aria-label="Search" />
      <Button variant="ghost" icon={<Icon as={Trash} />} aria-label="Delete" tone="danger" />
    </Space>
  );
}
