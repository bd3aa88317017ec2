import { splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./divider.css";
import { cx } from "../internal/cx";

export type DividerProps = JSX.HTMLAttributes<HTMLDivElement> & {
  /** A line across, or a short one between things in a row. */
  orientation?: "horizontal" | "vertical";
  /** Where the text stands on the line. */
  align?: "start" | "center" | "end";
  dashed?: boolean;
};

/**
 * A thin line between two things, with or without a word on it.
 *
 * @example
 * <Divider align="start">Earlier</Divider>
 */
export function Divider(props: DividerProps): JSX.Element {
  const [own, rest] = splitProps(props, ["orientation", "align", "dashed", "class", "children"]);
  return (
    <div
      role="separator"
      {...rest}
      class={cx("kit-divider", own.class)}
      data-part="root"
      data-orientation={own.orientation ?? "horizontal"}
      data-align={own.align ?? "center"}
      data-dashed={own.dashed ? "" : undefined}
      aria-orientation={own.orientation === "vertical" ? "vertical" : undefined}
    >
      <span data-part="label">{own.children}</span>
    </div>
  );
}
