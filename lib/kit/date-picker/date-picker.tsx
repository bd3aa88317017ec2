import { Show, createMemo, createSignal, createUniqueId, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "../internal/field.css";
import "../internal/dates/date-field.css";
import "../internal/dates/date-panel.css";
import { useSize } from "../internal/config";
import { cx } from "../internal/cx";
import { createDateMachine } from "../internal/dates/create-date-machine";
import { fieldProps, type DateFieldProps } from "../internal/dates/date-field-props";
import { DateInput } from "../internal/dates/date-input";
import { DatePanel, type PanelPreset } from "../internal/dates/date-panel";
import { DateTrigger } from "../internal/dates/date-trigger";
import { readDate, writeDate } from "../internal/dates/dates";
import { joinField } from "../internal/field-context";

/** A date offered beside the calendar. */
export type DatePreset = {
  readonly label: JSX.Element;
  /** An ISO string; a function where it depends on now, called while the calendar is open. */
  readonly value: string | (() => string);
};

type Native = Omit<
  JSX.InputHTMLAttributes<HTMLInputElement>,
  keyof DateFieldProps | "value" | "onChange" | "type" | "style" | "children"
>;

export type DatePickerProps = Native &
  DateFieldProps & {
    /** The date as an ISO string, such as "2026-11-25"; "" for none. With it the field is controlled. */
    value?: string;
    /** What an uncontrolled field begins with, and goes back to when its form is reset. */
    defaultValue?: string;
    /** Called with the date as an ISO string, "" when the field was emptied. */
    onChange?: (value: string) => unknown;
    presets?: readonly DatePreset[];
    /** Offers today below the calendar. True unless given, where days are chosen. */
    showToday?: boolean;
    /** The name under which a form sends the ISO string. */
    name?: string;
    style?: JSX.CSSProperties | string;
  };

/**
 * A day, week, month or year, typed in the reader's own order or chosen from a calendar. Its value is an ISO string,
 * in and out: "2026-11-25", never a `Date`, so that no time zone can move it. Attributes, events and `ref` go to the
 * `<input>`, `class` and `style` to the box.
 *
 * @example
 * <DatePicker aria-label="Arrival" min="2026-11-25" value={arrival()} onChange={setArrival} />
 */
export function DatePicker(given: DatePickerProps): JSX.Element {
  const props = joinField(given, { empty: "" });
  const [field, own, rest] = splitProps(props, fieldProps, [
    "value",
    "defaultValue",
    "onChange",
    "presets",
    "showToday",
    "name",
    "form",
    "class",
    "style",
    "id",
  ]);
  const size = useSize(() => field.size);
  const uid = createUniqueId();
  const inputId = (): string => own.id ?? `${uid}-input`;
  const [kept, setKept] = createSignal(own.defaultValue ?? "");
  const value = (): string => own.value ?? kept();
  const date = createMemo(() => readDate(value()));
  const choose = (next: string): void => {
    if (next === value()) return;
    setKept(next);
    own.onChange?.(next);
  };
  const machine = createDateMachine({
    props: field,
    dates: () => [date()].filter(found => found !== undefined),
    onDates: ([found]) => choose(writeDate(found, machine.unit())),
    inputId,
  });
  const presets = (): PanelPreset[] =>
    (own.presets ?? []).map(preset => ({
      label: preset.label,
      dates: () => [readDate(typeof preset.value === "string" ? preset.value : preset.value())],
    }));
  const showToday = (): boolean => own.showToday ?? machine.unit() === "date";
  return (
    <div class={cx("kit-date", own.class)} style={own.style} data-part="root" data-size={size()}>
      <div
        class="kit-field"
        id={machine.ids.control}
        data-part="control"
        data-size={size()}
        data-variant={field.variant ?? "outline"}
        data-invalid={field.invalid ? "" : undefined}
        data-disabled={field.disabled ? "" : undefined}
        data-readonly={field.readOnly ? "" : undefined}
      >
        <DateInput
          {...rest}
          id={inputId()}
          form={own.form}
          placeholder={field.placeholder}
          machine={machine}
          index={0}
          field={field}
          date={date()}
          onTyped={found => choose(writeDate(found, machine.unit()))}
          onReset={() => {
            if (own.value === undefined) choose(own.defaultValue ?? "");
          }}
        />
        <DateTrigger machine={machine} field={field} empty={value() === ""} onClear={() => choose("")} />
      </div>
      <Show when={own.name}>
        {name => <input type="hidden" name={name()} value={value()} form={own.form} disabled={field.disabled} />}
      </Show>
      <DatePanel
        machine={machine}
        size={size()}
        months={1}
        presets={presets()}
        today={showToday() ? machine.strings().today : undefined}
      />
    </div>
  );
}
