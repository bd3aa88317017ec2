import { splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./empty.css";
import { useSize, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import type { Size } from "../internal/vocabulary";
import { empty as english } from "../locale/english-strings";

export type EmptyProps = JSX.HTMLAttributes<HTMLDivElement> & {
  /** What is missing, and what to do about it. "Nothing here yet" unless given. */
  description?: JSX.Element;
  /** Another picture; `null` for none. */
  image?: JSX.Element;
  size?: Size;
};

function Tray(): JSX.Element {
  return (
    <svg viewBox="0 0 96 64" width="96" height="64" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">
        <path d="M14 40 26 17a4 4 0 0 1 3.5-2h37a4 4 0 0 1 3.500 2L82 40" />
        <path
          class="kit-empty-tray"
          d="M14 40v10a4 4 0 0 0 4 4h60a4 4 0 0 0 4-4V40H63.500c-1.200 0-2.300.700-2.800 1.800l-1 2.200a3 3 0 0 1-2.800 1.800H39.100a3 3 0 0 1-2.800-1.800l-1-2.200A3 3 0 0 0 32.500 40z"
        />
        <path d="M37 26h22M42 32h12" stroke-dasharray="1 4" />
      </g>
    </svg>
  );
}

/**
 * Stands where a list or a result would be, with room for a way out as children.
 *
 * @example
 * <Empty description="No orders match"><Button onClick={reset}>Clear the filter</Button></Empty>
 */
export function Empty(props: EmptyProps): JSX.Element {
  const [own, rest] = splitProps(props, ["description", "image", "size", "class", "children"]);
  const size = useSize(() => own.size);
  const strings = useStrings("empty", english);
  return (
    <div {...rest} class={cx("kit-empty", own.class)} data-part="root" data-size={size()}>
      <div data-part="image">{"image" in props ? own.image : <Tray />}</div>
      <div data-part="description">{"description" in props ? own.description : strings().description}</div>
      <div data-part="action">{own.children}</div>
    </div>
  );
}
