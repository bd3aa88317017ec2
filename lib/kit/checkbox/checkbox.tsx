import { createEffect, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./checkbox.css";
import { createChecked, type CheckedProps } from "../internal/checked";
import { cx } from "../internal/cx";

export type CheckboxProps = CheckedProps & {
  /** Neither on nor off, such as the head of a partly chosen list. */
  indeterminate?: boolean;
};

/**
 * A native checkbox with its label as children. Attributes, events and `ref` go to the box, `class` and `style` to the
 * label around it.
 *
 * @example
 * <Checkbox name="terms" required>I agree</Checkbox>
 */
export function Checkbox(props: CheckboxProps): JSX.Element {
  const { own, size, input, hold } = createChecked(props);
  return (
    <label
      class={cx("kit-checkbox", own.class)}
      style={own.style}
      data-part="root"
      data-size={size()}
      data-invalid={own.invalid ? "" : undefined}
    >
      <input
        {...input}
        ref={found => {
          hold(found);
          createEffect(() => (found.indeterminate = own.indeterminate ?? false));
        }}
      />
      <span data-part="label">{own.children}</span>
    </label>
  );
}
