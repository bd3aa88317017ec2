// Twenty-four columns
// Spans add up to 24 in a line; what does not fit goes on in the next.
import type { JSX } from "solid-js";
import { Col, Row } from "solid-reflect/kit";

const cell = { background: "var(--kit-accent-soft)", padding: "0.5rem", "border-radius": "var(--kit-radius-sm)" };

export default function Columns(): JSX.Element {
  return (
    <Row gap="small">
      <Col span={24} style={cell}>
        24
      </Col>
      <Col span={12} style={cell}>
        12
      </Col>
      <Col span={12} style={cell}>
        12
      </Col>
      <Col span={8} style={cell}>
        8
      </Col>
      <Col span={8} offset={8} style={cell}>
        8, after a gap of 8
      </Col>
    </Row>
  );
}
