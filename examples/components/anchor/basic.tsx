// On this page
// Links to ids: they work before the page wakes up, and then show which part is being read.
import { createUniqueId, For, type JSX } from "solid-js";
import { Affix, Anchor, Col, Paragraph, Row, Title } from "solid-reflect/kit";

const parts = ["departure", "storm", "return"];

export default function Basic(): JSX.Element {
  const id = createUniqueId();
  return (
    <Row gap="large">
      <Col span={24} md={6}>
        <Affix offsetTop={16}>
          <Anchor items={parts.map(part => ({ href: `#${id}-${part}`, label: part }))} />
        </Affix>
      </Col>
      <Col span={24} md={18}>
        <For each={parts}>
          {part => (
            <section style={{ "min-block-size": "16rem" }}>
              <Title level={3} id={`${id}-${part}`}>
                {part}
              </Title>
              <Paragraph>What the captain wrote about the {part}.</Paragraph>
            </section>
          )}
        </For>
      </Col>
    </Row>
  );
}
