/** What the user wants of a deck. */
export type Wish = "next" | "previous" | "first" | "last" | "full-screen" | "overview" | "leave";

const KEYS: Record<string, Wish> = {
  ArrowRight: "next",
  ArrowLeft: "previous",
  PageDown: "next",
  PageUp: "previous",
  Home: "first",
  End: "last",
  Escape: "leave",
};

/** Letters, which work only while the focus is on the slide: elsewhere they may be a word that somebody dictates. */
const LETTERS: Record<string, Wish> = { " ": "next", f: "full-screen", o: "overview" };

/** What has arrow keys of its own. */
const OWN_KEYS =
  "input, textarea, select, [contenteditable], [role=slider], [role=dialog], [role=menu], [role=listbox]";

/** What a key asks for; undefined for a key that is somebody else's. */
export function wishOfKey(event: KeyboardEvent, deck: HTMLElement, stage: HTMLElement): Wish | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const target = event.target as HTMLElement;
  const near = target === document.body || deck.contains(target);
  if (!near || target.closest(OWN_KEYS)) return undefined;
  const wish = target === stage ? (KEYS[event.key] ?? LETTERS[event.key]) : KEYS[event.key];
  if (!wish) return undefined;
  const reversed = getComputedStyle(deck).direction === "rtl" && event.key.startsWith("Arrow");
  return reversed ? (wish === "next" ? "previous" : "next") : wish;
}

/** Pixels of a swipe. */
const SWIPE = 48;

/** Tells of swipes to the side, with a finger or a pen: handlers for the stage. A mouse selects text. */
export function createSwipe(onSwipe: (wish: Wish) => void): {
  onPointerDown(event: PointerEvent): void;
  onPointerUp(event: PointerEvent & { currentTarget: Element }): void;
} {
  let start: { readonly id: number; readonly x: number; readonly y: number } | undefined;
  return {
    onPointerDown(event) {
      const own = (event.target as Element).closest(OWN_KEYS);
      start =
        event.pointerType === "mouse" || own ? undefined : { id: event.pointerId, x: event.clientX, y: event.clientY };
    },
    onPointerUp(event) {
      if (start?.id !== event.pointerId) return;
      const [right, down] = [event.clientX - start.x, event.clientY - start.y];
      start = undefined;
      if (Math.abs(right) < SWIPE || Math.abs(right) < 2 * Math.abs(down)) return;
      const reversed = getComputedStyle(event.currentTarget).direction === "rtl";
      onSwipe(right < 0 !== reversed ? "next" : "previous");
    },
  };
}
