import { For, type JSX } from "solid-js";
import type { KitStrings } from "../locale/types";
import { dayPeriods, hour, minute, partsOf, type Time, type TimeStyle } from "./time";
import { TimeColumn, type TimeOption } from "./time-column";

type TimePanelProps = {
  time: Time | undefined;
  style: TimeStyle;
  steps: readonly [hours: number, minutes: number, seconds: number];
  allowed: (time: Time) => boolean;
  strings: KitStrings["timePicker"];
  rtl: boolean;
  onChoose: (time: Time) => void;
};

const upTo = (end: number, step: number): number[] =>
  Array.from({ length: Math.ceil(end / step) }, (_, index) => index * step);

/** The columns of an open TimePicker: hours, minutes, perhaps seconds, perhaps the halves of the day. */
export function TimePanel(props: TimePanelProps): JSX.Element {
  const parts = (): [number, number, number] => partsOf(props.time ?? 0);
  const minutes = (): number[] => upTo(60, props.steps[1]);
  const seconds = (): number[] => (props.style.seconds ? upTo(60, props.steps[2]) : [0]);
  const within = (hours: number): Time[] =>
    minutes().flatMap(minutes => seconds().map(rest => hours * hour + minutes * minute + rest));
  // As much of the rest of the time as possible stays, as far as it goes with the new part.
  const nearest = (wished: Time, others: readonly Time[]): Time | undefined =>
    props.allowed(wished) ? wished : others.find(time => props.allowed(time));
  const forHour = (hours: number): Time | undefined =>
    nearest(hours * hour + ((props.time ?? 0) % hour), within(hours));
  const forMinute = (minutes: number): Time | undefined => {
    const start = parts()[0] * hour + minutes * minute;
    return nearest(
      start + parts()[2],
      seconds().map(rest => start + rest),
    );
  };
  const forSecond = (rest: number): Time | undefined => nearest(parts()[0] * hour + parts()[1] * minute + rest, []);
  const half = (): number => (parts()[0] < 12 ? 0 : 1);
  const forHalf = (chosen: number): Time | undefined => forHour((parts()[0] % 12) + chosen * 12);

  const number = (value: number): string => String(value).padStart(2, "0");
  const options = (
    values: readonly number[],
    time: (value: number) => Time | undefined,
    text: (value: number) => string = number,
  ): TimeOption[] => values.map(value => ({ value, text: text(value), disabled: time(value) === undefined }));
  const hours = (): TimeOption[] => {
    if (!props.style.twelve) return options(upTo(24, props.steps[0]), forHour);
    const shown = upTo(12, props.steps[0]).map(value => value + half() * 12);
    return options(shown, forHour, value => number(value % 12 === 0 ? 12 : value % 12));
  };

  const halves = (): TimeOption[] => {
    const words = dayPeriods(props.style.language);
    return options([0, 1], forHalf, value => words[value] ?? "");
  };

  type Column = {
    label: () => string;
    options: () => TimeOption[];
    value: () => number;
    time: (value: number) => Time | undefined;
  };
  const columns = (): Column[] => [
    { label: () => props.strings.hours, options: hours, value: () => parts()[0], time: forHour },
    {
      label: () => props.strings.minutes,
      options: () => options(minutes(), forMinute),
      value: () => parts()[1],
      time: forMinute,
    },
    ...(props.style.seconds
      ? [
          {
            label: () => props.strings.seconds,
            options: () => options(seconds(), forSecond),
            value: () => parts()[2],
            time: forSecond,
          },
        ]
      : []),
    ...(props.style.twelve
      ? [
          {
            label: () => props.strings.half,
            options: halves,
            value: half,
            time: forHalf,
          },
        ]
      : []),
  ];
  const sideways = (event: KeyboardEvent & { currentTarget: HTMLDivElement }): void => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    const all = [...event.currentTarget.children];
    const at = all.findIndex(column => event.target instanceof Node && column.contains(event.target));
    const forward = (event.key === "ArrowRight") !== props.rtl;
    const next = all[at + (forward ? 1 : -1)]?.querySelector('[tabindex="0"]');
    if (next instanceof HTMLElement) next.focus();
  };
  return (
    <div data-part="columns" onKeyDown={sideways}>
      <For each={columns()}>
        {column => (
          <TimeColumn
            label={column.label()}
            options={column.options()}
            value={props.time === undefined ? undefined : column.value()}
            onChoose={value => {
              const time = column.time(value);
              if (time !== undefined) props.onChoose(time);
            }}
          />
        )}
      </For>
    </div>
  );
}
