import { For, Show, createMemo, splitProps, type JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import "../styles/tokens.css";
import "../styles/base.css";
import "./descriptions.css";
import { useSize } from "../internal/config";
import { cx } from "../internal/cx";
import { mergeStyle } from "../internal/style";
import type { Size } from "../internal/vocabulary";

/** One name and what it stands for. */
export type DescriptionItem = {
  readonly label: JSX.Element;
  readonly content: JSX.Element;
  /** How many columns it takes; "full" for the whole line. 1 unless given. */
  readonly span?: number | "full";
};

export type DescriptionsProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "title" | "children"> & {
  items: readonly DescriptionItem[];
  /** A heading above them. */
  title?: JSX.Element;
  /** The heading's level in the page's outline. 3 unless given. */
  level?: 2 | 3 | 4 | 5 | 6;
  /** At the far end of the heading's line. */
  extra?: JSX.Element;
  /** How many stand side by side where there is room. 3 unless given; on a narrow screen one. */
  columns?: number;
  /** Names above what they stand for ("vertical", unless given) or before it. */
  orientation?: "vertical" | "horizontal";
  /** "plain" (unless given), or lines around each. */
  variant?: "plain" | "outline";
  size?: Size;
};

/**
 * The particulars of one thing: names and what they stand for.
 *
 * @example
 * <Descriptions title="Order 1042" items={[{ label: "Customer", content: "Ada" }, { label: "Total", content: "12 €" }]} />
 */
export function Descriptions(props: DescriptionsProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "items",
    "title",
    "level",
    "extra",
    "columns",
    "orientation",
    "variant",
    "size",
    "class",
    "style",
  ]);
  const size = useSize(() => own.size);
  const items = createMemo(() => own.items);
  const span = (item: DescriptionItem): string => {
    if (item.span === "full") return "1 / -1";
    if (item.span === undefined || item.span === 1) return "auto";
    return `span ${Math.min(item.span, own.columns ?? 3)}`;
  };
  return (
    <div
      {...rest}
      class={cx("kit-descriptions", own.class)}
      style={mergeStyle({ "--_columns": String(own.columns ?? 3) }, own.style)}
      data-part="root"
      data-orientation={own.orientation ?? "vertical"}
      data-variant={own.variant ?? "plain"}
      data-size={size()}
    >
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
      <dl data-part="list">
        <For each={items()}>
          {item => (
            <div data-part="item" style={{ "--_span": span(item) }}>
              <dt data-part="label">{item.label}</dt>
              <dd data-part="content">{item.content}</dd>
            </div>
          )}
        </For>
      </dl>
    </div>
  );
}
