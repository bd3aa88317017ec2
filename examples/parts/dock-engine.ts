// Loaded by dock.tsx when it is needed: a library that no other page should pay for.
import {
  createDockview,
  type DockviewApi,
  type DockviewGroupPanel,
  type IDockviewPanel,
  type IHeaderActionsRenderer,
} from "dockview";
import "dockview/dist/styles/dockview.css";
import type { DockPanel } from "./dock";

/** What a dock is made with. */
export interface DockingOptions {
  readonly layout: string | undefined;
  /** The element that a panel shows; it is moved, and never made again. */
  readonly contentOf: (id: string) => HTMLElement | undefined;
  readonly onLayout: (layout: string) => void;
  readonly onClose: (id: string) => void;
}

/** Panels in a dock. Whoever made it disposes it. */
export interface Docking {
  /** Shows these panels: new ones get a place, those that are not among them any more lose it. */
  sync(panels: readonly DockPanel[]): void;
  dispose(): void;
}

/** How many columns there are before panels are put beneath each other. */
const COLUMNS = 3;

/** How long a layout must rest before it is told, in milliseconds: moving an edge changes it at every pixel. */
const REST = 300;

/**
 * Makes a dock in an element.
 *
 * @example
 * const docking = startDocking(element, options);
 * docking.sync(panels);
 */
export function startDocking(element: HTMLElement, options: DockingOptions): Docking {
  const api = createDockview(element, {
    theme: { name: "kit", className: "dock-theme", gap: 8 },
    disableFloatingGroups: true,
    announcements: true,
    createComponent: ({ id }) => {
      const holder = document.createElement("div");
      holder.className = "dock-holder";
      return {
        element: holder,
        init: () => void holder.append(...[options.contentOf(id)].filter(content => content !== undefined)),
      };
    },
    defaultTabComponent: "title",
    createTabComponent: titleTab,
    createRightHeaderActionComponent: groupActions,
  });
  restore(api, options.layout);

  // A panel that is taken away because the list says so was not closed by anybody here.
  let syncing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    timer = undefined;
    options.onLayout(JSON.stringify(api.toJSON()));
  };
  const listeners = [
    api.onDidRemovePanel(({ id }) => {
      // Asked later, since a panel that is moved may be out of the dock for a moment.
      if (!syncing) queueMicrotask(() => api.getPanel(id) ?? options.onClose(id));
    }),
    api.onDidLayoutChange(() => {
      clearTimeout(timer);
      timer = setTimeout(tell, REST);
    }),
  ];
  return {
    sync(panels) {
      syncing = true;
      const wanted = new Set(panels.map(panel => panel.id));
      const isEmpty = api.panels.length === 0;
      for (const panel of [...api.panels]) if (!wanted.has(panel.id)) api.removePanel(panel);
      for (const panel of panels) {
        const found = api.getPanel(panel.id);
        if (found) found.api.setTitle(panel.title);
        else add(api, panel);
      }
      if (isEmpty) evenOut(api);
      syncing = false;
    },
    dispose() {
      clearTimeout(timer);
      if (timer !== undefined) tell();
      for (const listener of listeners) listener.dispose();
      api.dispose();
    },
  };
}

/** A layout of before, unless it cannot be read: then panels get their places anew. */
function restore(api: DockviewApi, layout: string | undefined): void {
  if (!layout) return;
  try {
    api.fromJSON(JSON.parse(layout) as Parameters<DockviewApi["fromJSON"]>[0]);
  } catch {
    api.clear();
  }
}

/** Columns first, then beneath those that are there, the leftmost first. */
function add(api: DockviewApi, { id, title }: DockPanel): IDockviewPanel {
  const panel = { id, title, component: "panel" };
  const { groups } = api;
  if (groups.length < COLUMNS) return api.addPanel({ ...panel, position: { direction: "right" } });
  const above = groups[groups.length - COLUMNS];
  return api.addPanel(above ? { ...panel, position: { referenceGroup: above, direction: "below" } } : panel);
}

/** Makes the columns of a new dock alike. */
function evenOut(api: DockviewApi): void {
  for (const group of api.groups.slice(0, COLUMNS)) group.api.setSize({ width: api.width / COLUMNS });
}

const MOVES = [
  { value: "left", label: "To the left edge" },
  { value: "right", label: "To the right edge" },
  { value: "top", label: "To the top" },
  { value: "bottom", label: "To the bottom" },
  { value: "tab", label: "Behind the next panel" },
  { value: "wider", label: "Wider" },
  { value: "taller", label: "Taller" },
] as const;

/** By how much a panel grows, in pixels. */
const GROWTH = 80;

/** A tab that is its title and nothing else: a button in it could not be reached by everybody. */
function titleTab(): { element: HTMLElement; init: (given: { title: string }) => void } {
  const element = document.createElement("div");
  element.className = "dock-tab";
  return { element, init: ({ title }) => void (element.textContent = title) };
}

/** What can be done with the panel in front of a group: what dragging does, for the keyboard, and closing it. */
function groupActions(group: DockviewGroupPanel): IHeaderActionsRenderer {
  const element = document.createElement("div");
  element.className = "dock-actions";
  const moves = document.createElement("select");
  moves.append(new Option("Move…", ""), ...MOVES.map(({ value, label }) => new Option(label, value)));
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "×";
  close.addEventListener("click", () => group.activePanel?.api.close());
  element.append(moves, close);
  const name = (title = "this panel"): void => {
    moves.setAttribute("aria-label", `Move ${title}`);
    close.setAttribute("aria-label", `Close ${title}`);
  };
  name(group.activePanel?.title);
  const following = group.api.onDidActivePanelChange(({ panel }) => name(panel?.title));
  return {
    element,
    init({ containerApi }) {
      name(group.activePanel?.title);
      moves.addEventListener("change", () => {
        const { value } = moves;
        moves.value = "";
        move(containerApi, group, value);
      });
    },
    dispose: () => following.dispose(),
  };
}

function move(api: DockviewApi, group: DockviewGroupPanel, where: string): void {
  const panel = group.activePanel;
  if (!panel) return;
  if (where === "wider") return group.api.setSize({ width: group.api.width + GROWTH });
  if (where === "taller") return group.api.setSize({ height: group.api.height + GROWTH });
  if (where === "tab") {
    const { groups } = api;
    const next = groups[(groups.findIndex(each => each.id === group.id) + 1) % groups.length];
    if (next && next.id !== group.id) panel.api.moveTo({ group: next as DockviewGroupPanel, position: "center" });
    return;
  }
  const edge = MOVES.find(each => each.value === where);
  if (edge === undefined) return;
  const direction = { left: "left", right: "right", top: "above", bottom: "below" }[where];
  const place = api.addGroup({ direction: direction as "left" });
  panel.api.moveTo({ group: place as DockviewGroupPanel });
}
