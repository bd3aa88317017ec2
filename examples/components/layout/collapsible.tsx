// A sider that folds away
// Folded, its content stays in the page but out of reach of keys and readers.
import PanelLeft from "lucide-solid/icons/panel-left";
import { createSignal, type JSX } from "solid-js";
import { Button, Icon, Layout } from "solid-reflect/kit";

export default function Collapsible(): JSX.Element {
  const [folded, setFolded] = createSignal(false);
  return (
    <Layout style={{ border: "1px solid var(--kit-line)" }}>
      <Layout.Header>
        <Button
          size="small"
          icon={<Icon as={PanelLeft} />}
          aria-expanded={!folded()}
          onClick={() => setFolded(!folded())}
        >
          Folders
        </Button>
      </Layout.Header>
      <Layout.Sider collapsed={folded()} aria-label="Folders">
        Incoming, outgoing, drafts
      </Layout.Sider>
      <Layout.Content>Letters of today</Layout.Content>
    </Layout>
  );
}
