import { splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./grid.css";
import { cx } from "../internal/cx";
import { mergeStyle } from "../internal/style";

export type ColProps = JSX.HTMLAttributes<HTMLDivElement> & {
  /** How many of the 24 columns it takes. 24 unless given. */
  span?: number;
  /** How many columns are left free before it. */
  offset?: number;
  /** The span from 576 px of window width on. */
  sm?: number;
  /** From 768 px. */
  md?: number;
  /** From 992 px. */
  lg?: number;
  /** From 1200 px. */
  xl?: number;
  /** From 1600 px. */
  xxl?: number;
};

/**
 * A part of a `Row`. The widths are CSS alone, so the server's page is right before any script.
 *
 * @example
 * <Col span={24} md={12} lg={8}>…</Col>
 */
export function Col(props: ColProps): JSX.Element {
  const [own, rest] = splitProps(props, ["span", "offset", "sm", "md", "lg", "xl", "xxl", "class", "style"]);
  const declarations = (): JSX.CSSProperties => ({
    "--kit-span": own.span,
    "--kit-offset": own.offset,
    "--kit-span-sm": own.sm,
    "--kit-span-md": own.md,
    "--kit-span-lg": own.lg,
    "--kit-span-xl": own.xl,
    "--kit-span-xxl": own.xxl,
  });
  return (
    <div {...rest} class={cx("kit-col", own.class)} style={mergeStyle(declarations(), own.style)} data-part="root" />
  );
}
