import { splitProps, useContext, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "../checkbox/checkbox.css";
import "./radio.css";
import { useSize } from "../internal/config";
import { cx } from "../internal/cx";
import type { Size } from "../internal/vocabulary";
import { RadioContext } from "./radio-context";

export type RadioProps = Omit<JSX.InputHTMLAttributes<HTMLInputElement>, "type" | "value" | "size"> & {
  /** What the group's value is while this one is chosen. */
  value: string;
  size?: Size;
  /** Marks it as wrong. */
  invalid?: boolean;
};

/**
 * One native radio button with its label as children, within a `RadioGroup` or alone with a `name`.
 *
 * @example
 * <RadioGroup defaultValue="tea" aria-label="Drink"><Radio value="tea">Tea</Radio><Radio value="coffee">Coffee</Radio></RadioGroup>
 */
export function Radio(props: RadioProps): JSX.Element {
  const [own, rest] = splitProps(props, ["size", "invalid", "class", "style", "children"]);
  const group = useContext(RadioContext);
  const size = useSize(() => own.size);
  return (
    <label
      class={cx("kit-radio", own.class)}
      style={own.style}
      data-part="root"
      data-size={size()}
      data-invalid={own.invalid || group?.invalid() ? "" : undefined}
    >
      <input
        {...rest}
        type="radio"
        name={group?.name() ?? rest.name}
        checked={group === undefined ? rest.checked : group.value() === rest.value}
        disabled={group?.disabled() === true || rest.disabled}
        required={group?.required() === true || rest.required}
        data-part="control"
      />
      <span data-part="label">{own.children}</span>
    </label>
  );
}
