import * as zag from "@zag-js/number-input";
import { normalizeProps, useMachine } from "@zag-js/solid";
import {
  Show,
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  on,
  splitProps,
  untrack,
  type JSX,
} from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "../internal/field.css";
import "./input-number.css";
import { useConfig, useLanguage, useSize, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { createEarlyFocus, createEarlyInput, passRef, type FieldState } from "../internal/field";
import { joinField } from "../internal/field-context";
import { DashGlyph, PlusGlyph } from "../internal/glyphs";
import type { Size } from "../internal/vocabulary";
import { withHandlers } from "../internal/with-handlers";
import { inputNumber as english } from "../locale/english-strings";

export type InputNumberProps = FieldState &
  Omit<
    JSX.InputHTMLAttributes<HTMLInputElement>,
    "value" | "onChange" | "min" | "max" | "step" | "size" | "prefix" | "type"
  > & {
    /** The number; `null` for none. With it the field is controlled. */
    value?: number | null;
    defaultValue?: number | null;
    /** Called with the number, `null` when the field is empty or holds none. */
    onChange?: (value: number | null) => unknown;
    min?: number;
    max?: number;
    /** What an arrow key or a button adds. 1 unless given. */
    step?: number;
    /** How it is written while nobody types, such as `{ style: "currency", currency: "EUR" }`. */
    format?: Intl.NumberFormatOptions;
    size?: Size;
    variant?: "outline" | "soft" | "ghost";
    prefix?: JSX.Element;
    suffix?: JSX.Element;
    /** Hides the two buttons; the arrow keys stay. */
    controls?: boolean;
  };

/**
 * A number in the reader's own notation. Arrow keys, Page keys, Home and End change it. In a form it sends the plain
 * number. Attributes and `ref` go to the `<input>`, `class` and `style` to the box.
 *
 * @example
 * <InputNumber min={1} max={99} value={count()} onChange={setCount} aria-label="Count" />
 */
export function InputNumber(given: InputNumberProps): JSX.Element {
  const props = joinField(given, { empty: null });
  const [own, rest] = splitProps(props, [
    "value",
    "defaultValue",
    "onChange",
    "min",
    "max",
    "step",
    "format",
    "size",
    "variant",
    "prefix",
    "suffix",
    "controls",
    "invalid",
    "class",
    "style",
    "ref",
    "name",
    "id",
  ]);
  const config = useConfig();
  const size = useSize(() => own.size);
  const language = useLanguage();
  const strings = useStrings("inputNumber", english);
  const write = (value: number | null | undefined): string =>
    value === null || value === undefined || Number.isNaN(value)
      ? ""
      : Number.isInteger(value)
        ? String(value)
        : new Intl.NumberFormat(language(), { useGrouping: false, maximumFractionDigits: 15 }).format(value);

  // Zag's value is the text as it is typed; ours is the number. The text is kept apart, so that "1." stays while it is
  // typed although the number has been 1 all along.
  const start = untrack(() => (own.value === undefined ? own.defaultValue : own.value) ?? null);
  const [text, setText] = createSignal(write(start));
  let number = start;
  createEffect(
    on(
      () => own.value,
      value => {
        if (value === undefined || value === number) return;
        number = value;
        setText(write(value));
      },
      { defer: true },
    ),
  );
  // What stands there was written by the format before: another one could not read it.
  createEffect(
    on(
      () => own.format,
      () => setText(write(number)),
      { defer: true },
    ),
  );
  const uid = createUniqueId();
  const service = useMachine(zag.machine, () => ({
    id: uid,
    ids: { input: own.id ?? `${uid}-input` },
    value: text(),
    onValueChange(details: zag.ValueChangeDetails) {
      setText(details.value);
      const next = Number.isNaN(details.valueAsNumber) ? null : details.valueAsNumber;
      if (next === number) return;
      number = next;
      own.onChange?.(next);
    },
    onFocusChange(details: zag.FocusChangeDetails) {
      // Controlled, and the handler did not take what was typed: once done typing, it shows its value again.
      if (details.focused || own.value === undefined || own.value === number) return;
      number = own.value;
      setText(write(own.value));
    },
    min: own.min,
    max: own.max,
    step: own.step,
    formatOptions: own.format,
    locale: language(),
    dir: config.direction(),
    name: own.format === undefined ? own.name : undefined,
    disabled: rest.disabled === true,
    readOnly: (rest.readOnly ?? rest.readonly) === true,
    required: rest.required === true,
    invalid: own.invalid,
    translations: { incrementLabel: strings().increase, decrementLabel: strings().decrease },
  }));
  const api = createMemo(() => zag.connect(service, normalizeProps));
  // Each part once: a spread reads every attribute by itself, and on the server would build the part for each.
  const root = createMemo(() => api().getRootProps());
  const input = createMemo(() => withHandlers(rest, api().getInputProps()));
  const less = createMemo(() => api().getDecrementTriggerProps());
  const greater = createMemo(() => api().getIncrementTriggerProps());
  let element: HTMLInputElement | undefined;
  createEarlyFocus(() => element);
  createEarlyInput(
    () => element,
    found => found.value !== untrack(api).value,
    found => service.send({ type: "VALUE.SET", value: found.value }),
  );
  return (
    <span
      {...root()}
      class={cx("kit-field kit-input-number", own.class)}
      style={own.style}
      data-size={size()}
      data-variant={own.variant ?? "outline"}
      data-readonly={(rest.readOnly ?? rest.readonly) ? "" : undefined}
    >
      <span data-part="prefix">{own.prefix}</span>
      <input
        {...rest}
        {...input()}
        ref={found => {
          element = found;
          passRef(own.ref, found);
        }}
      />
      <span data-part="suffix">{own.suffix}</span>
      <Show when={own.format !== undefined && own.name !== undefined}>
        <input type="hidden" name={own.name} value={Number.isNaN(api().valueAsNumber) ? "" : api().valueAsNumber} />
      </Show>
      <Show when={own.controls ?? true}>
        <button {...less()}>
          <DashGlyph />
        </button>
        <button {...greater()}>
          <PlusGlyph />
        </button>
      </Show>
    </span>
  );
}
