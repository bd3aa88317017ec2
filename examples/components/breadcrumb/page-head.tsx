// At the head of a page
// Above the title, small, so that it does not compete with it.
import type { JSX } from "solid-js";
import { Breadcrumb, Button, Flex, Space, Title } from "solid-reflect/kit";

export default function PageHead(): JSX.Element {
  return (
    <Space direction="vertical">
      <Breadcrumb
        aria-label="Place in the handbook"
        items={[{ label: "Handbook", href: "#handbook" }, { label: "Deliveries" }]}
      />
      <Flex justify="space-between" align="center" wrap gap="small">
        <Title level={3} style={{ margin: 0 }}>
          Deliveries
        </Title>
        <Button size="small">Edit</Button>
      </Flex>
    </Space>
  );
}
