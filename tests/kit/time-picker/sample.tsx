import { createSignal, type JSX } from "solid-js";
import { Col, Row, Space, Text, TimePicker } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

function States(): JSX.Element {
  const [time, setTime] = createSignal("14:30");
  return (
    <Row gap="medium">
      <Col span={24} md={8}>
        <Space direction="vertical">
          <TimePicker id="time" name="time" aria-label="Time" value={time()} onChange={setTime} clearable />
          <Text id="told">{time() === "" ? "none" : time()}</Text>
          <TimePicker aria-label="Small" size="small" defaultValue="09:05" />
          <TimePicker aria-label="Large" size="large" defaultValue="09:05" />
        </Space>
      </Col>
      <Col span={24} md={8}>
        <Space direction="vertical">
          <TimePicker id="full" aria-label="With seconds" locale="de" seconds now="UTC" defaultValue="14:30:15" />
          <TimePicker
            id="office"
            aria-label="Office hours"
            locale="en-GB"
            min="08:30"
            max="17:45"
            minuteStep={15}
            defaultValue="09:00"
            isTimeUnavailable={one => one.startsWith("12")}
          />
          <TimePicker aria-label="Empty" />
        </Space>
      </Col>
      <Col span={24} md={8}>
        <Space direction="vertical">
          <TimePicker aria-label="Disabled" disabled defaultValue="14:30" />
          <TimePicker aria-label="Read only" readOnly defaultValue="14:30" />
          <TimePicker aria-label="Invalid" invalid defaultValue="14:30" />
          <TimePicker aria-label="Soft" variant="soft" defaultValue="14:30" />
        </Space>
      </Col>
    </Row>
  );
}

export const sample: Sample = {
  folder: "time-picker",
  title: "TimePicker",
  states: States,
  one: index => <TimePicker aria-label={`Time ${index}`} defaultValue="14:30" />,
  budgets: { TimePicker: { limit: 32.5 } },
};
