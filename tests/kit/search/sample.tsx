import { createSignal, type JSX } from "solid-js";
import { Col, Row, Search, Space, Text } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

function Found(): JSX.Element {
  const [found, setFound] = createSignal("");
  return (
    <>
      <Search id="find" aria-label="Find" placeholder="What?" clearable onSearch={setFound} />
      <Text id="found">Searched for “{found()}”</Text>
    </>
  );
}

export const sample: Sample = {
  folder: "search",
  title: "Search",
  states: () => (
    <Row gap="medium">
      <Col span={24} md={12}>
        <Space direction="vertical">
          <Found />
          <Search aria-label="With a word" button="Search" solid placeholder="Orders" />
          <Search aria-label="At work" loading solid defaultValue="at work" />
        </Space>
      </Col>
      <Col span={24} md={12}>
        <Space direction="vertical">
          <Search aria-label="Small" size="small" placeholder="Small" />
          <Search aria-label="Large" size="large" button="Search" placeholder="Large" />
          <Search aria-label="Disabled" disabled defaultValue="disabled" />
        </Space>
      </Col>
    </Row>
  ),
  one: index => <Search aria-label={`Search ${index}`} />,
  budgets: { Search: { limit: 2.7, uses: ["input", "button"] } },
};
