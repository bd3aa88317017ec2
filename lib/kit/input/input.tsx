import { Show, createSignal, splitProps, untrack, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "../internal/field.css";
import { callHandler, type Handler } from "../internal/call-handler";
import { useSize, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import {
  createEarlyInput,
  createSteadyCaret,
  passRef,
  restoreText,
  type FieldState,
  type InputEventOf,
} from "../internal/field";
import { joinField } from "../internal/field-context";
import { CloseGlyph } from "../internal/glyphs";
import type { Size } from "../internal/vocabulary";
import { input as english } from "../locale/english-strings";

export type InputProps = FieldState &
  Omit<JSX.InputHTMLAttributes<HTMLInputElement>, "value" | "onChange" | "onInput" | "size" | "prefix"> & {
    /** What it shows. With it the field is controlled: it shows this whatever is typed. */
    value?: string;
    /** What an uncontrolled field begins with, and goes back to when its form is reset. */
    defaultValue?: string;
    /** Called with the text for every change. What it returns is of no account. */
    onChange?: (value: string) => unknown;
    onInput?: Handler<InputEventOf<HTMLInputElement>>;
    size?: Size;
    /** "outline" unless given. */
    variant?: "outline" | "soft" | "ghost";
    prefix?: JSX.Element;
    suffix?: JSX.Element;
    /** Shows a button that empties it while there is something to empty. */
    clearable?: boolean;
  };

/**
 * A line of text: a native `<input>`. Attributes, events and `ref` go to it, `class` and `style` to the box around it.
 *
 * @example
 * <Input name="city" placeholder="Where to?" value={city()} onChange={setCity} />
 */
export function Input(given: InputProps): JSX.Element {
  const props = joinField(given, { empty: "" });
  const [own, rest] = splitProps(props, [
    "value",
    "defaultValue",
    "onChange",
    "onInput",
    "size",
    "variant",
    "prefix",
    "suffix",
    "clearable",
    "invalid",
    "class",
    "style",
    "ref",
  ]);
  const size = useSize(() => own.size);
  const strings = useStrings("input", english);
  let element: HTMLInputElement | undefined;
  const [filled, setFilled] = createSignal(untrack(() => own.value ?? own.defaultValue ?? "") !== "");

  const take = (target: HTMLInputElement, composing: boolean): void => {
    setFilled(target.value !== "");
    own.onChange?.(target.value);
    restoreText(target, own.value, composing);
  };
  createSteadyCaret(
    () => element,
    () => own.value,
  );
  createEarlyInput(
    () => element,
    found => found.value !== (own.value ?? own.defaultValue ?? ""),
    found => take(found, false),
  );
  const clear = (): void => {
    if (element === undefined) return;
    element.value = "";
    element.focus();
    take(element, false);
  };
  return (
    <span
      class={cx("kit-field kit-input", own.class)}
      style={own.style}
      data-part="root"
      data-size={size()}
      data-variant={own.variant ?? "outline"}
      data-invalid={own.invalid ? "" : undefined}
      data-disabled={rest.disabled ? "" : undefined}
      data-readonly={(rest.readOnly ?? rest.readonly) ? "" : undefined}
    >
      <span data-part="prefix">{own.prefix}</span>
      <input
        type="text"
        {...rest}
        {...(own.value === undefined ? { "attr:value": own.defaultValue } : { value: own.value })}
        ref={found => {
          element = found;
          passRef(own.ref, found);
        }}
        data-part="input"
        aria-invalid={own.invalid ? "true" : rest["aria-invalid"]}
        onInput={event => {
          callHandler(own.onInput, event);
          take(event.currentTarget, event.isComposing);
        }}
      />
      <Show when={own.clearable && (own.value === undefined ? filled() : own.value !== "") && !rest.disabled}>
        <button type="button" data-part="clear" aria-label={strings().clear} onClick={clear}>
          <CloseGlyph />
        </button>
      </Show>
      <span data-part="suffix">{own.suffix}</span>
    </span>
  );
}
