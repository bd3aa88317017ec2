import { createSignal, type JSX } from "solid-js";
import { Card, Carousel, Col, Row, Space, Text, type CarouselItem } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

// Made anew for each carousel: an element stands in one place only.
const seasons = (): CarouselItem[] =>
  ["Spring", "Summer", "Autumn", "Winter"].map(name => ({
    label: name,
    content: (
      <div
        style={{ "block-size": "8rem", display: "grid", "place-items": "center", background: "var(--kit-accent-soft)" }}
      >
        {name}
      </div>
    ),
  }));

function States(): JSX.Element {
  const [index, setIndex] = createSignal(0);
  return (
    <Space direction="vertical" gap="medium">
      <Row gap="medium">
        <Col span={24} md={12}>
          <Carousel id="seasons" aria-label="Seasons" items={seasons()} value={index()} onChange={setIndex} />
          <Text id="told">{index()}</Text>
        </Col>
        <Col span={24} md={12}>
          <Carousel
            id="turning"
            aria-label="Turning"
            items={seasons()}
            autoplay={120}
            arrows="over"
            loop
            defaultValue={2}
          />
        </Col>
      </Row>
      <Carousel
        id="several"
        aria-label="Cards"
        slidesPerView={3}
        gap="var(--kit-space-4)"
        defaultValue={1}
        items={["One", "Two", "Three", "Four", "Five"].map(title => ({
          label: title,
          content: <Card title={title}>Number {title.toLowerCase()} of five.</Card>,
        }))}
      />
    </Space>
  );
}

export const sample: Sample = {
  folder: "carousel",
  title: "Carousel",
  states: States,
  one: index => <Carousel aria-label={`Carousel ${index}`} items={[{ content: "One" }, { content: "Two" }]} />,
  budgets: { Carousel: { limit: 11 } },
};
