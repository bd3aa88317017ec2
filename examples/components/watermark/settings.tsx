// As strong as it must be
// The words, the angle and the strength, while one looks at it.
import { createSignal, type JSX } from "solid-js";
import { Col, Input, Row, Slider, Space, Watermark } from "solid-reflect/kit";

export default function Settings(): JSX.Element {
  const [words, setWords] = createSignal("Confidential");
  const [angle, setAngle] = createSignal(-22);
  const [strength, setStrength] = createSignal(15);
  return (
    <Row gap="large">
      <Col span={24} md={10}>
        <Space direction="vertical" gap="medium">
          <Input aria-label="Words" value={words()} onChange={setWords} />
          <Slider
            aria-label="Angle"
            min={-90}
            max={90}
            value={angle()}
            onChange={setAngle}
            formatValue={value => `${value} degrees`}
          />
          <Slider
            aria-label="Strength"
            min={5}
            max={60}
            value={strength()}
            onChange={setStrength}
            formatValue={value => `${value} %`}
          />
        </Space>
      </Col>
      <Col span={24} md={14}>
        <Watermark content={words()} rotate={angle()} opacity={strength() / 100}>
          <div style={{ "block-size": "14rem", border: "1px solid var(--kit-line)" }} />
        </Watermark>
      </Col>
    </Row>
  );
}
