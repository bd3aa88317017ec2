import type { JSX } from "solid-js";
import type { Size, Tone, Variant } from "../internal/vocabulary";

/** How a button, or a link that looks like one, is drawn. */
export type ButtonLook = {
  /** How loud it is. "outline" unless given. */
  variant?: Variant;
  /** What it means. "accent" for "solid" and "link", else "neutral". */
  tone?: Tone;
  size?: Size;
  /** A mark before the text. Without children the button is a square: give it an `aria-label`. */
  icon?: JSX.Element;
  /** As wide as its container. */
  block?: boolean;
};

export function variantOf(look: ButtonLook): Variant {
  return look.variant ?? "outline";
}

export function toneOf(look: ButtonLook): Tone {
  return look.tone ?? (/solid|link/.test(variantOf(look)) ? "accent" : "neutral");
}
