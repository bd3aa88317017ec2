import type { JSX } from "solid-js";

type StyleProp = JSX.CSSProperties | string | undefined;

/** A component's own declarations, then the caller's `style`, string or object, which wins. */
export function mergeStyle(own: JSX.CSSProperties, given: StyleProp): JSX.CSSProperties | string {
  if (given === undefined) return own;
  if (typeof given === "object") return { ...own, ...given };
  let text = "";
  for (const [name, value] of Object.entries(own)) if (value !== undefined) text += `${name}:${value};`;
  return text + given;
}

const steps: Readonly<Record<string, string>> = {
  none: "0",
  small: "var(--kit-space-2)",
  medium: "var(--kit-space-4)",
  large: "var(--kit-space-6)",
};

/** A gap of the vocabulary as CSS; any other string is taken as a length. */
export function gapLength(gap: string): string {
  return steps[gap] ?? gap;
}

/** Design tokens, named without their prefix, as declarations. */
export function tokenStyle(tokens: Readonly<Record<string, string | number>> = {}): JSX.CSSProperties {
  return Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--kit-${name}`, String(value)]));
}
