/** How a token is shown. */
export type Sample = "colour" | "length" | "corner" | "text" | "leading" | "weight" | "font" | "shadow" | "none";

/** Tokens of one kind, recognised by their names. */
export interface TokenKind {
  readonly title: string;
  readonly sample: Sample;
  readonly holds: (name: string) => boolean;
}

const is = (pattern: RegExp): ((name: string) => boolean) => pattern.test.bind(pattern);

/** In the order in which they are shown. */
export const kinds: readonly TokenKind[] = [
  { title: "Grounds", sample: "colour", holds: is(/^(canvas|surface|raised|sunken|hover|press|scrim)$/) },
  {
    title: "Text and lines",
    sample: "colour",
    holds: is(/^(text|text-(muted|faint|disabled)|line|line-strong|focus)$/),
  },
  { title: "Neutral", sample: "colour", holds: is(/^neutral-(?!hue)/) },
  { title: "Accent", sample: "colour", holds: is(/^accent-(?!hue)/) },
  { title: "Success", sample: "colour", holds: is(/^success-/) },
  { title: "Warning", sample: "colour", holds: is(/^warning-/) },
  { title: "Danger", sample: "colour", holds: is(/^danger-/) },
  { title: "Hues", sample: "none", holds: is(/-hue$/) },
  { title: "Space", sample: "length", holds: is(/^space-/) },
  { title: "Heights of controls", sample: "length", holds: is(/^control-/) },
  { title: "Radii", sample: "corner", holds: is(/^radius-/) },
  { title: "Sizes of text", sample: "text", holds: is(/^text-(\d?xl|lg|md|sm|xs)$/) },
  { title: "Line heights", sample: "leading", holds: is(/^leading/) },
  { title: "Weights", sample: "weight", holds: is(/^weight-/) },
  { title: "Fonts", sample: "font", holds: is(/^font-/) },
  { title: "Shadows", sample: "shadow", holds: is(/^shadow-/) },
  { title: "Motion", sample: "none", holds: is(/^(fast|normal|slow|ease)$/) },
  { title: "Layers", sample: "none", holds: is(/^layer-/) },
];
