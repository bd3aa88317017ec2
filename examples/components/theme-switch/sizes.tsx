// In a bar
// Small in a header, where it stands beside other things.
import type { JSX } from "solid-js";
import { Button, Flex, Space, Text, ThemeSwitch } from "solid-reflect/kit";

export default function Sizes(): JSX.Element {
  return (
    <Flex justify="space-between" align="center">
      <Text strong>Orchard</Text>
      <Space>
        <Button size="small" variant="ghost">
          Sign in
        </Button>
        <ThemeSwitch size="small" storageKey={null} />
      </Space>
    </Flex>
  );
}
