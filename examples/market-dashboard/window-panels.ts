import { type Accessor, getWindow, LiveError, windowData } from "solid-reflect/server";
import { FIRST_SETTINGS, type Panel } from "./panels";

/** The panels of a tab with their settings: as long as the tab is there, also while its connection is not. */
export const panelsOfWindow = windowData<readonly Panel[]>("market-dashboard.panels", () => [
  { id: "p1", kind: "quotes", setting: FIRST_SETTINGS.quotes },
  { id: "p2", kind: "chart", setting: FIRST_SETTINGS.chart },
  { id: "p3", kind: "movers", setting: FIRST_SETTINGS.movers },
  { id: "p4", kind: "watch", setting: FIRST_SETTINGS.watch },
  { id: "p5", kind: "clock", setting: FIRST_SETTINGS.clock },
]);

/** Where the panels are, as the dock describes it. */
export const arrangement = windowData<string>("market-dashboard.layout", () => "");

/**
 * The setting of a panel of this window, to be read and set.
 *
 * @throws LiveError `refused` when there is no such panel
 *
 * @example
 * const [zone, setZone] = settingOf(id);
 */
export function settingOf(id: string): [Accessor<string>, (setting: string) => void] {
  const [panels, setPanels] = getWindow().data(panelsOfWindow);
  const find = (): Panel | undefined => panels().find(panel => panel.id === id);
  const first = find();
  if (first === undefined) throw new LiveError("refused", "This panel was closed.");
  return [
    // What it had stays while its object ends.
    () => find()?.setting ?? first.setting,
    setting => void setPanels(list => list.map(panel => (panel.id === id ? { ...panel, setting } : panel))),
  ];
}
