// Sizes and themes within
// Providers nest, and each changes only what it is given.
import type { JSX } from "solid-js";
import { Button, Card, Col, ConfigProvider, Input, Row, Space } from "solid-reflect/kit";

export default function SizeAndTheme(): JSX.Element {
  return (
    <Row gap="medium">
      <Col span={24} md={12}>
        <ConfigProvider size="small">
          <Card title="Small throughout">
            <Space>
              <Input aria-label="Filter" placeholder="Filter" />
              <Button>Apply</Button>
            </Space>
          </Card>
        </ConfigProvider>
      </Col>
      <Col span={24} md={12}>
        <ConfigProvider theme="dark">
          <Card title="Always dark">
            <Button variant="solid">Play</Button>
          </Card>
        </ConfigProvider>
      </Col>
    </Row>
  );
}
