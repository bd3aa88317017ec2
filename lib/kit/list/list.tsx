import { For, Show, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./list.css";
import { useSize, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import type { Size } from "../internal/vocabulary";
import { empty as english } from "../locale/english-strings";
import { SpinMark } from "../spin/spin-mark";

export type ListProps<T> = Omit<JSX.HTMLAttributes<HTMLDivElement>, "children"> & {
  items: readonly T[];
  /** Makes the row of one thing: a `ListItem`. */
  children: (item: T, index: () => number) => JSX.Element;
  header?: JSX.Element;
  footer?: JSX.Element;
  /** What stands there without items. */
  empty?: JSX.Element;
  /** More is on its way: what is there stays, and a spinner stands beneath it. */
  loading?: boolean;
  /** "plain" (unless given) has lines between rows, "outline" also around them. */
  variant?: "plain" | "outline";
  size?: Size;
};

/**
 * Things beneath each other, each with a row of its own. For thousands of them take a virtual list.
 *
 * @example
 * <List items={people()}>{person => <ListItem title={person.name} description={person.role} />}</List>
 */
export function List<T>(props: ListProps<T>): JSX.Element {
  const [own, rest] = splitProps(props, [
    "items",
    "children",
    "header",
    "footer",
    "empty",
    "loading",
    "variant",
    "size",
    "class",
  ]);
  const size = useSize(() => own.size);
  const strings = useStrings("empty", english);
  return (
    <div
      {...rest}
      class={cx("kit-list", own.class)}
      data-part="root"
      data-variant={own.variant ?? "plain"}
      data-size={size()}
      data-state={own.loading ? "loading" : "idle"}
      aria-busy={own.loading ? "true" : undefined}
    >
      <Show when={"header" in props}>
        <div data-part="header">{own.header}</div>
      </Show>
      <Show
        when={own.items.length > 0}
        fallback={
          <Show when={!own.loading}>
            <div data-part="empty">{"empty" in props ? own.empty : strings().description}</div>
          </Show>
        }
      >
        <ul
          // A list without bullets is no list to some screen readers unless it says so.
          role="list"
          data-part="items"
        >
          <For each={own.items}>{own.children}</For>
        </ul>
      </Show>
      <Show when={own.loading}>
        <div data-part="more">
          <SpinMark />
        </div>
      </Show>
      <Show when={"footer" in props}>
        <div data-part="footer">{own.footer}</div>
      </Show>
    </div>
  );
}
