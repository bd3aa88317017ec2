import { type Accessor, createEffect, createSignal, type Setter } from "solid-js";

const KEY = "solid-reflect.inspector";

export type Side = "bottom" | "end";

interface Remembered {
  readonly side: Side;
  readonly tab: string;
}

/** Where the panel was, in this tab of the browser. What cannot be read, or kept, is no loss. */
function remembered(): Remembered {
  try {
    const { side, tab } = JSON.parse(sessionStorage.getItem(KEY) ?? "{}") as Partial<Record<string, unknown>>;
    return { side: side === "end" ? "end" : "bottom", tab: typeof tab === "string" ? tab : "interaction" };
  } catch {
    return { side: "bottom", tab: "interaction" };
  }
}

/** Where the panel stands and which of its tabs is open: kept when the page is left. */
export function rememberPanel(): {
  side: Accessor<Side>;
  setSide: Setter<Side>;
  tab: Accessor<string>;
  setTab: Setter<string>;
} {
  const first = remembered();
  const [side, setSide] = createSignal(first.side);
  const [tab, setTab] = createSignal(first.tab);
  createEffect(() => {
    const now = JSON.stringify({ side: side(), tab: tab() });
    try {
      sessionStorage.setItem(KEY, now);
    } catch {
      // A browser that keeps nothing begins where everybody does.
    }
  });
  return { side, setSide, tab, setTab };
}
