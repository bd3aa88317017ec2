// Where it stands
// At the end of an article, in the line of the text, instead of above it.
import type { JSX } from "solid-js";
import { BackTop, Flex, Text } from "solid-reflect/kit";

export default function Inline(): JSX.Element {
  return (
    <Flex justify="space-between" align="center">
      <Text muted>End of the journal</Text>
      <BackTop placement="inline" threshold={0} size="small" />
    </Flex>
  );
}
