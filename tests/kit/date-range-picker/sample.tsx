import { createSignal, type JSX } from "solid-js";
import { Col, DateRangePicker, Row, Space, Text, type DateRange } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

function States(): JSX.Element {
  const [stay, setStay] = createSignal<DateRange>(["2026-11-25", "2026-11-28"]);
  return (
    <Row gap="medium">
      <Col span={24} md={12}>
        <Space direction="vertical">
          <DateRangePicker
            id="stay"
            aria-label="Stay"
            value={stay()}
            onChange={setStay}
            startName="from"
            endName="to"
            today="2026-11-24"
            clearable
            presets={[
              { label: "Advent", value: ["2026-11-29", "2026-12-24"] },
              { label: "Between the years", value: ["2026-12-27", "2026-12-31"] },
            ]}
          />
          <Text id="told">{stay().join(" to ")}</Text>
          <DateRangePicker aria-label="Small" size="small" />
          <DateRangePicker aria-label="Large" size="large" defaultValue={["2026-11-25", "2026-12-03"]} locale="de" />
        </Space>
      </Col>
      <Col span={24} md={12}>
        <Space direction="vertical">
          <DateRangePicker aria-label="Months" picker="month" defaultValue={["2026-03", "2026-11"]} />
          <DateRangePicker aria-label="Disabled" disabled defaultValue={["2026-11-25", "2026-11-28"]} />
          <DateRangePicker aria-label="Read only" readOnly defaultValue={["2026-11-25", "2026-11-28"]} />
          <DateRangePicker aria-label="Invalid" invalid placeholder={["Arrival", "Departure"]} />
        </Space>
      </Col>
    </Row>
  );
}

export const sample: Sample = {
  folder: "date-range-picker",
  title: "DateRangePicker",
  states: States,
  one: index => <DateRangePicker aria-label={`Range ${index}`} defaultValue={["2026-11-25", "2026-11-28"]} />,
  budgets: { DateRangePicker: { limit: 40.5 } },
};
