import { splitProps, untrack, type JSX } from "solid-js";
import { isServer } from "solid-js/web";
import "../styles/tokens.css";
import "../styles/base.css";
import "../internal/field.css";
import "./text-area.css";
import { callHandler, type Handler } from "../internal/call-handler";
import { useSize } from "../internal/config";
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
import type { Size } from "../internal/vocabulary";

export type TextAreaProps = FieldState &
  Omit<JSX.TextareaHTMLAttributes<HTMLTextAreaElement>, "value" | "onChange" | "onInput"> & {
    /** What it shows. With it the field is controlled. */
    value?: string;
    /** What an uncontrolled field begins with. */
    defaultValue?: string;
    /** Called with the text for every change. */
    onChange?: (value: string) => unknown;
    onInput?: Handler<InputEventOf<HTMLTextAreaElement>>;
    size?: Size;
    /** Grows with its text, up to `maxRows`. */
    autoSize?: boolean;
    maxRows?: number;
    /** Shows how many characters there are, beside `maxLength` if there is one. */
    showCount?: boolean;
  };

/**
 * Several lines of text: a native `<textarea>`. Attributes, events and `ref` go to it, `class` and `style` to its box.
 *
 * @example
 * <TextArea name="note" rows={4} autoSize maxRows={10} />
 */
export function TextArea(given: TextAreaProps): JSX.Element {
  const props = joinField(given, { empty: "" });
  const [own, rest] = splitProps(props, [
    "value",
    "defaultValue",
    "onChange",
    "onInput",
    "size",
    "autoSize",
    "maxRows",
    "showCount",
    "invalid",
    "class",
    "style",
    "ref",
  ]);
  const size = useSize(() => own.size);
  let element: HTMLTextAreaElement | undefined;
  let counter: HTMLSpanElement | undefined;
  // A text area's text is what the server sends as its value, and what a form reset goes back to.
  const start = untrack(() => own.value ?? own.defaultValue ?? "");
  const limit = (): string => {
    const max = rest.maxLength ?? rest.maxlength;
    return max === undefined ? "" : ` / ${max}`;
  };
  const take = (target: HTMLTextAreaElement, composing: boolean): void => {
    own.onChange?.(target.value);
    restoreText(target, own.value, composing);
    if (counter !== undefined && own.showCount) counter.textContent = `${target.value.length}${limit()}`;
  };
  createSteadyCaret(
    () => element,
    () => own.value,
  );
  createEarlyInput(
    () => element,
    found => found.value !== (own.value ?? start),
    found => take(found, false),
  );
  return (
    <span
      class={cx("kit-field kit-textarea", own.class)}
      style={own.style}
      data-part="root"
      data-size={size()}
      data-auto-size={own.autoSize ? "" : undefined}
      data-invalid={own.invalid ? "" : undefined}
      data-disabled={rest.disabled ? "" : undefined}
      data-readonly={(rest.readOnly ?? rest.readonly) ? "" : undefined}
    >
      <textarea
        rows={3}
        {...rest}
        {...(own.value === undefined || isServer ? {} : { value: own.value })}
        ref={found => {
          element = found;
          passRef(own.ref, found);
        }}
        data-part="input"
        style={{ "--kit-max-rows": own.maxRows }}
        aria-invalid={own.invalid ? "true" : rest["aria-invalid"]}
        onInput={event => {
          callHandler(own.onInput, event);
          take(event.currentTarget, event.isComposing);
        }}
      >
        {start}
      </textarea>
      <span data-part="count" aria-hidden="true" ref={counter}>
        {own.showCount ? `${(own.value ?? start).length}${limit()}` : undefined}
      </span>
    </span>
  );
}
