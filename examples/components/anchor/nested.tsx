// Places within places, in a box
// `target` is what scrolls, `offset` what is covered at its top. The page is told which place is read.
import { createSignal, createUniqueId, For, type JSX } from "solid-js";
import { Anchor, Flex, Paragraph, Text } from "solid-reflect/kit";

export default function Nested(): JSX.Element {
  const id = createUniqueId();
  const [read, setRead] = createSignal("");
  let box: HTMLDivElement | undefined;
  const place = (name: string): string => `#${id}-${name}`;
  return (
    <Flex gap="large">
      <div>
        <Anchor
          aria-label="Parts of the terms"
          target={() => box}
          offset={8}
          onChange={setRead}
          items={[
            { href: place("order"), label: "Ordering" },
            { href: place("pay"), label: "Paying", items: [{ href: place("card"), label: "By card" }] },
          ]}
        />
        <Text muted>{read() === "" ? "Above the first" : read().slice(id.length + 2)}</Text>
      </div>
      <div
        ref={box}
        tabindex="0"
        role="region"
        aria-label="Terms"
        style={{ "block-size": "12rem", flex: 1, overflow: "auto" }}
      >
        <Paragraph>Valid from the first of May.</Paragraph>
        <For each={["order", "pay", "card"]}>
          {name => (
            <section id={`${id}-${name}`} style={{ "min-block-size": "10rem" }}>
              What is to be said of {name}.
            </section>
          )}
        </For>
      </div>
    </Flex>
  );
}
