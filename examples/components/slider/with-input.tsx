// Together with a field
// Both have the same value: roughly by the thumb, exactly by the keyboard.
import { createSignal, type JSX } from "solid-js";
import { Col, InputNumber, Row, Slider, Space } from "solid-reflect/kit";

function Both(props: { name: string; max: number; step: number; initial: number }): JSX.Element {
  const [value, setValue] = createSignal(props.initial);
  return (
    <Row align="center">
      <Col span={12}>
        <Slider aria-label={props.name} max={props.max} step={props.step} value={value()} onChange={setValue} />
      </Col>
      <Col span={6}>
        <InputNumber
          aria-label={`${props.name}, exactly`}
          min={0}
          max={props.max}
          step={props.step}
          value={value()}
          onChange={next => setValue(next ?? 0)}
        />
      </Col>
    </Row>
  );
}

export default function WithInput(): JSX.Element {
  return (
    <Space direction="vertical" gap="medium">
      <Both name="Copies" max={20} step={1} initial={1} />
      <Both name="Opacity" max={1} step={0.01} initial={0.4} />
    </Space>
  );
}
