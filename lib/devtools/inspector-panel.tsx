import { createSignal, createUniqueId, type JSX, onMount, Show } from "solid-js";
import "./devtools.css";
import { Button, Tabs } from "../kit";
import { createInspection } from "./create-inspection";
import { createTasks } from "./create-tasks";
import { CutButton } from "./cut-button";
import { InteractionView } from "./interaction-view";
import type { InspectorProps } from "./inspector";
import { NetworkView } from "./network-view";
import { rememberPanel } from "./remember-panel";
import { TasksView } from "./tasks-view";
import { TimelineView } from "./timeline-view";

const STATES = {
  idle: "no connection needed",
  connecting: "connecting",
  online: "connected",
  reconnecting: "reconnecting",
  offline: "no network",
  closed: "closed",
} as const;

export type InspectorPanelProps = Omit<InspectorProps, "open" | "onOpenChange"> & { readonly onClose: () => void };

/** The inspector as it is open: at the bottom of the page or at its side, a sheet on a phone. */
export function InspectorPanel(props: InspectorPanelProps): JSX.Element {
  const area = (): Element | undefined => (props.area?.isConnected ? props.area : undefined);
  const inspection = createInspection(area);
  const { side, setSide, tab, setTab } = rememberPanel();
  const [isFolded, setFolded] = createSignal(false);
  const [chosen, setChosen] = createSignal<number>();
  const tasks = createTasks(inspection.connector, () => tab() === "tasks" && !isFolded());
  const bodyId = createUniqueId();
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus({ preventScroll: true }));

  const interaction = () => {
    const { interactions } = inspection.recording;
    return interactions.find(({ id }) => id === chosen()) ?? interactions.at(-1);
  };
  const items = [
    {
      value: "interaction",
      label: "Interaction",
      content: () => (
        <InteractionView
          interaction={interaction()}
          isLatest={interaction() === inspection.recording.interactions.at(-1)}
          title={inspection.title}
          onLatest={() => setChosen(undefined)}
        />
      ),
    },
    {
      value: "timeline",
      label: "Timeline",
      content: () => (
        <TimelineView
          interactions={inspection.recording.interactions}
          shown={interaction()?.id}
          onChoose={id => {
            setChosen(id);
            setTab("interaction");
          }}
        />
      ),
    },
    { value: "tasks", label: "Tasks", content: () => <TasksView tasks={tasks()} title={inspection.title} /> },
    { value: "network", label: "Network", content: () => <NetworkView inspection={inspection} /> },
  ];
  return (
    <aside
      class="inspector"
      data-inspector="panel"
      data-side={side()}
      data-folded={isFolded() ? "" : undefined}
      aria-label="Inspector"
      onKeyDown={event => {
        if (event.key === "Escape" && !event.defaultPrevented) props.onClose();
      }}
    >
      <header data-part="header">
        <h2 data-part="title" tabindex="-1" ref={found => (heading = found)}>
          Inspector
        </h2>
        <span data-part="status" data-state={inspection.isCut() ? "cut" : inspection.status()}>
          {inspection.isCut() ? "cut by you" : STATES[inspection.status()]}
        </span>
        <span data-part="area">
          <Show when={area()} fallback="The whole page">
            <span data-part="area-name">{props.areaName ?? "A part of the page"}</span>
            <Button size="small" variant="link" onClick={() => props.onWholePage?.()}>
              Whole page
            </Button>
          </Show>
        </span>
        <CutButton inspection={inspection} />
        <span data-part="buttons">
          <Button
            size="small"
            variant="ghost"
            class="inspector-move"
            onClick={() => setSide(side() === "bottom" ? "end" : "bottom")}
          >
            {side() === "bottom" ? "To the side" : "To the bottom"}
          </Button>
          <Button
            size="small"
            variant="ghost"
            aria-expanded={!isFolded()}
            aria-controls={bodyId}
            onClick={() => setFolded(folded => !folded)}
          >
            {isFolded() ? "Unfold" : "Fold"}
          </Button>
          <Button size="small" variant="ghost" data-inspector-action="close" onClick={() => props.onClose()}>
            Close
          </Button>
        </span>
      </header>
      <div data-part="body" id={bodyId} hidden={isFolded()}>
        <Tabs aria-label="Inspector" size="small" value={tab()} onChange={setTab} items={items} />
      </div>
    </aside>
  );
}
