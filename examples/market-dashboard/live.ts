"use server";
import { callback, getWindow, live, LiveError } from "solid-reflect/server";
import { FIRST_SETTINGS, KINDS, MOST_PANELS, type PanelKind } from "./panels";
import { arrangement, panelsOfWindow } from "./window-panels";

/** The longest layout that is kept, in characters: twelve panels need some 4,000. */
const LONGEST_LAYOUT = 20_000;

export async function openDashboard() {
  const [panels, setPanels] = getWindow().data(panelsOfWindow);
  const [layout, setLayout] = getWindow().data(arrangement);

  const add = callback((kind: PanelKind) => {
    if (!Object.hasOwn(KINDS, kind)) throw new LiveError("invalid-arguments", `There is no panel "${kind}".`);
    if (panels().length >= MOST_PANELS) throw new LiveError("refused", `At most ${MOST_PANELS} panels can be open.`);
    const number = Math.max(0, ...panels().map(panel => Number(panel.id.slice(1)))) + 1;
    setPanels(list => [...list, { id: `p${number}`, kind, setting: FIRST_SETTINGS[kind] }]);
  });

  return live({
    panels: () => panels().map(({ id, kind }) => ({ id, kind })),
    layout,
    add,
    close: callback((id: string) => void setPanels(list => list.filter(panel => panel.id !== id))),
    arrange: callback((text: string) => {
      if (typeof text !== "string" || text.length > LONGEST_LAYOUT) {
        throw new LiveError("too-large", `A layout has at most ${LONGEST_LAYOUT} characters.`);
      }
      setLayout(text);
    }),
  });
}
