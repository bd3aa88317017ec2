import type { JSX } from "solid-js";
import { Col, Password, Row, Space, passwordStrength, type PasswordProps } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

// Browsers want each password in a form of its own, beside the name of whose it is.
function Alone(props: PasswordProps): JSX.Element {
  return (
    <form>
      <input type="text" autocomplete="username" hidden />
      <Password {...props} />
    </form>
  );
}

export const sample: Sample = {
  folder: "password",
  title: "Password",
  states: () => (
    <Row gap="medium">
      <Col span={24} md={12}>
        <Space direction="vertical">
          <Alone id="secret" name="secret" aria-label="Password" defaultValue="hidden" />
          <Alone aria-label="Readable" defaultValue="in plain sight" defaultRevealed />
          <Alone aria-label="New" strength={passwordStrength} defaultValue="Correct horse" id="strong" />
          <Alone aria-label="Empty" strength={passwordStrength} placeholder="Nothing yet" />
        </Space>
      </Col>
      <Col span={24} md={12}>
        <Space direction="vertical">
          <Alone aria-label="Small" size="small" defaultValue="small" />
          <Alone aria-label="Large" size="large" defaultValue="large" />
          <Alone aria-label="Invalid" invalid defaultValue="123" />
          <Alone aria-label="Disabled" disabled defaultValue="disabled" />
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
