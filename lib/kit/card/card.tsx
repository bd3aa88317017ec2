import { Show, splitProps, type JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import "../styles/tokens.css";
import "../styles/base.css";
import "./card.css";
import { useSize } from "../internal/config";
import { cx } from "../internal/cx";
import type { Size } from "../internal/vocabulary";

export type CardProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "title"> & {
  /** A heading above the content. */
  title?: JSX.Element;
  /** The heading's level in the page's outline. 3 unless given. */
  level?: 2 | 3 | 4 | 5 | 6;
  /** At the far end of the heading's line. */
  extra?: JSX.Element;
  /** Above everything, edge to edge: a picture. */
  cover?: JSX.Element;
  /** Beneath the content, set off by a line. */
  footer?: JSX.Element;
  /** "outline" (unless given) has a border, "soft" a tinted ground, "raised" a shadow. */
  variant?: "outline" | "soft" | "raised";
  /** The space inside it. */
  size?: Size;
};

/**
 * A bounded surface for one thing.
 *
 * @example
 * <Card title="Order 1042" extra={<Tag tone="success">Paid</Tag>}>Two apples.</Card>
 */
export function Card(props: CardProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "title",
    "level",
    "extra",
    "cover",
    "footer",
    "variant",
    "size",
    "class",
    "children",
  ]);
  const size = useSize(() => own.size);
  return (
    <div
      {...rest}
      class={cx("kit-card", own.class)}
      data-part="root"
      data-variant={own.variant ?? "outline"}
      data-size={size()}
    >
      <Show when={"cover" in props}>
        <div data-part="cover">{own.cover}</div>
      </Show>
      <Show when={"title" in props || "extra" in props}>
        <div data-part="header">
          <Show when={"title" in props}>
            <Dynamic component={`h${own.level ?? 3}`} data-part="title">
              {own.title}
            </Dynamic>
          </Show>
          <div data-part="extra">{own.extra}</div>
        </div>
      </Show>
      <div data-part="body">{own.children}</div>
      <Show when={"footer" in props}>
        <div data-part="footer">{own.footer}</div>
      </Show>
    </div>
  );
}
