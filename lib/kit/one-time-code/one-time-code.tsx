import { For, createSignal, splitProps, untrack, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./one-time-code.css";
import { callHandler, type Handler } from "../internal/call-handler";
import { useSize } from "../internal/config";
import { cx } from "../internal/cx";
import { createEarlyInput, passRef, type FieldState } from "../internal/field";
import { joinField } from "../internal/field-context";
import { mergeStyle } from "../internal/style";
import type { Size } from "../internal/vocabulary";

type CodeEvent = InputEvent & { currentTarget: HTMLInputElement; target: Element };

export type OneTimeCodeProps = FieldState &
  Omit<
    JSX.InputHTMLAttributes<HTMLInputElement>,
    "value" | "onChange" | "onInput" | "size" | "type" | "maxLength" | "pattern"
  > & {
    value?: string;
    defaultValue?: string;
    /** Called with the code as far as it goes. */
    onChange?: (value: string) => unknown;
    /** Called once the last place is filled. */
    onComplete?: (value: string) => unknown;
    onInput?: Handler<CodeEvent>;
    /** How many places there are. 6 unless given. */
    length?: number;
    /** Digits (unless given), or letters as well, which become upper case. */
    kind?: "digits" | "letters";
    size?: Size;
  };

/**
 * A code somebody was sent, a place for each character. It is one native `<input>`: whatever fills in a code (a text
 * message, a password manager, a paste with dashes in it) fills in all of it, and it works without JavaScript.
 * Attributes, events and `ref` go to it, `class` and `style` to the whole.
 *
 * @example
 * <OneTimeCode name="code" aria-label="Code from the text message" onComplete={code => signIn(code)} />
 */
export function OneTimeCode(given: OneTimeCodeProps): JSX.Element {
  const props = joinField(given, { empty: "" });
  const [own, rest] = splitProps(props, [
    "value",
    "defaultValue",
    "onChange",
    "onComplete",
    "onInput",
    "length",
    "kind",
    "size",
    "invalid",
    "class",
    "style",
    "ref",
  ]);
  const size = useSize(() => own.size);
  const length = (): number => own.length ?? 6;
  const letters = (): boolean => own.kind === "letters";
  let element: HTMLInputElement | undefined;
  const [kept, setKept] = createSignal(untrack(() => own.defaultValue ?? ""));
  const value = (): string => own.value ?? kept();
  const clean = (text: string): string =>
    (letters() ? text.replace(/[^a-z\d]/gi, "").toUpperCase() : text.replace(/\D/g, "")).slice(0, length());
  const take = (target: HTMLInputElement): void => {
    const code = clean(target.value);
    if (target.value !== code) target.value = code;
    const before = value();
    setKept(code);
    own.onChange?.(code);
    if (own.value !== undefined && target.value !== own.value) target.value = own.value;
    if (code.length === length() && code !== before) own.onComplete?.(code);
  };
  createEarlyInput(
    () => element,
    found => found.value !== value(),
    take,
  );
  return (
    <span
      class={cx("kit-code", own.class)}
      style={mergeStyle({ "--_places": String(length()) }, own.style)}
      data-part="root"
      data-size={size()}
      data-invalid={own.invalid ? "" : undefined}
      data-disabled={rest.disabled ? "" : undefined}
    >
      <For each={Array.from({ length: length() })}>
        {(_, index) => (
          <span
            data-part="place"
            aria-hidden="true"
            data-state={index() === value().length ? "next" : index() < value().length ? "filled" : "empty"}
          />
        )}
      </For>
      <input
        autocomplete="one-time-code"
        inputmode={letters() ? "text" : "numeric"}
        autocapitalize={letters() ? "characters" : undefined}
        spellcheck={false}
        {...rest}
        type="text"
        dir="ltr"
        pattern={`${letters() ? "[A-Za-z0-9]" : "[0-9]"}{${length()}}`}
        {...(own.value === undefined ? { "attr:value": own.defaultValue } : { value: own.value })}
        ref={found => {
          element = found;
          passRef(own.ref, found);
        }}
        data-part="input"
        aria-invalid={own.invalid ? "true" : rest["aria-invalid"]}
        onInput={event => {
          callHandler(own.onInput, event);
          if (!event.isComposing) take(event.currentTarget);
        }}
      />
    </span>
  );
}
