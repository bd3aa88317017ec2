// With more to say
// Written as children, each may stand in a card of its own.
import { For, type JSX } from "solid-js";
import { Card, Col, Radio, RadioGroup, Row, Text } from "solid-reflect/kit";

const plans = [
  { value: "free", price: "0 €", text: "Three projects, one person" },
  { value: "team", price: "12 €", text: "As many projects as you like, ten people" },
];

export default function Cards(): JSX.Element {
  return (
    <RadioGroup aria-label="Plan" defaultValue="team" name="plan">
      <Row gap="medium">
        <For each={plans}>
          {plan => (
            <Col span={24} sm={12}>
              <Card size="small">
                <Radio value={plan.value}>
                  <Text strong>{plan.price}</Text> a month. {plan.text}.
                </Radio>
              </Card>
            </Col>
          )}
        </For>
      </Row>
    </RadioGroup>
  );
}
