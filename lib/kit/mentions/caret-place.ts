/** What of a text area's style decides where its text stands. */
const copied = [
  "direction",
  "boxSizing",
  "width",
  "borderTopWidth",
  "borderRightWidth",
  "borderBottomWidth",
  "borderLeftWidth",
  "paddingTop",
  "paddingRight",
  "paddingBottom",
  "paddingLeft",
  "font",
  "letterSpacing",
  "lineHeight",
  "textAlign",
  "textIndent",
  "tabSize",
  "wordSpacing",
] as const;

/**
 * Where a character of a text area stands, from the area's own corner, in CSS pixels. A browser does not say, so the
 * text is laid out once more in an element of the same shape.
 */
export function caretPlace(area: HTMLTextAreaElement, at: number): { left: number; top: number; height: number } {
  const style = getComputedStyle(area);
  const mirror = document.createElement("div");
  for (const name of copied) mirror.style[name] = style[name];
  mirror.style.position = "absolute";
  mirror.style.visibility = "hidden";
  mirror.style.whiteSpace = "pre-wrap";
  mirror.style.overflowWrap = "break-word";
  mirror.textContent = area.value.slice(0, at);
  const mark = document.createElement("span");
  // The rest of the word stands in it, so that it breaks where the word does.
  mark.textContent = area.value.slice(at) || ".";
  mirror.append(mark);
  document.body.append(mirror);
  const line = mark.getClientRects()[0];
  const box = mirror.getBoundingClientRect();
  const place = {
    left: (line?.left ?? box.left) - box.left - area.scrollLeft,
    top: (line?.top ?? box.top) - box.top - area.scrollTop,
    height: line?.height ?? 0,
  };
  mirror.remove();
  return place;
}
