import { Show, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./switch.css";
import { createChecked, type CheckedProps } from "../internal/checked";
import { useSize } from "../internal/config";
import { cx } from "../internal/cx";
import { passRef } from "../internal/field";
import { joinField } from "../internal/field-context";
import type { Size } from "../internal/vocabulary";
import { SpinMark } from "../spin/spin-mark";

export type SwitchProps = CheckedProps & {
  size?: Size;
  /** Its change is on its way: shows a spinner and takes no click, but keeps focus. */
  loading?: boolean;
};

/**
 * On or off, at once: a native checkbox with the role of a switch and its label as children.
 *
 * @example
 * <Switch checked={live()} onChange={setLive}>Live prices</Switch>
 */
export function Switch(given: SwitchProps): JSX.Element {
  const props = joinField(given, { prop: "checked", empty: false });
  const [own, rest] = splitProps(props, [
    "checked",
    "defaultChecked",
    "value",
    "onChange",
    "onInput",
    "invalid",
    "loading",
    "size",
    "class",
    "style",
    "ref",
    "children",
  ]);
  const size = useSize(() => own.size);
  let element: HTMLInputElement | undefined;
  const state = createChecked(own, () => element);
  return (
    <label
      class={cx("kit-switch", own.class)}
      style={own.style}
      data-part="root"
      data-size={size()}
      data-invalid={own.invalid ? "" : undefined}
      data-state={own.loading ? "loading" : "idle"}
      on:click={event => {
        if (own.loading) event.preventDefault();
      }}
    >
      <span data-part="track">
        <input
          {...rest}
          type="checkbox"
          role="switch"
          checked={state.controlled() ?? state.start}
          value={typeof own.value === "string" ? own.value : "on"}
          ref={found => {
            element = found;
            passRef(own.ref, found);
          }}
          data-part="control"
          aria-busy={own.loading ? "true" : undefined}
          aria-invalid={own.invalid ? "true" : rest["aria-invalid"]}
          onInput={state.onInput}
        />
        <span data-part="thumb" aria-hidden="true">
          <Show when={own.loading}>
            <SpinMark />
          </Show>
        </span>
      </span>
      <span data-part="label">{own.children}</span>
    </label>
  );
}
