// Figures at a glance
// Written the way the reader's language writes numbers. The note says since when.
import type { JSX } from "solid-js";
import { Col, Row, Statistic } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <Row gap="large">
      <Col span={12} md={6}>
        <Statistic title="Orders" value={1128} note="since Monday" />
      </Col>
      <Col span={12} md={6}>
        <Statistic title="Revenue" value={93250.5} format={{ style: "currency", currency: "EUR" }} />
      </Col>
      <Col span={12} md={6}>
        <Statistic title="Answered" value={0.974} format={{ style: "percent" }} tone="success" />
      </Col>
      <Col span={12} md={6}>
        <Statistic title="Average wait" value={3.26} precision={1} suffix="min" />
      </Col>
    </Row>
  );
}
