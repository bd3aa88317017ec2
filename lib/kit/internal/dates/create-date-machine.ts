import { today, type CalendarDate, type DateValue } from "@internationalized/date";
import * as zag from "@zag-js/date-picker";
import { useMachine } from "@zag-js/solid";
import { createMemo, createSignal, createUniqueId, onMount, type Accessor } from "solid-js";
import { datePicker as english } from "../../locale/english-strings";
import type { KitStrings } from "../../locale/types";
import { useConfig, useLanguage, useStrings } from "../config";
import type { DateFieldProps } from "./date-field-props";
import { dateText, type DateStyle } from "./date-text";
import { lastDay, readDate, writeDate, zoneOr, type DateUnit } from "./dates";

/** What the parts of a picker need to know of it. */
export type DateMachine = {
  readonly service: zag.Service;
  readonly id: string;
  readonly ids: {
    readonly control: string;
    readonly trigger: string;
    readonly content: string;
    readonly positioner: string;
  };
  readonly strings: Accessor<KitStrings["datePicker"]>;
  readonly style: Accessor<DateStyle>;
  readonly unit: Accessor<DateUnit>;
  readonly min: Accessor<CalendarDate | undefined>;
  readonly max: Accessor<CalendarDate | undefined>;
  /** Today, while the calendar is open: never asked on the server. */
  readonly today: () => CalendarDate;
  readonly open: Accessor<boolean>;
  /** May not be chosen: the day, month or year that begins here is outside the limits, or the picker's unit blocked. */
  readonly refused: (date: CalendarDate, unit?: DateUnit) => boolean;
  readonly weekNumbers: Accessor<boolean>;
  readonly firstDay: Accessor<number | undefined>;
  readonly rtl: Accessor<boolean>;
  /** Two dates are chosen. */
  readonly range: boolean;
};

type Own = {
  readonly props: Omit<DateFieldProps, "placeholder">;
  readonly dates: Accessor<readonly CalendarDate[]>;
  readonly onDates: (dates: readonly DateValue[]) => void;
  readonly onClose?: () => void;
  readonly inputId: (index: number) => string;
  readonly range?: boolean;
  readonly months?: Accessor<number>;
};

const minView = { date: "day", week: "day", month: "month", year: "year" } as const;
const height = { day: 0, month: 1, year: 2 } as const;

/**
 * The machine behind a date picker's calendar. Its parts are drawn from its state here, without the machine's own
 * connect function: that one knows months and years by one day of theirs and brings a second set of everything.
 * Its value is always the one of `dates`; what it would like to choose it
 * hands to `onDates`.
 */
export function createDateMachine(own: Own): DateMachine {
  const { props } = own;
  const config = useConfig();
  const provided = useLanguage();
  const strings = useStrings("datePicker", english);
  const [mounted, setMounted] = createSignal(false);
  onMount(() => setMounted(true));
  const unit = (): DateUnit => props.picker ?? "date";
  const language = (): string => props.locale ?? provided();
  const min = createMemo(() => readDate(props.min));
  const max = createMemo(() => lastDay(readDate(props.max), unit()));
  const outside = (date: CalendarDate, of: DateUnit = "date"): boolean =>
    (min()?.compare(lastDay(date, of) ?? date) ?? 0) > 0 || (max()?.compare(date) ?? 0) < 0;
  const blocked = (date: DateValue): boolean => props.isDateUnavailable?.(writeDate(date, unit())) ?? false;
  const style = createMemo(() => ({ unit: unit(), language: language(), format: props.format, strings: strings() }));
  const lowest = (): zag.DateView => minView[unit()];
  // The machine keeps the view it was made with; the picker's unit may change later on.
  const [chosenView, setView] = createSignal<zag.DateView>();
  const view = (): zag.DateView => {
    const chosen = chosenView() ?? lowest();
    return height[chosen] < height[lowest()] ? lowest() : chosen;
  };
  const firstDay = (): number | undefined => (unit() === "week" ? 1 : props.firstDayOfWeek);
  const id = createUniqueId();
  const ids = {
    control: `${id}-control`,
    trigger: `${id}-trigger`,
    content: `${id}-content`,
    positioner: `${id}-positioner`,
  };
  const service = useMachine(zag.machine, () => {
    return {
      id,
      ids: { ...ids, input: own.inputId },
      // Outside the limits the machine would move it, and then take the place it moved it to for chosen.
      value: own.dates().filter(date => !outside(date)),
      defaultFocusedValue: own.dates()[0] ?? readDate(props.today),
      selectionMode: own.range ? ("range" as const) : ("single" as const),
      numOfMonths: own.months?.() ?? 1,
      outsideDaySelectable: !own.range,
      fixedWeeks: true,
      minView: lowest(),
      view: view(),
      min: min(),
      max: max(),
      isDateUnavailable: blocked,
      locale: language(),
      // The machine writes into the inputs as well.
      format: (date: DateValue) => dateText(date, style()),
      timeZone: zoneOr(props.timeZone),
      startOfWeek: firstDay(),
      disabled: props.disabled,
      readOnly: props.readOnly,
      open: props.open,
      defaultOpen: props.defaultOpen,
      dir: config.direction() ?? "ltr",
      positioning: {
        placement: props.placement ?? ("bottom-start" as const),
        gutter: 4,
        strategy: "fixed" as const,
        overflowPadding: 8,
      },
      onValueChange: (details: zag.ValueChangeDetails) => own.onDates(details.value),
      onViewChange: (details: zag.ViewChangeDetails) => setView(details.view),
      onOpenChange(details: zag.OpenChangeDetails) {
        setView(undefined);
        if (!details.open) own.onClose?.();
        props.onOpenChange?.(details.open);
      },
    };
  });
  return {
    service,
    id,
    ids,
    strings,
    unit,
    min,
    max,
    style,
    today: () => readDate(props.today) ?? today(zoneOr(props.timeZone)),
    open: () => mounted() && !props.disabled && !props.readOnly && service.state.matches("open"),
    refused: (date, of = unit()) => outside(date, of) || (of === unit() && blocked(date)),
    firstDay,
    rtl: () => config.direction() === "rtl",
    range: own.range ?? false,
    weekNumbers: () => props.showWeekNumbers ?? unit() === "week",
  };
}
