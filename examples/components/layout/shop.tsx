// A page of a shop
// Each part is the landmark of its name, so that a reader's software finds it. On a narrow window the sider lies above.
import type { JSX } from "solid-js";
import { Layout, Link, List, ListItem, Text } from "solid-reflect/kit";

const frame = { border: "1px solid var(--kit-line)", "border-radius": "var(--kit-radius-lg)", overflow: "clip" };

export default function Shop(): JSX.Element {
  return (
    <Layout style={frame}>
      <Layout.Header>
        <Text strong>Orchard</Text>
      </Layout.Header>
      <Layout.Sider aria-label="Departments">
        <List items={["Apples", "Pears", "Plums"]}>
          {name => (
            <ListItem>
              <Link href={`#${name}`} quiet>
                {name}
              </Link>
            </ListItem>
          )}
        </List>
      </Layout.Sider>
      <Layout.Content>Three sorts of apples are ripe.</Layout.Content>
      <Layout.Footer>Imprint</Layout.Footer>
    </Layout>
  );
}
