import { splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./button-group.css";
import { cx } from "../internal/cx";

export type ButtonGroupProps = JSX.HTMLAttributes<HTMLDivElement> & {
  /** Joined side by side, or one above the other. */
  direction?: "horizontal" | "vertical";
};

/**
 * Buttons that belong together, joined into one shape. Name the group with `aria-label`.
 *
 * @example
 * <ButtonGroup aria-label="Zoom"><Button>−</Button><Button>+</Button></ButtonGroup>
 */
export function ButtonGroup(props: ButtonGroupProps): JSX.Element {
  const [own, rest] = splitProps(props, ["direction", "class"]);
  return (
    <div
      role="group"
      {...rest}
      class={cx("kit-button-group", own.class)}
      data-part="root"
      data-direction={own.direction ?? "horizontal"}
    />
  );
}
