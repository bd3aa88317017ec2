// The head of a list
// What is at the two ends of a line: `justify` says how the room between is given away.
import type { JSX } from "solid-js";
import { Button, Flex, Title } from "solid-reflect/kit";

export default function Toolbar(): JSX.Element {
  return (
    <Flex justify="space-between" align="center" gap="medium" wrap>
      <Title level={3} style={{ margin: 0 }}>
        Orders
      </Title>
      <Flex gap="small">
        <Button size="small">Filter</Button>
        <Button size="small" variant="solid">
          New order
        </Button>
      </Flex>
    </Flex>
  );
}
