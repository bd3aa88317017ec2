import { toCalendarDate, type CalendarDate } from "@internationalized/date";
import type { DateView } from "@zag-js/date-picker";
import { For, Show, createMemo, untrack, type JSX } from "solid-js";
import { ChevronEndGlyph, ChevronStartGlyph } from "../glyphs";
import type { Size } from "../vocabulary";
import type { DateMachine } from "./create-date-machine";
import { DateGrid } from "./date-grid";
import { dateFormatter, instant } from "./date-text";

/** A button beside the calendar: its label and the dates it chooses. */
export type PanelPreset = { readonly label: JSX.Element; readonly dates: () => readonly (CalendarDate | undefined)[] };

type PanelProps = {
  machine: DateMachine;
  size: Size;
  months: number;
  presets: readonly PanelPreset[];
  /** The words of the button that chooses today; without them there is none. */
  today?: string;
};

/** The calendar that opens beneath a field. Closed there is nothing of it. */
export function DatePanel(props: PanelProps): JSX.Element {
  const machine = untrack(() => props.machine);
  const view = (): DateView => machine.service.context.get("view");
  const shown = (): number[] => Array.from({ length: view() === "day" ? props.months : 1 }, (_, index) => index);
  const presets = (): PanelPreset[] => [...props.presets];
  return (
    <Show when={machine.open()}>
      <div id={machine.ids.positioner} class="kit-date-positioner">
        <div
          id={machine.ids.content}
          class="kit-date-panel"
          role="dialog"
          aria-label={machine.strings().content}
          tabindex={-1}
          dir={machine.rtl() ? "rtl" : "ltr"}
          data-part="content"
          data-size={props.size}
          data-presets={props.presets.length > 0 ? "" : undefined}
        >
          <Show when={props.presets.length > 0}>
            <div data-part="presets" role="group" aria-label={machine.strings().presets}>
              <For each={presets()}>{preset => <PresetButton machine={machine} preset={preset} />}</For>
            </div>
          </Show>
          <div data-part="months">
            <For each={shown()}>
              {index => <Month machine={machine} view={view()} index={index} last={shown().length - 1} />}
            </For>
          </div>
          <Show when={props.today}>
            {label => (
              <div data-part="footer">
                <PresetButton machine={machine} preset={{ label: label(), dates: () => [machine.today()] }} />
              </div>
            )}
          </Show>
        </div>
      </div>
    </Show>
  );
}

/** Chooses its dates and closes the calendar. */
function PresetButton(props: { machine: DateMachine; preset: PanelPreset }): JSX.Element {
  // The calendar is open, so this is the browser, and what is relative to now may be asked for.
  const dates = createMemo(() => props.preset.dates().filter(date => date !== undefined));
  return (
    <button
      type="button"
      data-part="preset"
      disabled={dates().some(date => props.machine.refused(date))}
      onClick={() => props.machine.service.send({ type: "PRESET.CLICK", value: dates() })}
    >
      {props.preset.label}
    </button>
  );
}

const pages = { day: { months: 1 }, month: { years: 1 }, year: { years: 10 } } as const;

function Month(props: { machine: DateMachine; view: DateView; index: number; last: number }): JSX.Element {
  const machine = untrack(() => props.machine);
  const page = createMemo(() => toCalendarDate(machine.service.context.get("startValue")).add({ months: props.index }));
  const begin = (): CalendarDate =>
    page().set({
      day: 1,
      ...(props.view === "day" ? {} : { month: 1 }),
      ...(props.view === "year" ? { year: page().year - (page().year % 10) } : {}),
    });
  const end = (): CalendarDate => begin().add(pages[props.view]).subtract({ days: 1 });
  const title = createMemo(() => {
    const month = props.view === "day" ? ({ month: "long" } as const) : {};
    const formatter = dateFormatter(machine.style().language, { year: "numeric", ...month });
    return props.view === "year"
      ? `${formatter.format(instant(begin()))}–${formatter.format(instant(end()))}`
      : formatter.format(instant(page()));
  });
  const noneBefore = (): boolean => (machine.min()?.compare(begin()) ?? -1) >= 0;
  const noneAfter = (): boolean => (machine.max()?.compare(end()) ?? 1) <= 0;
  const turn = (type: "GOTO.PREV" | "GOTO.NEXT", off: boolean): void => {
    if (!off) machine.service.send({ type, view: props.view });
  };
  const lead = (): string => (props.view === "day" ? machine.strings().months : machine.strings().years);
  return (
    <div data-part="month">
      <div data-part="header">
        <Show when={props.index === 0} fallback={<span />}>
          <button
            type="button"
            data-part="prev-trigger"
            aria-label={machine.strings().previous(props.view)}
            // Not `disabled` at the limit: whoever pages up to it keeps the focus.
            aria-disabled={noneBefore() ? "true" : undefined}
            onClick={() => turn("GOTO.PREV", noneBefore())}
          >
            <ChevronStartGlyph />
          </button>
        </Show>
        <button
          type="button"
          data-part="view-trigger"
          aria-label={props.view === "year" ? title() : `${title()}, ${lead()}`}
          disabled={props.view === "year"}
          onClick={() => machine.service.send({ type: "VIEW.TOGGLE" })}
        >
          {title()}
        </button>
        <Show when={props.index === props.last} fallback={<span />}>
          <button
            type="button"
            data-part="next-trigger"
            aria-label={machine.strings().next(props.view)}
            aria-disabled={noneAfter() ? "true" : undefined}
            onClick={() => turn("GOTO.NEXT", noneAfter())}
          >
            <ChevronEndGlyph />
          </button>
        </Show>
      </div>
      <DateGrid machine={machine} view={props.view} page={page()} label={title()} alone={props.last === 0} />
    </div>
  );
}
