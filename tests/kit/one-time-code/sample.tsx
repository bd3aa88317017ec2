import { createSignal, type JSX } from "solid-js";
import { Col, OneTimeCode, Row, Space, Text } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

function Told(): JSX.Element {
  const [told, setTold] = createSignal("");
  return (
    <>
      <OneTimeCode id="code" name="code" aria-label="Code" onComplete={setTold} />
      <Text id="complete">Complete: {told()}</Text>
    </>
  );
}

export const sample: Sample = {
  folder: "one-time-code",
  title: "OneTimeCode",
  states: () => (
    <Row gap="large">
      <Col span={24} md={12}>
        <Space direction="vertical">
          <Told />
          <OneTimeCode aria-label="Letters" kind="letters" length={5} defaultValue="A7K" id="letters" />
          <OneTimeCode aria-label="Whole" defaultValue="482913" />
        </Space>
      </Col>
      <Col span={24} md={12}>
        <Space direction="vertical">
          <OneTimeCode aria-label="Small" size="small" defaultValue="4829" />
          <OneTimeCode aria-label="Large" size="large" length={4} defaultValue="48" />
          <OneTimeCode aria-label="Invalid" invalid defaultValue="000000" />
          <OneTimeCode aria-label="Disabled" disabled defaultValue="123456" />
        </Space>
      </Col>
    </Row>
  ),
  one: index => <OneTimeCode aria-label={`Code ${index}`} />,
  budgets: { OneTimeCode: { limit: 1.6 } },
};
