import { For, Show, createEffect, createMemo, createSignal, onCleanup, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./anchor.css";
import { useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { anchor as english } from "../locale/english-strings";

/** One place on the page. */
export type AnchorItem = {
  /** The place's id after a "#". */
  readonly href: string;
  readonly label: JSX.Element;
  /** Places within it. */
  readonly items?: readonly AnchorItem[];
};

export type AnchorProps = Omit<JSX.HTMLAttributes<HTMLElement>, "onChange" | "children"> & {
  items: readonly AnchorItem[];
  /** Called with the `href` of the place that is being read, "" above the first. */
  onChange?: (href: string) => unknown;
  /** How much of the top is covered by something that stays, in pixels: the places come to stand below it. */
  offset?: number;
  /** What scrolls. The window unless given. */
  target?: () => HTMLElement | undefined;
  /** One below the other along a line ("vertical", unless given), or side by side. */
  orientation?: "vertical" | "horizontal";
  /** A place takes the last one's turn in the history, so that going back leaves the page. */
  replace?: boolean;
};

const flat = (items: readonly AnchorItem[]): AnchorItem[] => items.flatMap(item => [item, ...flat(item.items ?? [])]);
const placeOf = (href: string): HTMLElement | null => document.getElementById(decodeURIComponent(href.slice(1)));

/**
 * Where one is on a long page, and ways to the rest of it. They are links to ids: they lead there before the page wakes
 * up too, and then follow the scroll.
 *
 * @example
 * <Anchor items={[{ href: "#price", label: "Price" }, { href: "#terms", label: "Terms" }]} />
 */
export function Anchor(props: AnchorProps): JSX.Element {
  const [own, rest] = splitProps(props, ["items", "onChange", "offset", "target", "orientation", "replace", "class"]);
  const strings = useStrings("anchor", english);
  const [active, setActive] = createSignal("");
  const items = createMemo(() => own.items);
  const tell = (href: string): void => {
    if (href === active()) return;
    setActive(href);
    own.onChange?.(href);
  };
  // A chosen place may be too near to the end to reach the top: it counts until the reader scrolls by hand.
  let chosen = false;
  createEffect(() => {
    const hrefs = flat(items()).map(item => item.href);
    const offset = own.offset ?? 0;
    const root = own.target?.();
    const look = (): void => {
      if (chosen) return;
      const top = (root?.getBoundingClientRect().top ?? 0) + offset;
      const box = root ?? document.documentElement;
      const atEnd = box.scrollTop > 0 && box.scrollTop + box.clientHeight >= box.scrollHeight - 1;
      const reached = hrefs.filter(href => {
        const place = placeOf(href);
        // One line of tolerance: a heading just below the edge is what one reads.
        return place !== null && (atEnd || place.getBoundingClientRect().top <= top + 24);
      });
      tell(reached.at(-1) ?? "");
    };
    const free = (event: Event): void => {
      chosen = false;
      // At the end of the page there is nothing to scroll, and nothing would tell of the wheel.
      if (event.type !== "keydown") look();
    };
    if (own.offset !== undefined)
      for (const href of hrefs) placeOf(href)?.style.setProperty("scroll-margin-block-start", `${offset}px`);
    look();
    const source = root ?? document;
    source.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    for (const type of ["wheel", "touchmove", "keydown"]) source.addEventListener(type, free, { passive: true });
    onCleanup(() => {
      source.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
      for (const type of ["wheel", "touchmove", "keydown"]) source.removeEventListener(type, free);
    });
  });
  const follow = (event: MouseEvent, href: string): void => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    chosen = true;
    tell(href);
    if (!own.replace) return;
    event.preventDefault();
    location.replace(href);
  };
  const list = (of: readonly AnchorItem[]): JSX.Element => (
    <ul data-part="list">
      <For each={of}>
        {item => (
          <li data-part="item">
            <a
              href={item.href}
              data-part="link"
              data-state={active() === item.href ? "active" : "idle"}
              aria-current={active() === item.href ? "location" : undefined}
              onClick={event => follow(event, item.href)}
            >
              {item.label}
            </a>
            <Show when={item.items}>{within => <>{list(within())}</>}</Show>
          </li>
        )}
      </For>
    </ul>
  );
  return (
    <nav
      aria-label={strings().label}
      {...rest}
      class={cx("kit-anchor", own.class)}
      data-part="root"
      data-orientation={own.orientation ?? "vertical"}
    >
      {list(items())}
    </nav>
  );
}
