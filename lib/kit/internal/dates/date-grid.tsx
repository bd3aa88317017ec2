import { CalendarDate, type DateValue } from "@internationalized/date";
import type { DateView } from "@zag-js/date-picker";
import { For, Index, Show, createMemo, untrack, type JSX } from "solid-js";
import type { DateMachine } from "./create-date-machine";
import { dateFormatter, instant } from "./date-text";
import { isoWeek, readDate, writeDate, type DateUnit } from "./dates";
import { monthWeeks, weekDays } from "./month-weeks";

type DateGridProps = {
  machine: DateMachine;
  view: DateView;
  /** A date in the month, year or decade that it shows. */
  page: CalendarDate;
  label: string;
  /** Shows the days before and after the month as well. */
  alone: boolean;
};

const units = { day: "date", month: "month", year: "year" } as const;
const columns = { day: 7, month: 3, year: 4 } as const;

/** What the keys are to the machine. */
const keys: Readonly<Record<string, string>> = {
  ArrowLeft: "ARROW_LEFT",
  ArrowRight: "ARROW_RIGHT",
  ArrowUp: "ARROW_UP",
  ArrowDown: "ARROW_DOWN",
  PageUp: "PAGE_UP",
  PageDown: "PAGE_DOWN",
  Home: "HOME",
  End: "END",
  Enter: "ENTER",
  " ": "ENTER",
};

/** How a cell is written and read out. */
const forms: Readonly<Record<DateView, readonly [Intl.DateTimeFormatOptions, Intl.DateTimeFormatOptions]>> = {
  day: [{ day: "numeric" }, { dateStyle: "full" }],
  month: [{ month: "short" }, { month: "long", year: "numeric" }],
  year: [{ year: "numeric" }, { year: "numeric" }],
};

function rowsOf(dates: readonly CalendarDate[], across: number): CalendarDate[][] {
  return Array.from({ length: Math.ceil(dates.length / across) }, (_, row) =>
    dates.slice(row * across, (row + 1) * across),
  );
}

