// By the width of the window
// One column on a phone, two on a tablet, four on a desk: CSS alone decides, so the server's page is right at once.
import { For, type JSX } from "solid-js";
import { Card, Col, Row, Statistic } from "solid-reflect/kit";

const figures = [
  { title: "Visitors", value: 12840 },
  { title: "Orders", value: 316 },
  { title: "Returned", value: 9 },
  { title: "New customers", value: 84 },
];

export default function Responsive(): JSX.Element {
  return (
    <Row gap="medium">
      <For each={figures}>
        {figure => (
          <Col span={24} sm={12} lg={6}>
            <Card>
              <Statistic {...figure} />
            </Card>
          </Col>
        )}
      </For>
    </Row>
  );
}
