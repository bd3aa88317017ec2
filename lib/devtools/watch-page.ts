import type { Act } from "./interaction";
import { nameElement, type Touch, touchesOf } from "./touch";

/** Marks what is the panel's own: it is neither watched nor counted. */
export const OWN = "data-inspector";

/** Elements that are pointed at for one turn's changes: a list of a thousand rows would be a firework. */
const FLASHES = 24;

/** How long an element that has changed is pointed at, in milliseconds. */
const FLASH = 700;

const INTERACTIVE = "button, a, input, select, textarea, summary, label, [role]";

/** What is told of a page. */
export interface PageWatch {
  /** Where to look; the whole page when it is undefined. */
  area(): Element | undefined;
  acted(act: Act, name: string, target: Element): void;
  touched(touches: readonly Touch[]): void;
}

const isOwn = (node: Node): boolean =>
  (node instanceof Element ? node : node.parentElement)?.closest(`[${OWN}]`) !== null;

/** Watches what people do and what changes in a page. The returned function ends that. */
export function watchPage({ area, acted, touched }: PageWatch): () => void {
  const controller = new AbortController();
  const options = { capture: true, signal: controller.signal };
  const isInside = (node: Node): boolean => !isOwn(node) && (area()?.contains(node) ?? true);

  const hear = (event: Event, act: Act): void => {
    const [node] = event.composedPath();
    if (!(node instanceof Element) || !isInside(node)) return;
    const target = node.closest(INTERACTIVE) ?? node;
    acted(act, nameElement(target), target);
  };
  document.addEventListener("click", event => hear(event, "click"), options);
  document.addEventListener("submit", event => hear(event, "submit"), options);
  document.addEventListener("input", event => hear(event, "type"), options);
  // Letters are told by what they write.
  document.addEventListener("keydown", event => event.key.length > 1 && hear(event, "key"), options);

  const observer = new MutationObserver(records => {
    const touches = records.filter(({ target }) => isInside(target)).flatMap(touchesOf);
    if (touches.length === 0) return;
    touched(touches);
    flash(touches);
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  return () => {
    controller.abort();
    observer.disconnect();
  };
}

/** Points at what has changed, by an animation: that changes nothing in the page, so that nobody hears of it. */
function flash(touches: readonly Touch[]): void {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const elements = new Set(touches.map(({ element }) => element));
  for (const element of [...elements].slice(0, FLASHES)) {
    if (!element?.isConnected) continue;
    const colour = getComputedStyle(element).getPropertyValue("--kit-accent-line").trim() || "Highlight";
    const shown = { outline: `2px solid ${colour}`, outlineOffset: "2px" };
    const gone = { outline: "2px solid transparent", outlineOffset: "2px" };
    element.animate([shown, gone], { duration: FLASH, easing: "ease-out" });
  }
}
