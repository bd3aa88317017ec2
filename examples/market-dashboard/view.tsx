import { For, type JSX, Show, untrack } from "solid-js";
import { createLive } from "solid-reflect";
import { Button, Flex, Space, Text } from "solid-reflect/kit";
import { Dock } from "../parts/dock";
import { openDashboard } from "./live";
import { PanelApp } from "./panel-views";
import { KINDS, type PanelKind } from "./panels";
import "./style.css";

const kinds = Object.entries(KINDS) as [PanelKind, string][];

export default function MarketDashboard(): JSX.Element {
  const dashboard = createLive(openDashboard);
  const panels = () => (dashboard.panels() ?? []).map(panel => ({ ...panel, title: titleOf(panel) }));
  return (
    <Space direction="vertical" gap="medium" class="market-dashboard">
      <Flex wrap gap="small" align="center">
        <Text muted size="small">
          Add a panel:
        </Text>
        <For each={kinds}>
          {([kind, name]) => (
            <Button size="small" onClick={() => void dashboard.add(kind).catch(() => undefined)}>
              {name}
            </Button>
          )}
        </For>
        <Text size="small" role="alert">
          {dashboard.add.error()?.message}
        </Text>
      </Flex>
      <Show when={dashboard.panels()}>
        <Dock
          label="Panels"
          panels={panels()}
          layout={untrack(() => dashboard.layout())}
          onLayout={layout => void dashboard.arrange(layout).catch(() => undefined)}
          onClose={id => void dashboard.close(id).catch(() => undefined)}
        >
          {panel => <PanelApp id={panel().id} kind={panel().kind} />}
        </Dock>
      </Show>
    </Space>
  );
}

function titleOf({ id, kind }: { readonly id: string; readonly kind: PanelKind }): string {
  return `${KINDS[kind]} ${id.slice(1)}`;
}
