"use server";
import { callback, createSignal, getWindow, live, windowData } from "solid-reflect/server";

/** How often this tab has opened the tour: kept as long as the tab is. */
const visits = windowData("window-tour.visits", () => 0);

export async function openTour() {
  const window = getWindow();
  const [visit, setVisit] = window.data(visits);
  setVisit(n => n + 1);
  window.onClose(() => console.log(`A tab has left after ${visit()} tours.`));

  const [removeStyle, setRemoveStyle] = createSignal<() => void>();
  const stripes = callback(() => {
    const remove = removeStyle();
    remove?.();
    const text = "#tour { background: repeating-linear-gradient(45deg, transparent 0 12px, #147a9922 12px 24px) }";
    const next = remove ? undefined : window.addStyleSheet({ text });
    setRemoveStyle(() => next);
  });

  const [full, setFull] = createSignal(false);
  const toggleFullScreen = callback(async () => {
    const on = !full();
    await window.setFullScreen(on, on ? "tour" : undefined);
    setFull(on);
  });

  const language = window.request.headers.get("accept-language")?.split(",")[0] ?? "none";
  return live({
    language: () => language,
    cookies: () => window.request.cookies.size,
    visit,
    striped: () => removeStyle() !== undefined,
    stripes,
    toTop: callback(() => window.scrollTo({ top: 0 }, { smooth: true })),
    toTour: callback(() => window.scrollTo("tour", { smooth: true })),
    full,
    toggleFullScreen,
    greet: callback(() => window.notify("This is a notice with a title.", { title: "Hello" })),
    reload: callback(() => window.reload()),
  });
}
