// Quieter
// A dashed line for a break that is no end, such as where a receipt is torn.
import type { JSX } from "solid-js";
import { Card, Divider, Flex, Text } from "solid-reflect/kit";

export default function Dashed(): JSX.Element {
  return (
    <Card size="small" style={{ "max-inline-size": "18rem" }}>
      <Flex justify="space-between">
        <span>Two apples</span>
        <span>1.20 €</span>
      </Flex>
      <Flex justify="space-between">
        <span>A pear</span>
        <span>0.80 €</span>
      </Flex>
      <Divider dashed />
      <Flex justify="space-between">
        <Text strong>Total</Text>
        <Text strong>2.00 €</Text>
      </Flex>
    </Card>
  );
}
