import { today as todayIn, type CalendarDate } from "@internationalized/date";
import { Show, createMemo, createSignal, createUniqueId, onMount, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./calendar.css";
import { useConfig, useLanguage, useSize, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { dateFormatter, instant } from "../internal/dates/date-text";
import { lastDay, readDate, writeDate, zoneOr } from "../internal/dates/dates";
import { passRef } from "../internal/field";
import { ChevronEndGlyph, ChevronStartGlyph } from "../internal/glyphs";
import type { Size } from "../internal/vocabulary";
import { calendar as english, datePicker as englishDates } from "../locale/english-strings";
import { CalendarGrid } from "./calendar-grid";

/** The days of a month, or the months of a year. */
export type CalendarMode = "month" | "year";

export type CalendarProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "onChange" | "children"> & {
  /** The chosen day as an ISO string, such as "2026-11-25"; "" for none. */
  value?: string;
  /** What it begins with. Without a value, a default or `today` the server sends an empty grid: it knows no day. */
  defaultValue?: string;
  /** Called with the chosen day as an ISO string. */
  onChange?: (value: string) => unknown;
  /** "month" unless given. */
  mode?: CalendarMode;
  defaultMode?: CalendarMode;
  /** Called when another page is shown: with its first day as an ISO string, and how much it shows. */
  onPanelChange?: (first: string, mode: CalendarMode) => unknown;
  /** What stands in a day below its number. Called with the ISO string. */
  dateCell?: (date: string) => JSX.Element;
  /** What stands in a month of the year, called with "2026-11". */
  monthCell?: (month: string) => JSX.Element;
  /** The first and the last day that can be chosen or paged to, as ISO strings. */
  min?: string;
  max?: string;
  /** Blocks single days. Called with the ISO string. */
  isDateUnavailable?: (date: string) => boolean;
  showWeekNumbers?: boolean;
  /** A BCP 47 tag; the provider's language unless given. */
  locale?: string;
  /** The IANA zone in which today is today; the reader's own unless given. */
  timeZone?: string;
  /** From 0 for Sunday; the locale's unless given. */
  firstDayOfWeek?: number;
  /** Today as an ISO string, where the page knows; the browser finds out by itself once it is there. */
  today?: string;
  /** "large" fills a page, the others are cards. "large" unless given here or by a provider. */
  size?: Size;
};

/**
 * A month or a year as a page, with room for what happens. Days are ISO strings, in and out.
 *
 * @example
 * <Calendar aria-label="Shifts" today="2026-11-25" dateCell={date => <Shift on={date} />} onChange={open} />
 */
export function Calendar(props: CalendarProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "value",
    "defaultValue",
    "onChange",
    "mode",
    "defaultMode",
    "onPanelChange",
    "dateCell",
    "monthCell",
    "min",
    "max",
    "isDateUnavailable",
    "showWeekNumbers",
    "locale",
    "timeZone",
    "firstDayOfWeek",
    "today",
    "size",
    "class",
    "ref",
  ]);
  const config = useConfig();
  const provided = useLanguage();
  const size = useSize(() => own.size ?? (config.size() === undefined ? "large" : undefined));
  const strings = useStrings("calendar", english);
  const words = useStrings("datePicker", englishDates);
  const titleId = createUniqueId();
  const language = (): string => own.locale ?? provided();
  const [kept, setKept] = createSignal(own.defaultValue ?? "");
  const [keptMode, setKeptMode] = createSignal(own.defaultMode ?? "month");
  const [told, setTold] = createSignal<CalendarDate>();
  // Where the keyboard is; the page that is shown is the one it is on.
  const [moved, setMoved] = createSignal<CalendarDate>();
  onMount(() => setTold(todayIn(zoneOr(own.timeZone))));
  const value = createMemo(() => readDate(own.value ?? kept()));
  const mode = (): CalendarMode => own.mode ?? keptMode();
  const today = createMemo(() => readDate(own.today) ?? told());
  const at = createMemo(() => moved() ?? value() ?? today());
  const min = createMemo(() => readDate(own.min));
  const max = createMemo(() => readDate(own.max));
  const outside = (date: CalendarDate, unit: "date" | "month"): boolean =>
    (min()?.compare(lastDay(date, unit) ?? date) ?? 0) > 0 || (max()?.compare(date) ?? 0) < 0;
  const refused = (date: CalendarDate): boolean =>
    mode() === "year"
      ? outside(date.set({ day: 1 }), "month")
      : outside(date, "date") || (own.isDateUnavailable?.(writeDate(date, "date")) ?? false);

  const firstOf = (date: CalendarDate): CalendarDate =>
    date.set(mode() === "month" ? { day: 1 } : { month: 1, day: 1 });
  const go = (date: CalendarDate): void => {
    const before = at();
    setMoved(date);
    if (before === undefined || firstOf(before).compare(firstOf(date)) === 0) return;
    own.onPanelChange?.(writeDate(firstOf(date), "date"), mode());
  };
  const setMode = (next: CalendarMode): void => {
    if (next === mode()) return;
    setKeptMode(next);
    const date = at();
    if (date !== undefined) own.onPanelChange?.(writeDate(firstOf(date), "date"), next);
  };
  const choose = (date: CalendarDate): void => {
    if (refused(date)) return;
    go(date);
    if (mode() === "year") {
      setMode("month");
      return;
    }
    const written = writeDate(date, "date");
    setKept(written);
    own.onChange?.(written);
  };
  const page = (by: 1 | -1): CalendarDate | undefined => at()?.add(mode() === "month" ? { months: by } : { years: by });
  const closed = (by: 1 | -1): boolean => {
    const date = page(by);
    if (date === undefined) return true;
    const first = firstOf(date);
    const last = lastDay(first, mode()) ?? first;
    return (min()?.compare(last) ?? 0) > 0 || (max()?.compare(first) ?? 0) < 0;
  };
  const turn = (by: 1 | -1): void => {
    const date = page(by);
    if (date !== undefined && !closed(by)) go(date);
  };
  const title = (): string => {
    const date = at();
    if (date === undefined) return "";
    const month = mode() === "month" ? ({ month: "long" } as const) : {};
    return dateFormatter(language(), { year: "numeric", ...month }).format(instant(date));
  };
  const view = (): "day" | "month" => (mode() === "month" ? "day" : "month");
  return (
    <div
      {...rest}
      ref={found => passRef(own.ref, found)}
      class={cx("kit-calendar", own.class)}
      role={rest.role ?? "group"}
      data-part="root"
      data-size={size()}
      data-mode={mode()}
    >
      <div data-part="header">
        <button
          type="button"
          data-part="previous"
          aria-label={words().previous(view())}
          aria-disabled={closed(-1) ? "true" : undefined}
          onClick={() => turn(-1)}
        >
          <ChevronStartGlyph />
        </button>
        <button
          type="button"
          data-part="next"
          aria-label={words().next(view())}
          aria-disabled={closed(1) ? "true" : undefined}
          onClick={() => turn(1)}
        >
          <ChevronEndGlyph />
        </button>
        <span id={titleId} data-part="title" aria-live="polite">
          {title()}
        </span>
        <button
          type="button"
          data-part="today"
          aria-disabled={today() === undefined ? "true" : undefined}
          onClick={() => {
            const date = today();
            if (date !== undefined) go(date);
          }}
        >
          {words().today}
        </button>
        <span data-part="modes" role="group" aria-label={strings().mode}>
          <button type="button" aria-pressed={mode() === "month"} onClick={() => setMode("month")}>
            {strings().month}
          </button>
          <button type="button" aria-pressed={mode() === "year"} onClick={() => setMode("year")}>
            {strings().year}
          </button>
        </span>
      </div>
      <Show when={at()} fallback={<div data-part="waiting" />}>
        {date => (
          <CalendarGrid
            mode={mode()}
            at={date()}
            value={value()}
            today={today()}
            titleId={titleId}
            language={language()}
            rtl={config.direction() === "rtl"}
            firstDay={own.firstDayOfWeek}
            weekNumbers={own.showWeekNumbers ?? false}
            words={words()}
            refused={refused}
            dateCell={own.dateCell}
            monthCell={own.monthCell}
            onMove={go}
            onChoose={choose}
          />
        )}
      </Show>
    </div>
  );
}
