import { For } from "solid-js";
import {
  Alert,
  Button,
  Card,
  Col,
  ConnectionStatus,
  Paragraph,
  Progress,
  Row,
  Space,
  Spin,
  Tabs,
  Tooltip,
  type Tone,
} from "../../../../lib/kit";
import type { Sample } from "../sample";

const tones: Tone[] = ["accent", "success", "warning", "danger", "neutral"];

export const feedback: Sample[] = [
  {
    folder: "alert",
    title: "Alert",
    states: () => (
      <Space direction="vertical">
        <For each={tones}>
          {tone => (
            <Alert tone={tone} title={`A title, ${tone}`} closable={tone === "warning"}>
              What it means and what to do about it.
            </Alert>
          )}
        </For>
        <Alert title="A title alone" action={<Button size="small">Do it</Button>} />
        <Alert tone="success">Text alone, without a title.</Alert>
      </Space>
    ),
    one: index => <Alert title={`Alert ${index}`}>Text</Alert>,
  },
  {
    folder: "spin",
    title: "Spin",
    states: () => (
      <Space gap="large">
        <Spin size="small" />
        <Spin />
        <Spin size="large" />
        <Spin label="Fetching orders" />
        <Spin label="One moment" style={{ "inline-size": "16rem" }}>
          <Card title="Covered">It cannot be used meanwhile.</Card>
        </Spin>
        <Spin spinning={false}>
          <Card title="Not covered">All there.</Card>
        </Spin>
      </Space>
    ),
    one: () => <Spin />,
  },
  {
    folder: "progress",
    title: "Progress",
    states: () => (
      <Space direction="vertical" gap="medium">
        <Progress value={30} size="small" aria-label="Small" />
        <Progress value={64} aria-label="Medium" />
        <Progress value={100} tone="success" size="large" aria-label="Large" />
        <Progress value={40} tone="danger" text="failed" aria-label="Failed" />
        <Progress aria-label="Unknown" />
        <Space gap="large">
          <Progress shape="circle" value={25} aria-label="Ring" />
          <Progress shape="circle" value={100} tone="success" size="small" text="✓" aria-label="Done" />
          <Progress shape="circle" value={72} tone="warning" size="large" aria-label="Big ring" />
        </Space>
      </Space>
    ),
    one: index => <Progress value={index / 2} aria-label={`Progress ${index}`} />,
  },
  {
    folder: "connection-status",
    title: "ConnectionStatus",
    states: () => (
      <Space gap="medium">
        <ConnectionStatus state="online" placement="inline" />
        <ConnectionStatus state="connecting" placement="inline" delay={0} />
        <ConnectionStatus state="reconnecting" placement="inline" delay={0} onRetry={() => undefined} />
        <ConnectionStatus state="offline" placement="inline" />
        <ConnectionStatus state="closed" placement="inline" />
      </Space>
    ),
  },
  {
    folder: "tabs",
    title: "Tabs",
    states: () => (
      <Row gap="large">
        <Col span={24} md={12}>
          <Tabs
            aria-label="Account"
            items={[
              { value: "profile", label: "Profile", content: () => <Paragraph size="small">Your name.</Paragraph> },
              { value: "keys", label: "Keys", content: () => <Paragraph size="small">Your keys.</Paragraph> },
              { value: "off", label: "Off", disabled: true },
              { value: "bills", label: "Bills", content: () => <Paragraph size="small">Your bills.</Paragraph> },
            ]}
            extra={<Button size="small">Add</Button>}
          />
        </Col>
        <Col span={24} md={12}>
          <Tabs
            aria-label="Boxed"
            variant="box"
            defaultValue="b"
            items={[
              { value: "a", label: "Day", content: "By day" },
              { value: "b", label: "Week", content: "By week" },
              { value: "c", label: "Month", content: "By month" },
            ]}
          />
        </Col>
        <Col span={24} md={12}>
          <Tabs
            aria-label="Upright"
            orientation="vertical"
            items={[
              { value: "a", label: "General", content: "General settings" },
              { value: "b", label: "Security", content: "Security settings" },
            ]}
          />
        </Col>
      </Row>
    ),
    one: index => (
      <Tabs
        aria-label={`Tabs ${index}`}
        items={[
          { value: "a", label: "A", content: "First" },
          { value: "b", label: "B", content: "Second" },
        ]}
      />
    ),
  },
  {
    folder: "tooltip",
    title: "Tooltip",
    states: () => (
      <Space>
        <Tooltip content="Copies the link to the clipboard">
          <Button id="copy">Point at me</Button>
        </Tooltip>
        <Tooltip content="Beneath it" placement="bottom">
          <Button>Or at me</Button>
        </Tooltip>
      </Space>
    ),
    one: index => (
      <Tooltip content={`Tip ${index}`}>
        <Button>Tip {index}</Button>
      </Tooltip>
    ),
  },
];
