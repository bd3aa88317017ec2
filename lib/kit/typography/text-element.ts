/** The elements that a text which can do something may be. */
export type TextElement = "span" | "div" | "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6";

/** The attributes with which such an element looks like the kit's own heading, paragraph or text. */
export function lookOf(element: TextElement): { class: string; "data-level"?: string; "data-size"?: string } {
  if (element.startsWith("h")) return { class: "kit-title", "data-level": element.slice(1) };
  if (element === "p") return { class: "kit-paragraph", "data-size": "medium" };
  return { class: "kit-text" };
}
