import { splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./typography.css";
import { cx } from "../internal/cx";
import { mergeStyle } from "../internal/style";
import type { Size } from "../internal/vocabulary";

export type ParagraphProps = JSX.HTMLAttributes<HTMLParagraphElement> & {
  muted?: boolean;
  /** "large" for a lead, "small" for a note. */
  size?: Size;
  /** Shows this many lines and cuts the rest with an ellipsis. */
  lines?: number;
};

/**
 * A paragraph of reading text, as wide as is comfortable to read.
 *
 * @example
 * <Paragraph lines={2}>{article.summary}</Paragraph>
 */
export function Paragraph(props: ParagraphProps): JSX.Element {
  const [own, rest] = splitProps(props, ["muted", "size", "lines", "class", "style"]);
  return (
    <p
      {...rest}
      class={cx("kit-paragraph", own.class)}
      style={mergeStyle({ "--kit-lines": own.lines }, own.style)}
      data-part="root"
      data-muted={own.muted ? "" : undefined}
      data-size={own.size ?? "medium"}
      data-lines={own.lines}
    />
  );
}