/** The days of a month, the months of a year or the years of a decade: the machine's state, told as a grid. */
export function DateGrid(props: DateGridProps): JSX.Element {
  const machine = untrack(() => props.machine);
  const { context, send } = machine.service;
  const unit = (): DateUnit => units[props.view];
  const language = (): string => machine.style().language;
  const written = (options: Intl.DateTimeFormatOptions) => (date: DateValue) =>
    dateFormatter(language(), options).format(instant(date));
  const rows = createMemo(() => {
    const { year } = props.page;
    if (props.view === "day") return monthWeeks(props.page, language(), machine.firstDay());
    if (props.view === "month")
      return rowsOf(
        Array.from({ length: 12 }, (_, index) => new CalendarDate(year, index + 1, 1)),
        columns.month,
      );
    const first = year - (year % 10);
    return rowsOf(
      Array.from({ length: 10 }, (_, index) => new CalendarDate(first + index, 1, 1)),
      columns.year,
    );
  });
  // Dates as text, of which equal ones are equal and an earlier one is less.
  const key = (date: DateValue | null | undefined): string => writeDate(date ?? undefined, unit());
  const focused = createMemo(() => key(context.get("focusedValue")));
  const chosen = createMemo(() => context.get("value").map(key));
  const today = createMemo(() => key(machine.today()));
  const range = createMemo(() => {
    const [from = "", to = key(context.get("hoveredValue"))] = chosen();
    return machine.range && to !== "" ? [from, to].sort() : [];
  });
  const week = (): string => (machine.unit() === "week" ? writeDate(context.get("value")[0], "week") : "");
  const refused = (date: CalendarDate): boolean =>
    machine.refused(date, props.view === "day" ? machine.unit() : unit());

  const cellAt = (event: Event): CalendarDate | undefined => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-value]") : null;
    return readDate(cell?.dataset.value);
  };
  const press = (event: KeyboardEvent): void => {
    let type = keys[event.key];
    if (type === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const toward =
      type.startsWith("ARROW_") && machine.rtl() ? { ARROW_LEFT: "ARROW_RIGHT", ARROW_RIGHT: "ARROW_LEFT" } : {};
    type = Object.entries(toward).find(([from]) => from === type)?.[1] ?? type;
    const at = readDate(focused());
    if (type === "ENTER" && (at === undefined || refused(at))) return;
    send({
      type: `TABLE.${type}`,
      view: props.view,
      columns: columns[props.view],
      larger: event.shiftKey,
      focus: true,
    });
  };
  const click = (event: MouseEvent): void => {
    const date = cellAt(event);
    if (date === undefined || refused(date)) return;
    send({ type: "CELL.CLICK", cell: props.view, value: props.view === "day" ? date : date[props.view] });
  };
  const hover = (event: PointerEvent): void => {
    const date = cellAt(event);
    if (!machine.range || event.pointerType === "touch" || date === undefined || refused(date)) return;
    if (key(context.get("hoveredValue")) === key(date)) return;
    send({ type: "CELL.POINTER_MOVE", cell: props.view, value: date });
  };

  function Cell(cell: { date: CalendarDate }): JSX.Element {
    const name = createMemo(() => key(cell.date));
    const outside = (): boolean => props.view === "day" && cell.date.month !== props.page.month;
    const off = createMemo(() => refused(cell.date));
    const inRange = (): boolean => {
      const [from = "", to = ""] = range();
      return from !== "" && from <= name() && name() <= to;
    };
    const inWeek = (): boolean => week() !== "" && writeDate(cell.date, "week") === week();
    const selected = (): boolean => chosen().includes(name());
    const label = (): string => {
      const text = written(forms[props.view][1])(cell.date);
      return off() ? machine.strings().unavailable(text) : text;
    };
    const mark = (is: boolean): "" | undefined => (is ? "" : undefined);
    return (
      <Show when={props.alone || !outside()} fallback={<td />}>
        <td
          role="gridcell"
          aria-selected={selected() || inRange() || inWeek()}
          aria-disabled={off() ? "true" : undefined}
          aria-current={name() === today() ? "date" : undefined}
        >
          <div
            role="button"
            tabindex={name() === focused() ? 0 : -1}
            aria-label={label()}
            aria-disabled={off() ? "true" : undefined}
            data-part="table-cell-trigger"
            data-view={props.view}
            data-value={name()}
            data-focus={mark(name() === focused())}
            data-disabled={mark(off())}
            data-outside={mark(outside())}
            data-today={mark(name() === today())}
            data-selected={mark(selected())}
            data-in-week={mark(inWeek())}
            data-in-range={mark(inRange())}
            data-range-start={mark(name() === range()[0])}
            data-range-end={mark(name() === range()[1])}
          >
            {written(forms[props.view][0])(cell.date)}
          </div>
        </td>
      </Show>
    );
  }

  return (
    <table
      role="grid"
      aria-label={props.label}
      aria-multiselectable={machine.range ? "true" : undefined}
      data-part="table"
      data-view={props.view}
      data-unit={machine.unit()}
      onKeyDown={press}
      onClick={click}
      onPointerMove={hover}
      onPointerLeave={() => send({ type: "TABLE.POINTER_LEAVE" })}
    >
      <Show when={props.view === "day"}>
        <thead>
          <tr>
            <Show when={machine.weekNumbers()}>
              <th scope="col">
                <span class="kit-hidden">{machine.strings().week}</span>
              </th>
            </Show>
            <For each={weekDays(props.page, language(), machine.firstDay())}>
              {day => (
                <th scope="col" abbr={written({ weekday: "long" })(day)}>
                  {written({ weekday: "short" })(day)}
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
              <Show when={props.view === "day" && machine.weekNumbers() && row()[0]}>
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
