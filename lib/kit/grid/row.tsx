import { splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./grid.css";
import { cx } from "../internal/cx";
import { gapLength, mergeStyle } from "../internal/style";
import type { Gap } from "../internal/vocabulary";

export type RowProps = JSX.HTMLAttributes<HTMLDivElement> & {
  /** Between columns and between lines. "medium" unless given. */
  gap?: Gap;
  /** Between lines alone. */
  rowGap?: Gap;
  /** Across the line, a value of CSS `align-items`. */
  align?: JSX.CSSProperties["align-items"];
};

/**
 * A line of 24 columns. `Col`s that do not fit go on in the next line.
 *
 * @example
 * <Row gap="large"><Col span={24} md={8}>Menu</Col><Col span={24} md={16}>Page</Col></Row>
 */
export function Row(props: RowProps): JSX.Element {
  const [own, rest] = splitProps(props, ["gap", "rowGap", "align", "class", "style"]);
  const declarations = (): JSX.CSSProperties => ({
    "--kit-gap": own.gap === undefined ? undefined : gapLength(own.gap),
    "row-gap": own.rowGap === undefined ? undefined : gapLength(own.rowGap),
    "align-items": own.align,
  });
  return (
    <div {...rest} class={cx("kit-row", own.class)} style={mergeStyle(declarations(), own.style)} data-part="root" />
  );
}
