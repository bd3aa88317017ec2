import { For } from "solid-js";
import {
  Button,
  Card,
  Col,
  ConfigProvider,
  Divider,
  Empty,
  Flex,
  german,
  Layout,
  Row,
  Skeleton,
  Space,
  Statistic,
  Tag,
  Text,
  ThemeSwitch,
} from "../../../../lib/kit";
import type { Sample } from "../sample";

const cell = { background: "var(--kit-accent-soft)", "border-radius": "var(--kit-radius-sm)", padding: "0.5rem" };

export const layout: Sample[] = [
  {
    folder: "space",
    title: "Space",
    states: () => (
      <Space direction="vertical" gap="medium">
        <For each={["small", "medium", "large"] as const}>
          {gap => (
            <Space gap={gap}>
              <Button>One</Button>
              <Button>Two</Button> and text
            </Space>
          )}
        </For>
      </Space>
    ),
    one: index => (
      <Space>
        <span>{index}</span>
      </Space>
    ),
  },
  {
    folder: "flex",
    title: "Flex",
    states: () => (
      <Flex vertical gap="small">
        <Flex justify="space-between" align="center" gap="medium">
          <Text strong>Orders</Text>
          <Button size="small">New</Button>
        </Flex>
        <Flex gap="small">
          <Flex flex="1" style={cell}>
            flex 1
          </Flex>
          <Flex flex="2" style={cell}>
            flex 2
          </Flex>
        </Flex>
      </Flex>
    ),
  },
  {
    folder: "grid",
    title: "Grid",
    states: () => (
      <Row gap="small">
        <Col span={24} style={cell}>
          24
        </Col>
        <Col span={12} md={8} style={cell}>
          12, from 768 px 8
        </Col>
        <Col span={12} md={16} style={cell}>
          12, from 768 px 16
        </Col>
        <Col span={6} offset={6} style={cell}>
          6 after 6
        </Col>
        <Col span={12} style={cell}>
          12
        </Col>
      </Row>
    ),
  },
  {
    folder: "divider",
    title: "Divider",
    states: () => (
      <div>
        <Divider />
        <Divider>Earlier</Divider>
        <Divider align="start">At the start</Divider>
        <Divider align="end" dashed>
          Dashed, at the end
        </Divider>
        One <Divider orientation="vertical" /> two <Divider orientation="vertical" /> three
      </div>
    ),
    one: () => <Divider />,
  },
  {
    folder: "card",
    title: "Card",
    states: () => (
      <Row gap="medium">
        <Col span={24} md={8}>
          <Card title="Order 1042" extra={<Tag tone="success">Paid</Tag>} footer="Two minutes ago">
            Two apples and a pear, to be delivered on Thursday.
          </Card>
        </Col>
        <Col span={24} md={8}>
          <Card variant="soft" title="Soft">
            A tinted ground and no border.
          </Card>
        </Col>
        <Col span={24} md={8}>
          <Card variant="raised" size="small" title="Raised, small">
            For what floats above the rest.
          </Card>
        </Col>
        <Col span={24} md={12}>
          <Card
            cover={<div style={{ "block-size": "5rem", background: "var(--kit-accent-soft-hover)" }} />}
            title="With a cover"
          >
            The picture goes from edge to edge.
          </Card>
        </Col>
        <Col span={24} md={12}>
          <Card size="large">Large, without a heading.</Card>
        </Col>
      </Row>
    ),
    one: index => <Card title={`Card ${index}`}>Content</Card>,
  },
  {
    folder: "layout",
    title: "Layout",
    states: () => (
      <Layout
        style={{ border: "1px solid var(--kit-line)", "border-radius": "var(--kit-radius-lg)", overflow: "clip" }}
      >
        <Layout.Header>
          <Text strong>Shop</Text>
        </Layout.Header>
        <Layout.Sider aria-label="Menu">Menu</Layout.Sider>
        <Layout.Content>The page itself</Layout.Content>
        <Layout.Footer>Imprint</Layout.Footer>
      </Layout>
    ),
  },
  {
    folder: "empty",
    title: "Empty",
    states: () => (
      <Row>
        <Col span={24} md={12}>
          <Empty />
        </Col>
        <Col span={24} md={12}>
          <Empty size="small" description="No orders match this filter">
            <Button size="small">Clear the filter</Button>
          </Empty>
        </Col>
      </Row>
    ),
    one: () => <Empty />,
  },
  {
    folder: "skeleton",
    title: "Skeleton",
    states: () => (
      <Row gap="large">
        <Col span={24} md={12}>
          <Skeleton title avatar />
        </Col>
        <Col span={24} md={12}>
          <Skeleton lines={2} />
        </Col>
        <Col span={24}>
          <Skeleton loading={false}>What it stood for.</Skeleton>
        </Col>
      </Row>
    ),
    one: () => <Skeleton />,
  },
  {
    folder: "statistic",
    title: "Statistic",
    states: () => (
      <Row gap="large">
        <Col span={12} md={6}>
          <Statistic title="Open orders" value={1128} />
        </Col>
        <Col span={12} md={6}>
          <Statistic title="Revenue" value={93_250.5} format={{ style: "currency", currency: "EUR" }} />
        </Col>
        <Col span={12} md={6}>
          <Statistic title="Change" value={11.28} precision={1} suffix="%" tone="success" note="since last week" />
        </Col>
        <Col span={12} md={6}>
          <Statistic title="Failed" value={3} prefix="−" tone="danger" />
        </Col>
      </Row>
    ),
    one: index => <Statistic title="Count" value={index} />,
  },
  {
    folder: "config-provider",
    title: "ConfigProvider",
    states: () => (
      <Space gap="large">
        <ConfigProvider size="small" tokens={{ "accent-hue": 150 }}>
          <Space>
            <Button variant="solid">Small and green</Button>
            <Tag tone="accent">green</Tag>
          </Space>
        </ConfigProvider>
        <ConfigProvider locale={german}>
          <Empty size="small" />
        </ConfigProvider>
        <ConfigProvider theme="dark">
          <Card title="Dark within">
            <Button variant="solid">Always dark</Button>
          </Card>
        </ConfigProvider>
      </Space>
    ),
  },
  {
    folder: "theme-switch",
    title: "ThemeSwitch",
    states: () => (
      <Space>
        <ThemeSwitch storageKey={null} />
      </Space>
    ),
  },
];
