import { Show, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./spin.css";
import { useSize, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import type { Size } from "../internal/vocabulary";
import { spin as english } from "../locale/english-strings";
import { SpinMark } from "./spin-mark";

export type SpinProps = JSX.HTMLAttributes<HTMLDivElement> & {
  /** Whether it turns. True unless given. */
  spinning?: boolean;
  /** Read out, and shown beneath the mark. Without it "Loading" is read out and nothing is shown. */
  label?: string;
  size?: Size;
};

/**
 * Says that something is on its way. With children it lies over them, and they cannot be used meanwhile.
 *
 * @example
 * <Spin spinning={orders.loading}><OrderTable /></Spin>
 */
export function Spin(props: SpinProps): JSX.Element {
  const [own, rest] = splitProps(props, ["spinning", "label", "size", "class", "children"]);
  const size = useSize(() => own.size);
  const strings = useStrings("spin", english);
  const spinning = (): boolean => own.spinning ?? true;
  // Asked of the props, not of their value: reading a child here would build it twice.
  const alone = !("children" in props);
  return (
    <div
      {...rest}
      class={cx("kit-spin", own.class)}
      data-part="root"
      data-size={size()}
      data-alone={alone ? "" : undefined}
      data-state={spinning() ? "spinning" : "idle"}
      aria-busy={spinning()}
    >
      <div data-part="indicator" role="status">
        <Show when={spinning()}>
          <SpinMark />
          <span data-part="label" class={own.label === undefined ? "kit-hidden" : undefined}>
            {own.label ?? strings().loading}
          </span>
        </Show>
      </div>
      <Show when={!alone}>
        <div data-part="content" inert={spinning()}>
          {own.children}
        </div>
      </Show>
    </div>
  );
}
