// What is going to stand here
// Lines for text, a heading, a round picture: as much as will be there, so that nothing moves.
import type { JSX } from "solid-js";
import { Col, Row, Skeleton } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <Row gap="large">
      <Col span={24} md={12}>
        <Skeleton title lines={4} />
      </Col>
      <Col span={24} md={12}>
        <Skeleton avatar lines={2} />
      </Col>
    </Row>
  );
}
