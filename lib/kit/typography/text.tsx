import { splitProps, type JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import "../styles/tokens.css";
import "../styles/base.css";
import "./typography.css";
import { cx } from "../internal/cx";
import type { Size, Tone } from "../internal/vocabulary";

export type TextProps = JSX.HTMLAttributes<HTMLElement> & {
  /** The element that carries the meaning; a plain `span` unless given. */
  as?: "span" | "strong" | "em" | "code" | "kbd" | "mark" | "del" | "ins" | "small" | "sub" | "sup" | "time";
  /** Colour by meaning. Without one it has its surroundings' colour. */
  tone?: Tone;
  /** Quieter than its surroundings. */
  muted?: boolean;
  /** Heavier, with no change of meaning; `as="strong"` for importance. */
  strong?: boolean;
  size?: Size;
  /** Cut with an ellipsis at the end of the line. */
  ellipsis?: boolean;
  /** Digits of one width, for numbers that change or stand in columns. */
  tabular?: boolean;
};

/**
 * A piece of text within a line.
 *
 * @example
 * <Text muted>Last seen <Text as="time" strong>10:42</Text></Text>
 */
export function Text(props: TextProps): JSX.Element {
  const [own, rest] = splitProps(props, ["as", "tone", "muted", "strong", "size", "ellipsis", "tabular", "class"]);
  return (
    <Dynamic
      component={own.as ?? "span"}
      {...rest}
      class={cx("kit-text", own.class)}
      data-part="root"
      data-tone={own.tone}
      data-muted={own.muted ? "" : undefined}
      data-strong={own.strong ? "" : undefined}
      data-size={own.size}
      data-ellipsis={own.ellipsis ? "" : undefined}
      data-tabular={own.tabular ? "" : undefined}
    />
  );
}
