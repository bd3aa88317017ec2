import { splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./flex.css";
import { cx } from "../internal/cx";
import { gapLength, mergeStyle } from "../internal/style";
import type { Gap } from "../internal/vocabulary";

export type FlexProps = JSX.HTMLAttributes<HTMLDivElement> & {
  /** A column instead of a row. */
  vertical?: boolean;
  /** Along the direction, a value of CSS `justify-content`. */
  justify?: JSX.CSSProperties["justify-content"];
  /** Across the direction, a value of CSS `align-items`. */
  align?: JSX.CSSProperties["align-items"];
  /** Whether lines may break. */
  wrap?: boolean;
  /** Between the children: "none" (unless given), "small", "medium", "large", or any CSS length. */
  gap?: Gap;
  /** A value of CSS `flex`, for a Flex within another. */
  flex?: JSX.CSSProperties["flex"];
};

/**
 * A flex container whose CSS is written as props.
 *
 * @example
 * <Flex justify="space-between" align="center"><Title level={2}>Orders</Title><Button>New</Button></Flex>
 */
export function Flex(props: FlexProps): JSX.Element {
  const [own, rest] = splitProps(props, ["vertical", "justify", "align", "wrap", "gap", "flex", "class", "style"]);
  const declarations = (): JSX.CSSProperties => ({
    "flex-direction": own.vertical ? "column" : undefined,
    "flex-wrap": own.wrap ? "wrap" : undefined,
    "justify-content": own.justify,
    "align-items": own.align,
    gap: own.gap === undefined ? undefined : gapLength(own.gap),
    flex: own.flex,
  });
  return (
    <div {...rest} class={cx("kit-flex", own.class)} style={mergeStyle(declarations(), own.style)} data-part="root" />
  );
}
