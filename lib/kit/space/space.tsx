import { splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./space.css";
import { cx } from "../internal/cx";
import { gapLength, mergeStyle } from "../internal/style";
import type { Gap } from "../internal/vocabulary";

export type SpaceProps = JSX.HTMLAttributes<HTMLDivElement> & {
  /** In a row, or one beneath the other. */
  direction?: "horizontal" | "vertical";
  /** Between the children: "small" (unless given), "medium", "large", or any CSS length. */
  gap?: Gap;
  /** Across the direction. "center" in a row, "stretch" in a column unless given. */
  align?: "start" | "center" | "end" | "baseline" | "stretch";
  /** Whether a row may break. True unless given. */
  wrap?: boolean;
};

/**
 * Puts even gaps between what it is given, text included.
 *
 * @example
 * <Space><Button>Refresh</Button> {time()}</Space>
 */
export function Space(props: SpaceProps): JSX.Element {
  const [own, rest] = splitProps(props, ["direction", "gap", "align", "wrap", "class", "style"]);
  const direction = (): string => own.direction ?? "horizontal";
  return (
    <div
      {...rest}
      class={cx("kit-space", own.class)}
      style={mergeStyle({ gap: own.gap === undefined ? undefined : gapLength(own.gap) }, own.style)}
      data-part="root"
      data-direction={direction()}
      data-align={own.align}
      data-wrap={own.wrap === false ? "off" : undefined}
    />
  );
}
