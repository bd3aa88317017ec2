// In a box that scrolls
// The nearest thing that scrolls holds it. `target` is needed only to be told.
import { createSignal, type JSX } from "solid-js";
import { Affix, List, ListItem, Paragraph, Tag } from "solid-reflect/kit";

export default function InABox(): JSX.Element {
  let box: HTMLDivElement | undefined;
  const [held, setHeld] = createSignal(false);
  return (
    <div ref={box} tabindex="0" role="region" aria-label="Register" style={{ "block-size": "12rem", overflow: "auto" }}>
      <Paragraph>Above the head of the register there is a word or two.</Paragraph>
      <Affix target={() => box} onChange={setHeld}>
        <Tag tone={held() ? "accent" : "neutral"} variant="solid">
          Register
        </Tag>
      </Affix>
      <List size="small" items={Array.from({ length: 20 }, (_, index) => index + 1)}>
        {number => <ListItem>Entry {number}</ListItem>}
      </List>
    </div>
  );
}
