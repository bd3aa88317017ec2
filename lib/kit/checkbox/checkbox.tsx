import { createEffect, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./checkbox.css";
import { createChecked, type CheckedProps } from "../internal/checked";
import { useSize } from "../internal/config";
import { cx } from "../internal/cx";
import { passRef } from "../internal/field";
import { joinField } from "../internal/field-context";
import type { Size } from "../internal/vocabulary";

export type CheckboxProps = CheckedProps & {
  /** Neither on nor off, such as the head of a partly chosen list. */
  indeterminate?: boolean;
  size?: Size;
};

/**
 * A native checkbox with its label as children. Attributes, events and `ref` go to the box, `class` and `style` to the
 * label around it.
 *
 * @example
 * <Checkbox name="terms" required>I agree</Checkbox>
 */
export function Checkbox(given: CheckboxProps): JSX.Element {
  const props = joinField(given, { prop: "checked", empty: false });
  const [own, rest] = splitProps(props, [
    "checked",
    "defaultChecked",
    "value",
    "onChange",
    "onInput",
    "indeterminate",
    "invalid",
    "size",
    "class",
    "style",
    "ref",
    "children",
  ]);
  const size = useSize(() => own.size);
  let element: HTMLInputElement | undefined;
  const state = createChecked(own, () => element);
  createEffect(() => {
    if (element !== undefined) element.indeterminate = own.indeterminate ?? false;
  });
  return (
    <label
      class={cx("kit-checkbox", own.class)}
      style={own.style}
      data-part="root"
      data-size={size()}
      data-invalid={own.invalid ? "" : undefined}
    >
      <input
        {...rest}
        type="checkbox"
        checked={state.controlled() ?? state.start}
        value={typeof own.value === "string" ? own.value : "on"}
        ref={found => {
          element = found;
          passRef(own.ref, found);
        }}
        data-part="control"
        aria-invalid={own.invalid ? "true" : rest["aria-invalid"]}
        onInput={state.onInput}
      />
      <span data-part="label">{own.children}</span>
    </label>
  );
}
