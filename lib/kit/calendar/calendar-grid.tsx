import { CalendarDate } from "@internationalized/date";
import { For, Index, Show, createMemo, type JSX } from "solid-js";
import { dateFormatter, instant } from "../internal/dates/date-text";
import { isoWeek, readDate, writeDate } from "../internal/dates/dates";
import { monthWeeks, weekDays } from "../internal/dates/month-weeks";
import type { KitStrings } from "../locale/types";
import type { CalendarMode } from "./calendar";

type CalendarGridProps = {
  mode: CalendarMode;
  /** Where the keyboard is. */
  at: CalendarDate;
  value: CalendarDate | undefined;
  today: CalendarDate | undefined;
  titleId: string;
  language: string;
  rtl: boolean;
  firstDay: number | undefined;
  weekNumbers: boolean;
  words: KitStrings["datePicker"];
  refused: (date: CalendarDate) => boolean;
  dateCell: ((date: string) => JSX.Element) | undefined;
  monthCell: ((month: string) => JSX.Element) | undefined;
  onMove: (date: CalendarDate) => void;
  onChoose: (date: CalendarDate) => void;
};

const across = 3;

const yearMonths = (year: number): CalendarDate[][] =>
  Array.from({ length: 12 / across }, (_, row) =>
    Array.from({ length: across }, (_, index) => new CalendarDate(year, row * across + index + 1, 1)),
  );

/** A grid with one stop for the tab key, and arrows from there. */
export function CalendarGrid(props: CalendarGridProps): JSX.Element {
  let table: HTMLTableElement | undefined;
  const months = (): boolean => props.mode === "year";
  const key = (date: CalendarDate | undefined): string => writeDate(date, months() ? "month" : "date");
  const rows = createMemo(() =>
    months() ? yearMonths(props.at.year) : monthWeeks(props.at, props.language, props.firstDay),
  );
  const written = (options: Intl.DateTimeFormatOptions, date: CalendarDate): string =>
    dateFormatter(props.language, options).format(instant(date));

  const step = (event: KeyboardEvent): CalendarDate | undefined => {
    const at = props.at;
    const unit = months() ? "months" : "days";
    const line = months() ? across : 7;
    const forward = props.rtl ? -1 : 1;
    const larger = event.shiftKey || months() ? "years" : "months";
    const week = weekDays(at, props.language, props.firstDay);
    switch (event.key) {
      case "ArrowRight":
        return at.add({ [unit]: forward });
      case "ArrowLeft":
        return at.add({ [unit]: -forward });
      case "ArrowDown":
        return at.add({ [unit]: line });
      case "ArrowUp":
        return at.add({ [unit]: -line });
      case "PageDown":
        return at.add({ [larger]: 1 });
      case "PageUp":
        return at.add({ [larger]: -1 });
      case "Home":
        return months() ? at.set({ month: 1 }) : week[0];
      case "End":
        return months() ? at.set({ month: 12 }) : week[6];
      default:
        return undefined;
    }
  };
  const press = (event: KeyboardEvent): void => {
    // What stands in a cell may take keys of its own.
    if (event.target instanceof Element && event.target.getAttribute("role") !== "gridcell") return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      props.onChoose(props.at);
      focus();
      return;
    }
    const date = step(event);
    if (date === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    props.onMove(date);
    focus();
  };
  const focus = (): void => table?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
  const click = (event: MouseEvent): void => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="gridcell"]') : null;
    const date = readDate(cell?.dataset.value);
    if (date !== undefined) props.onChoose(months() ? date.set({ day: props.at.day }) : date);
  };

  function Cell(cell: { date: CalendarDate }): JSX.Element {
    const name = createMemo(() => key(cell.date));
    const off = createMemo(() => props.refused(cell.date));
    const is = (other: CalendarDate | undefined): boolean => other !== undefined && key(other) === name();
    const label = (): string => {
      const text = written(months() ? { month: "long", year: "numeric" } : { dateStyle: "full" }, cell.date);
      return off() ? props.words.unavailable(text) : text;
    };
    return (
      <td
        role="gridcell"
        tabindex={is(props.at) ? 0 : -1}
        aria-selected={is(props.value)}
        aria-disabled={off() ? "true" : undefined}
        aria-current={is(props.today) ? "date" : undefined}
        data-part="cell"
        data-value={name()}
        data-selected={is(props.value) ? "" : undefined}
        data-today={is(props.today) ? "" : undefined}
        data-outside={!months() && cell.date.month !== props.at.month ? "" : undefined}
      >
        <span data-part="number">
          <span class="kit-hidden">{label()}</span>
          <span aria-hidden="true">{written(months() ? { month: "short" } : { day: "numeric" }, cell.date)}</span>
        </span>
        <div data-part="cell-content">{months() ? props.monthCell?.(name()) : props.dateCell?.(name())}</div>
      </td>
    );
  }

  return (
    <table
      ref={table}
      role="grid"
      aria-labelledby={props.titleId}
      data-part="grid"
      data-weeks={!months() && props.weekNumbers ? "" : undefined}
      onKeyDown={press}
      onClick={click}
    >
      <Show when={!months()}>
        <thead>
          <tr>
            <Show when={props.weekNumbers}>
              <th scope="col">
                <span class="kit-hidden">{props.words.week}</span>
              </th>
            </Show>
            <For each={weekDays(props.at, props.language, props.firstDay)}>
              {day => (
                <th scope="col" abbr={written({ weekday: "long" }, day)}>
                  {written({ weekday: "short" }, day)}
                </th>
              )}
            </For>
          </tr>
        </thead>
      </Show>
      <tbody>
        <Index each={rows()}>
          {row => (
            <tr>
              <Show when={!months() && props.weekNumbers && row()[0]}>
                {first => <th scope="row">{isoWeek(first().add({ days: 3 }))[1]}</th>}
              </Show>
              <Index each={row()}>{date => <Cell date={date()} />}</Index>
            </tr>
          )}
        </Index>
      </tbody>
    </table>
  );
}
