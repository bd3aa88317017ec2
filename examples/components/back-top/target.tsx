// Within a box
// For a list that scrolls by itself.
import type { JSX } from "solid-js";
import { BackTop, Flex, List, ListItem } from "solid-reflect/kit";

export default function Target(): JSX.Element {
  let box: HTMLDivElement | undefined;
  return (
    <Flex gap="medium" align="end">
      <div
        ref={box}
        tabindex="0"
        role="region"
        aria-label="Register"
        style={{ "block-size": "10rem", flex: 1, overflow: "auto" }}
      >
        <List size="small" items={Array.from({ length: 30 }, (_, index) => index + 1)}>
          {number => <ListItem>Entry {number}</ListItem>}
        </List>
      </div>
      <BackTop placement="inline" threshold={40} target={() => box} />
    </Flex>
  );
}
