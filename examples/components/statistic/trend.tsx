// Up or down
// An arrow and a tone for the direction; the words say what it is compared with.
import ArrowDown from "lucide-solid/icons/arrow-down";
import ArrowUp from "lucide-solid/icons/arrow-up";
import type { JSX } from "solid-js";
import { Card, Col, Icon, Row, Statistic } from "solid-reflect/kit";

export default function Trend(): JSX.Element {
  return (
    <Row gap="medium">
      <Col span={24} sm={12}>
        <Card>
          <Statistic
            title="Visitors"
            value={11.28}
            precision={1}
            prefix={<Icon as={ArrowUp} />}
            suffix="%"
            tone="success"
            note="more than last week"
          />
        </Card>
      </Col>
      <Col span={24} sm={12}>
        <Card>
          <Statistic
            title="Left in the basket"
            value={9.3}
            precision={1}
            prefix={<Icon as={ArrowDown} />}
            suffix="%"
            tone="danger"
            note="more than last week"
          />
        </Card>
      </Col>
    </Row>
  );
}
