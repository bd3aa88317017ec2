import { Show, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./tag.css";
import { useSize, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { CloseGlyph } from "../internal/glyphs";
import type { Size, Tone } from "../internal/vocabulary";
import { tag as english } from "../locale/english-strings";

export type TagProps = JSX.HTMLAttributes<HTMLSpanElement> & {
  tone?: Tone;
  /** "soft" (unless given): tinted. "outline": a border alone. "solid": filled. */
  variant?: "soft" | "outline" | "solid";
  size?: Size;
  icon?: JSX.Element;
  /** Shows a remove button that calls this; whoever owns the list takes the tag away. */
  onRemove?: () => void;
  /** What the remove button says, such as "Remove Apples". */
  removeLabel?: string;
};

/**
 * A small label: a state, a category, a chosen item.
 *
 * @example
 * <Tag tone="success">Paid</Tag>
 */
export function Tag(props: TagProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "tone",
    "variant",
    "size",
    "icon",
    "onRemove",
    "removeLabel",
    "class",
    "children",
  ]);
  const size = useSize(() => own.size);
  const strings = useStrings("tag", english);
  return (
    <span
      {...rest}
      class={cx("kit-tag", own.class)}
      data-part="root"
      data-tone={own.tone ?? "neutral"}
      data-variant={own.variant ?? "soft"}
      data-size={size()}
    >
      <span data-part="icon">{own.icon}</span>
      <span data-part="label">{own.children}</span>
      <Show when={own.onRemove !== undefined}>
        <button
          type="button"
          data-part="remove"
          aria-label={own.removeLabel ?? strings().remove}
          onClick={() => own.onRemove?.()}
        >
          <CloseGlyph />
        </button>
      </Show>
    </span>
  );
}
