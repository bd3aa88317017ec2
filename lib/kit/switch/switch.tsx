import type { JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "../spin/spin-mark.css";
import "./switch.css";
import { createChecked, type CheckedProps } from "../internal/checked";
import { createPending } from "../internal/create-pending";
import { cx } from "../internal/cx";

export type SwitchProps = CheckedProps & {
  /**
   * Its change is on its way: shows a spinner and takes no click, but keeps focus. When it is left out, a handler that
   * returns a promise sets it until the promise settles.
   */
  loading?: boolean;
};

/**
 * On or off, at once: a native checkbox with the role of a switch and its label as children.
 *
 * @example
 * <Switch checked={live()} onChange={setLive}>Live prices</Switch>
 */
export function Switch(props: SwitchProps): JSX.Element {
  const { pending, watch } = createPending();
  const { own, size, input, hold } = createChecked(props, watch);
  const loading = (): boolean => own.loading ?? pending();
  return (
    <label
      class={cx("kit-switch", own.class)}
      style={own.style}
      data-part="root"
      data-size={size()}
      data-invalid={own.invalid ? "" : undefined}
      data-state={loading() ? "loading" : "idle"}
      on:click={event => {
        if (loading()) event.preventDefault();
      }}
    >
      <span data-part="track">
        <input {...input} role="switch" aria-busy={loading() || undefined} ref={found => hold(found)} />
        <span data-part="thumb" aria-hidden="true" />
      </span>
      <span data-part="label">{own.children}</span>
    </label>
  );
}
