// Without a sider
// Header, content and footer for a page that is read from top to bottom.
import type { JSX } from "solid-js";
import { Breadcrumb, Layout, Paragraph, Text } from "solid-reflect/kit";

export default function Columns(): JSX.Element {
  return (
    <Layout style={{ border: "1px solid var(--kit-line)" }}>
      <Layout.Header>
        <Breadcrumb
          aria-label="Place"
          items={[{ label: "Journal", href: "#journal" }, { label: "A letter from the sea" }]}
        />
      </Layout.Header>
      <Layout.Content>
        <Paragraph>The wind has turned and we shall be home before the week is over.</Paragraph>
      </Layout.Content>
      <Layout.Footer>
        <Text muted>Written on board, 3 May 2026</Text>
      </Layout.Footer>
    </Layout>
  );
}
