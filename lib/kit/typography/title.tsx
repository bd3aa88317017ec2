import { splitProps, type JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import "../styles/tokens.css";
import "../styles/base.css";
import "./typography.css";
import { cx } from "../internal/cx";

export type TitleProps = JSX.HTMLAttributes<HTMLHeadingElement> & {
  /** The heading's level, 1 (unless given) to 6. It also decides the size. */
  level?: 1 | 2 | 3 | 4 | 5 | 6;
  /** One line, cut with an ellipsis. */
  ellipsis?: boolean;
};

/**
 * A heading, `<h1>` to `<h6>`.
 *
 * @example
 * <Title level={2}>Orders</Title>
 */
export function Title(props: TitleProps): JSX.Element {
  const [own, rest] = splitProps(props, ["level", "ellipsis", "class"]);
  return (
    <Dynamic
      component={`h${own.level ?? 1}`}
      {...rest}
      class={cx("kit-title", own.class)}
      data-part="root"
      data-level={own.level ?? 1}
      data-ellipsis={own.ellipsis ? "" : undefined}
    />
  );
}
