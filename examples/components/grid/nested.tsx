// A grid within a column
// Each row begins anew with 24, whatever the column around it has.
import type { JSX } from "solid-js";
import { Card, Col, Row } from "solid-reflect/kit";

export default function Nested(): JSX.Element {
  return (
    <Row gap="large">
      <Col span={24} md={16}>
        <Row gap="medium">
          <Col span={12}>
            <Card title="Incoming">12 letters</Card>
          </Col>
          <Col span={12}>
            <Card title="Outgoing">3 letters</Card>
          </Col>
        </Row>
      </Col>
      <Col span={24} md={8}>
        <Card title="Today">Two meetings, one of them at lunch.</Card>
      </Col>
    </Row>
  );
}
