import { createSignal, For, type JSX } from "solid-js";
import { Affix, Anchor, Col, Paragraph, Row, Title, type AnchorItem } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

const items: AnchorItem[] = [
  { href: "#order", label: "The order" },
  {
    href: "#pay",
    label: "Paying",
    items: [
      { href: "#card", label: "By card" },
      { href: "#account", label: "On account" },
    ],
  },
  { href: "#back", label: "Sending back" },
];
const places = ["order", "pay", "card", "account", "back"];

function Page(): JSX.Element {
  const [read, setRead] = createSignal("");
  return (
    <Row gap="large">
      <Col span={24} md={6}>
        <Affix offsetTop={16}>
          <Anchor id="sections" items={items} offset={40} onChange={setRead} />
          <span id="read">{read()}</span>
        </Affix>
      </Col>
      <Col span={24} md={18}>
        <Anchor id="across" orientation="horizontal" aria-label="Across" items={items} replace />
        <For each={places}>
          {place => (
            <section style={{ "min-block-size": "26rem" }}>
              <Title level={3} id={place}>
                {place}
              </Title>
              <Paragraph>As much as there is to say of {place}.</Paragraph>
            </section>
          )}
        </For>
      </Col>
    </Row>
  );
}

export const sample: Sample = {
  folder: "anchor",
  title: "Anchor",
  states: Page,
  one: index => <Anchor aria-label={`Places ${index}`} items={items} />,
  budgets: { Anchor: { limit: 1.7 } },
};
