import { Show, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./badge.css";
import { cx } from "../internal/cx";
import type { Tone } from "../internal/vocabulary";

export type BadgeProps = JSX.HTMLAttributes<HTMLSpanElement> & {
  /** A number to show; above `max` it reads "99+". Zero shows nothing unless `showZero`. */
  count?: number;
  max?: number;
  showZero?: boolean;
  /** A dot instead of a number. */
  dot?: boolean;
  /** Text beside a dot, for the state of a thing. */
  text?: JSX.Element;
  /** "danger" for a count, "neutral" for a dot with text unless given. */
  tone?: Tone;
  /** What is read out in place of the number, such as "5 unread messages". */
  label?: string;
};

/**
 * A count or a dot at the corner of its child; without a child, on its own; with `text`, a state.
 *
 * @example
 * <Badge count={unread()} label={`${unread()} unread`}><Button icon={<Bell />} aria-label="Inbox" /></Badge>
 */
export function Badge(props: BadgeProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "count",
    "max",
    "showZero",
    "dot",
    "text",
    "tone",
    "label",
    "class",
    "children",
  ]);
  const withText = "text" in props;
  const alone = !("children" in props);
  const dot = (): boolean => own.dot ?? withText;
  const shown = (): boolean => dot() || (own.count !== undefined && (own.count !== 0 || (own.showZero ?? false)));
  const number = (): string => {
    const max = own.max ?? 99;
    const count = own.count ?? 0;
    return count > max ? `${max}+` : String(count);
  };
  return (
    <span
      {...rest}
      class={cx("kit-badge", own.class)}
      data-part="root"
      data-tone={own.tone ?? (withText ? "neutral" : "danger")}
      data-alone={alone ? "" : undefined}
    >
      {own.children}
      <Show when={shown()}>
        <span data-part={dot() ? "dot" : "count"}>
          <Show when={!dot()}>
            <span aria-hidden={own.label === undefined ? undefined : "true"}>{number()}</span>
          </Show>
          <Show when={own.label !== undefined}>
            <span class="kit-hidden">{own.label}</span>
          </Show>
        </span>
      </Show>
      <Show when={withText}>
        <span data-part="text">{own.text}</span>
      </Show>
    </span>
  );
}
