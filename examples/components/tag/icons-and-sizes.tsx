// With a mark, in three sizes
// A mark before the words helps where many tags stand together.
import Check from "lucide-solid/icons/check";
import GitBranch from "lucide-solid/icons/git-branch";
import TriangleAlert from "lucide-solid/icons/triangle-alert";
import type { JSX } from "solid-js";
import { Icon, Space, Tag } from "solid-reflect/kit";

export default function IconsAndSizes(): JSX.Element {
  return (
    <Space>
      <Tag size="small" icon={<Icon as={Check} />} tone="success">
        Tests
      </Tag>
      <Tag icon={<Icon as={GitBranch} />} tone="accent">
        main
      </Tag>
      <Tag size="large" icon={<Icon as={TriangleAlert} />} tone="warning">
        Two warnings
      </Tag>
    </Space>
  );
}
