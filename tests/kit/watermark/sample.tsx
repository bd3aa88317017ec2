import { Card, Col, Paragraph, Row, Watermark } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

const picture =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10" rx="5" fill="#2a7f9e"/></svg>',
  );

const text = () => (
  <Card title="Report" style={{ "min-block-size": "14rem" }}>
    <Paragraph size="small">
      What is written here is for nobody else. It can be read, copied and clicked as ever.
    </Paragraph>
  </Card>
);

export const sample: Sample = {
  folder: "watermark",
  title: "Watermark",
  states: () => (
    <Row gap="medium">
      <Col span={24} md={12}>
        <Watermark id="draft" content="Draft <1>">
          {text()}
        </Watermark>
      </Col>
      <Col span={24} md={12}>
        <Watermark content={["Ada Lovelace", "2026-05-03"]} gap={[24, 24]} rotate={0} fontSize={12} opacity={0.2}>
          {text()}
        </Watermark>
      </Col>
      <Col span={24} md={12}>
        <Watermark image={picture} width={60} height={30}>
          {text()}
        </Watermark>
      </Col>
    </Row>
  ),
  one: () => <Watermark content="Draft">Text</Watermark>,
  budgets: { Watermark: { limit: 1.6 } },
};
