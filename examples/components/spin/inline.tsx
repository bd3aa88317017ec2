// In a line
// Small, beside the words that say what is going on.
import Check from "lucide-solid/icons/check";
import type { JSX } from "solid-js";
import { Flex, Icon, Space, Spin, Text } from "solid-reflect/kit";

export default function Inline(): JSX.Element {
  return (
    <Space direction="vertical">
      <Flex gap="small" align="center">
        <Spin size="small" label="" /> <Text>Checking whether the name is free</Text>
      </Flex>
      <Flex gap="small" align="center">
        <Icon as={Check} tone="success" /> <Text>The name is free</Text>
      </Flex>
    </Space>
  );
}
