// With a picture
// The cover goes from edge to edge. Any element will do; here it is drawn by CSS.
import { For, type JSX } from "solid-js";
import { Card, Col, Row, Text } from "solid-reflect/kit";

const shades = ["210", "150", "30"];

export default function Cover(): JSX.Element {
  return (
    <Row gap="medium">
      <For each={shades}>
        {(hue, index) => (
          <Col span={24} sm={8}>
            <Card
              title={`Wall ${index() + 1}`}
              cover={
                <div
                  style={{
                    "block-size": "6rem",
                    background: `linear-gradient(135deg, oklch(0.8 0.08 ${hue}), oklch(0.6 0.1 ${hue}))`,
                  }}
                />
              }
            >
              <Text muted>Matt, 2.5 litres</Text>
            </Card>
          </Col>
        )}
      </For>
    </Row>
  );
}
