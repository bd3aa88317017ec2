// Shares of the room
// `flex` is a share of what is left: here twice as much for the text as for the facts.
import type { JSX } from "solid-js";
import { Card, Flex } from "solid-reflect/kit";

export default function Shares(): JSX.Element {
  return (
    <Flex gap="medium">
      <Card title="What it is" style={{ flex: 2 }}>
        A lamp for reading, with a shade of linen.
      </Card>
      <Card title="Facts" style={{ flex: 1 }}>
        42 cm, 1.2 kg
      </Card>
    </Flex>
  );
}
