import { createSignal, type JSX } from "solid-js";
import { Col, DatePicker, Row, Space, Text } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

const weekend = (date: string): boolean => [0, 6].includes(new Date(date).getUTCDay());

function States(): JSX.Element {
  const [day, setDay] = createSignal("2026-11-25");
  return (
    <Row gap="medium">
      <Col span={24} md={8}>
        <Space direction="vertical">
          <DatePicker
            id="day"
            name="day"
            aria-label="Day"
            value={day()}
            onChange={setDay}
            today="2026-11-24"
            timeZone="UTC"
            presets={[
              { label: "Saint Nicholas", value: "2026-12-06" },
              { label: "Christmas Eve", value: "2026-12-24" },
            ]}
          />
          <Text id="told">{day() === "" ? "none" : day()}</Text>
          <DatePicker aria-label="Small" size="small" defaultValue="2026-11-25" />
          <DatePicker aria-label="Large" size="large" defaultValue="2026-11-25" clearable />
          <DatePicker aria-label="British" locale="en-GB" defaultValue="2026-11-25" />
          <DatePicker aria-label="German" locale="de" defaultValue="2026-11-25" format={{ dateStyle: "long" }} />
        </Space>
      </Col>
      <Col span={24} md={8}>
        <Space direction="vertical">
          <DatePicker
            id="work"
            aria-label="Working day"
            defaultValue="2026-11-25"
            min="2026-11-10"
            max="2027-03-20"
            today="2026-11-24"
            isDateUnavailable={date => weekend(date) || date === "2026-12-24"}
          />
          <DatePicker id="week" aria-label="Week" picker="week" defaultValue="2026-W48" today="2026-11-24" />
          <DatePicker id="month" aria-label="Month" picker="month" defaultValue="2026-11" min="2026-03" />
          <DatePicker id="year" aria-label="Year" picker="year" defaultValue="2026" />
          <DatePicker aria-label="Empty" />
        </Space>
      </Col>
      <Col span={24} md={8}>
        <Space direction="vertical">
          <DatePicker aria-label="Disabled" disabled defaultValue="2026-11-25" />
          <DatePicker aria-label="Read only" readOnly defaultValue="2026-11-25" />
          <DatePicker aria-label="Invalid" invalid defaultValue="2026-11-25" />
          <DatePicker aria-label="Soft" variant="soft" defaultValue="2026-11-25" />
          <DatePicker aria-label="Ghost" variant="ghost" defaultValue="2026-11-25" />
        </Space>
      </Col>
    </Row>
  );
}

export const sample: Sample = {
  folder: "date-picker",
  title: "DatePicker",
  states: States,
  one: index => <DatePicker aria-label={`Date ${index}`} defaultValue="2026-11-25" />,
  budgets: { DatePicker: { limit: 42, wish: 42 } },
};
