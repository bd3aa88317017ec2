import type { CalendarDate, DateValue } from "@internationalized/date";
import { For, createMemo, createSignal, createUniqueId, onCleanup, onMount, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "../internal/field.css";
import "../internal/dates/date-field.css";
import "../internal/dates/date-panel.css";
import "./date-range-picker.css";
import { useSize } from "../internal/config";
import { cx } from "../internal/cx";
import { createDateMachine } from "../internal/dates/create-date-machine";
import { fieldProps, type DateFieldProps } from "../internal/dates/date-field-props";
import { DateInput } from "../internal/dates/date-input";
import { DatePanel, type PanelPreset } from "../internal/dates/date-panel";
import { DateTrigger } from "../internal/dates/date-trigger";
import { readDate, writeDate } from "../internal/dates/dates";
import { joinField } from "../internal/field-context";
import { withHandlers } from "../internal/with-handlers";

/** The first and the last date as ISO strings, such as `["2026-11-25", "2026-11-28"]`; "" where there is none. */
export type DateRange = readonly [start: string, end: string];

/** A range offered beside the calendar. */
export type DateRangePreset = {
  readonly label: JSX.Element;
  /** A function where it depends on now, called while the calendar is open. */
  readonly value: DateRange | (() => DateRange);
};

type Native = Omit<
  JSX.HTMLAttributes<HTMLDivElement>,
  keyof DateFieldProps | "onChange" | "children" | "style" | "role"
>;

export type DateRangePickerProps = Native &
  Omit<DateFieldProps, "placeholder"> & {
    /** Both dates as ISO strings. With it the field is controlled. */
    value?: DateRange;
    /** What an uncontrolled field begins with, and goes back to when its form is reset. */
    defaultValue?: DateRange;
    /** Called once both dates are chosen, and with `["", ""]` when the field was emptied. */
    onChange?: (value: [start: string, end: string]) => unknown;
    presets?: readonly DateRangePreset[];
    /** What the two inputs show while they are empty. */
    placeholder?: readonly [start: string, end: string];
    /** The name under which a form sends both ISO strings, one after the other. */
    name?: string;
    /** Names for each of them instead. */
    startName?: string;
    endName?: string;
    form?: string;
    style?: JSX.CSSProperties | string;
  };

const none: DateRange = ["", ""];

/**
 * Two dates, from the first to the last: typed, or chosen one after the other from two months side by side (one on a
 * phone). Values are ISO strings, in and out. The element with all native attributes is a group: name it.
 *
 * @example
 * <DateRangePicker aria-label="Stay" value={stay()} onChange={setStay} startName="from" endName="to" />
 */
export function DateRangePicker(given: DateRangePickerProps): JSX.Element {
  const props = joinField(given, { empty: none, group: true });
  const [field, own, rest] = splitProps(props, fieldProps, [
    "value",
    "defaultValue",
    "onChange",
    "presets",
    "name",
    "startName",
    "endName",
    "form",
    "class",
    "id",
  ]);
  const size = useSize(() => field.size);
  const uid = createUniqueId();
  const inputId = (index: number): string => (index === 0 && own.id !== undefined ? own.id : `${uid}-input-${index}`);
  const [kept, setKept] = createSignal(own.defaultValue ?? none);
  // What is chosen half: the first of two clicks, or one date typed and the other still missing.
  const [draft, setDraft] = createSignal<readonly (CalendarDate | undefined)[]>();
  const value = (): DateRange => own.value ?? kept();
  const dates = createMemo(() => draft() ?? value().map(readDate));
  const write = (date: DateValue | undefined): string => writeDate(date, machine.unit());
  const choose = (start: string, end: string): void => {
    setDraft(undefined);
    if (start === value()[0] && end === value()[1]) return;
    const next: [string, string] = start <= end ? [start, end] : [end, start];
    setKept(next);
    own.onChange?.(next);
  };
  const [wide, setWide] = createSignal(true);
  const months = (): number => (wide() && (field.picker ?? "date") !== "month" && field.picker !== "year" ? 2 : 1);
  onMount(() => {
    const query = matchMedia("(min-width: 42rem)");
    const measure = (): void => void setWide(query.matches);
    measure();
    query.addEventListener("change", measure);
    onCleanup(() => query.removeEventListener("change", measure));
  });
  const machine = createDateMachine({
    props: field,
    range: true,
    months,
    dates: () => dates().filter(found => found !== undefined),
    onDates: ([start, end]) => {
      if (start === undefined) choose("", "");
      else if (end !== undefined) choose(write(start), write(end));
      else setDraft([readDate(write(start)), undefined]);
    },
    onClose: () => setDraft(undefined),
    inputId,
  });
  const typed = (index: number, date: CalendarDate | undefined): void => {
    const pair = dates().map((other, place) => (place === index ? date : other));
    const [start, end] = pair;
    if (start === undefined && end === undefined) choose("", "");
    else if (start === undefined || end === undefined) setDraft([start, end]);
    else choose(write(start), write(end));
  };
  const presets = (): PanelPreset[] =>
    (own.presets ?? []).map(preset => ({
      label: preset.label,
      dates: () => (typeof preset.value === "function" ? preset.value() : preset.value).map(readDate),
    }));
  const reset = (): void => {
    const [start, end] = own.defaultValue ?? none;
    if (own.value === undefined) choose(start, end);
  };
  const root = withHandlers(rest, {
    // Whoever leaves with half a range has chosen none. Leaving the calendar closes it, and that is told by the machine.
    onFocusOut(event: FocusEvent & { currentTarget: HTMLDivElement }) {
      const to = event.relatedTarget;
      const stays = to instanceof Node && event.currentTarget.contains(to);
      if (event.target instanceof HTMLInputElement && !stays) setDraft(undefined);
    },
  });
  const inputs = [
    { index: 0, label: () => machine.strings().start, name: () => own.startName ?? own.name },
    { index: 1, label: () => machine.strings().end, name: () => own.endName ?? own.name },
  ] as const;
  return (
    <div
      {...rest}
      {...root}
      class={cx("kit-date kit-date-range", own.class)}
      role="group"
      data-part="root"
      data-size={size()}
    >
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
        <For each={inputs}>
          {({ index, label, name }) => (
            <>
              <DateInput
                id={inputId(index)}
                aria-label={label()}
                form={own.form}
                machine={machine}
                index={index}
                field={field}
                placeholder={field.placeholder?.[index]}
                date={dates()[index]}
                onTyped={date => typed(index, date)}
                onReset={reset}
              />
              <input
                type="hidden"
                name={name()}
                value={value()[index]}
                form={own.form}
                disabled={name() === undefined ? true : field.disabled}
              />
              <span data-part="separator" aria-hidden="true" hidden={index === 1}>
                –
              </span>
            </>
          )}
        </For>
        <DateTrigger
          machine={machine}
          field={field}
          empty={value()[0] === "" && value()[1] === ""}
          onClear={() => choose("", "")}
        />
      </div>
      <DatePanel machine={machine} size={size()} months={months()} presets={presets()} />
    </div>
  );
}
