import { Col, Password, Row, Space, passwordStrength } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

export const sample: Sample = {
  folder: "password",
  title: "Password",
  states: () => (
    <Row gap="medium">
      <Col span={24} md={12}>
        <Space direction="vertical">
          <Password id="secret" name="secret" aria-label="Password" defaultValue="hidden" />
          <Password aria-label="Readable" defaultValue="in plain sight" defaultRevealed />
          <Password aria-label="New" strength={passwordStrength} defaultValue="Correct horse" id="strong" />
          <Password aria-label="Empty" strength={passwordStrength} placeholder="Nothing yet" />
        </Space>
      </Col>
      <Col span={24} md={12}>
        <Space direction="vertical">
          <Password aria-label="Small" size="small" defaultValue="small" />
          <Password aria-label="Large" size="large" defaultValue="large" />
          <Password aria-label="Invalid" invalid defaultValue="123" />
          <Password aria-label="Disabled" disabled defaultValue="disabled" />
        </Space>
      </Col>
    </Row>
  ),
  one: index => <Password aria-label={`Password ${index}`} />,
  budgets: {
    Password: { limit: 2.9, uses: ["input"] },
    passwordStrength: { limit: 0.4 },
  },
};
