// Across
// Side by side above the text. With `replace` going back leaves the page at once.
import { createUniqueId, type JSX } from "solid-js";
import { Anchor, Paragraph, Title } from "solid-reflect/kit";

export default function Horizontal(): JSX.Element {
  const id = createUniqueId();
  return (
    <div>
      <Anchor
        aria-label="Parts of the offer"
        orientation="horizontal"
        replace
        items={[
          { href: `#${id}-price`, label: "Price" },
          { href: `#${id}-terms`, label: "Terms" },
        ]}
      />
      <Title level={3} id={`${id}-price`}>
        Price
      </Title>
      <Paragraph>Twelve euros a month.</Paragraph>
      <Title level={3} id={`${id}-terms`}>
        Terms
      </Title>
      <Paragraph>To the end of any month.</Paragraph>
    </div>
  );
}
