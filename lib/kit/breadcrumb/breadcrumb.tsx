import { For, Show, createMemo, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./breadcrumb.css";
import { useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { ChevronEndGlyph } from "../internal/glyphs";
import { breadcrumb as english } from "../locale/english-strings";

/** One place on the way. */
export type BreadcrumbItem = {
  readonly label: JSX.Element;
  /** Without one it is no link. */
  readonly href?: string;
  readonly icon?: JSX.Element;
  readonly onClick?: (event: MouseEvent) => unknown;
};

export type BreadcrumbProps = Omit<JSX.HTMLAttributes<HTMLElement>, "children"> & {
  /** From the top down; the last is the page itself. */
  items: readonly BreadcrumbItem[];
  /** What stands between two. A chevron unless given; made anew for each place. */
  separator?: JSX.Element;
};

/**
 * Where the page stands, and the way back up.
 *
 * @example
 * <Breadcrumb items={[{ label: "Shop", href: "/" }, { label: "Orders", href: "/orders" }, { label: "1042" }]} />
 */
export function Breadcrumb(props: BreadcrumbProps): JSX.Element {
  const [own, rest] = splitProps(props, ["items", "separator", "class"]);
  const strings = useStrings("breadcrumb", english);
  // Once: an item may hold elements, and each reading of the prop would build them anew.
  const items = createMemo(() => own.items);
  const custom = "separator" in props;
  return (
    <nav
      aria-label={rest["aria-labelledby"] === undefined ? strings().label : undefined}
      {...rest}
      class={cx("kit-breadcrumb", own.class)}
      data-part="root"
    >
      <ol data-part="list">
        <For each={items()}>
          {(item, index) => {
            const current = (): "page" | undefined => (index() === items().length - 1 ? "page" : undefined);
            const content = (): JSX.Element => (
              <>
                <span data-part="icon">{item.icon}</span>
                <span data-part="label">{item.label}</span>
              </>
            );
            return (
              <li data-part="item">
                <Show
                  when={item.href}
                  fallback={
                    <span data-part="place" aria-current={current()}>
                      {content()}
                    </span>
                  }
                >
                  {href => (
                    <a
                      data-part="place"
                      href={href()}
                      aria-current={current()}
                      onClick={event => item.onClick?.(event)}
                    >
                      {content()}
                    </a>
                  )}
                </Show>
                <Show when={current() === undefined}>
                  <span data-part="separator" aria-hidden="true" data-drawn={custom ? undefined : ""}>
                    {custom ? own.separator : <ChevronEndGlyph />}
                  </span>
                </Show>
              </li>
            );
          }}
        </For>
      </ol>
    </nav>
  );
}
