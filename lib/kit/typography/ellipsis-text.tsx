import { Show, createEffect, createSignal, createUniqueId, onCleanup, splitProps, type JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import "../styles/tokens.css";
import "../styles/base.css";
import "./typography.css";
import "./text-actions.css";
import { useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { mergeStyle } from "../internal/style";
import { ellipsis as english } from "../locale/english-strings";
import { lookOf, type TextElement } from "./text-element";

export type EllipsisTextProps = Omit<JSX.HTMLAttributes<HTMLElement>, "title"> & {
  /** The element that carries the meaning. A `span` unless given. */
  as?: TextElement;
  /** How many lines are shown. 1 unless given. */
  lines?: number;
  /** Keeps so many letters at the end of the only line and cuts before them: for paths and keys. Needs plain text. */
  keepEnd?: number;
  /** Shows a button for the rest, where there is a rest. */
  expandable?: boolean;
  expanded?: boolean;
  defaultExpanded?: boolean;
  onExpandedChange?: (expanded: boolean) => unknown;
  /** What a resting pointer is told while something is cut off: the whole text unless given, nothing with "". */
  title?: string;
  /** Told whenever the text begins or ceases to be cut off. */
  onEllipsis?: (cut: boolean) => unknown;
};

/**
 * Text of so many lines and no more. The cut is CSS alone: the server's page has it, and nothing moves when the page
 * wakes up. All of it is there for assistive technology and for a search in the page.
 *
 * @example
 * <EllipsisText as="p" lines={3} expandable>{article.summary}</EllipsisText>
 */
export function EllipsisText(props: EllipsisTextProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "as",
    "lines",
    "keepEnd",
    "expandable",
    "expanded",
    "defaultExpanded",
    "onExpandedChange",
    "title",
    "onEllipsis",
    "class",
    "style",
    "children",
  ]);
  const strings = useStrings("ellipsis", english);
  const id = createUniqueId();
  const [kept, setKept] = createSignal(own.defaultExpanded ?? false);
  const [cut, setCut] = createSignal(false);
  const expanded = (): boolean => own.expanded ?? kept();
  const look = (): ReturnType<typeof lookOf> => lookOf(own.as ?? "span");
  let element: HTMLElement | undefined;
  createEffect(() => {
    const text = element;
    // While all of it is shown nothing can be measured; what was cut would be again.
    if (text === undefined || expanded()) return;
    const measure = (): void => {
      const now = text.scrollHeight > text.clientHeight + 1 || text.scrollWidth > text.clientWidth + 1;
      if (now === cut()) return;
      setCut(now);
      own.onEllipsis?.(now);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(text);
    const changes = new MutationObserver(measure);
    changes.observe(text, { characterData: true, childList: true, subtree: true });
    onCleanup(() => {
      observer.disconnect();
      changes.disconnect();
    });
  });
  const toggle = (): void => {
    const next = !expanded();
    setKept(next);
    own.onExpandedChange?.(next);
  };
  const end = (): string | undefined => {
    if (own.keepEnd === undefined || typeof own.children !== "string") return undefined;
    return own.children.slice(-own.keepEnd);
  };
  const hint = (): string | undefined => {
    if (!cut() || expanded()) return undefined;
    return own.title ?? element?.textContent ?? undefined;
  };
  return (
    <Dynamic
      component={own.as ?? "span"}
      {...rest}
      {...look()}
      class={cx("kit-ellipsis", look().class, own.class)}
      style={mergeStyle({ "--kit-lines": own.lines ?? 1 }, own.style)}
      data-part="root"
      data-state={expanded() ? "open" : "closed"}
      data-cut={cut() ? "" : undefined}
      data-expandable={own.expandable ? "" : undefined}
      title={hint() === "" ? undefined : hint()}
      aria-labelledby={look()["data-level"] !== undefined && end() === undefined ? id : rest["aria-labelledby"]}
    >
      <Show
        when={end()}
        fallback={
          <span id={id} ref={element} data-part="text" data-lines={own.lines ?? 1}>
            {own.children}
          </span>
        }
      >
        {last => (
          <>
            <span ref={element} data-part="text" data-lines="1">
              {String(own.children).slice(0, -last().length)}
            </span>
            <span data-part="end">{last()}</span>
          </>
        )}
      </Show>
      <Show when={own.expandable && (cut() || expanded())}>
        <button type="button" data-part="trigger" aria-expanded={expanded()} aria-controls={id} onClick={toggle}>
          {expanded() ? strings().less : strings().more}
        </button>
      </Show>
    </Dynamic>
  );
}
