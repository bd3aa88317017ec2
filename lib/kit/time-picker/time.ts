/** A time of day in seconds since midnight. */
export type Time = number;

export const hour = 3600;
export const minute = 60;

const two = (number: number): string => String(number).padStart(2, "0");

/** Reads "14:30" or "14:30:15". */
export function readTime(text: string | undefined): Time | undefined {
  const found = /^(\d\d):(\d\d)(?::(\d\d))?$/.exec(text ?? "");
  return found === null ? undefined : timeOf(Number(found[1]), Number(found[2]), Number(found[3] ?? 0));
}

/** Writes what {@link readTime} reads. */
export function writeTime(time: Time | undefined, seconds: boolean): string {
  if (time === undefined) return "";
  const [hours, minutes, rest] = partsOf(time);
  return `${two(hours)}:${two(minutes)}${seconds ? `:${two(rest)}` : ""}`;
}

/** Hours, minutes and seconds. */
export function partsOf(time: Time): [hours: number, minutes: number, seconds: number] {
  return [Math.floor(time / hour), Math.floor((time % hour) / minute), time % minute];
}

function timeOf(hours: number, minutes: number, seconds: number): Time | undefined {
  return hours < 24 && minutes < 60 && seconds < 60 ? hours * hour + minutes * minute + seconds : undefined;
}

/** How times are written: the language, whether with seconds, and whether hours end at twelve. */
export type TimeStyle = { readonly language: string; readonly seconds: boolean; readonly twelve: boolean };

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf({ language, seconds, twelve }: TimeStyle): Intl.DateTimeFormat {
  const key = `${language} ${seconds} ${twelve}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language, {
    hour: "2-digit",
    minute: "2-digit",
    second: seconds ? "2-digit" : undefined,
    hourCycle: twelve ? "h12" : "h23",
    timeZone: "UTC",
  });
  formatters.set(key, made);
  return made;
}

const twelves = new Map<string, boolean>();

/** Whether a language counts hours to twelve. */
export function countsToTwelve(language: string): boolean {
  // Remembered, since asking costs more than all else about a time.
  const known =
    twelves.get(language) ?? new Intl.DateTimeFormat(language, { hour: "numeric" }).resolvedOptions().hour12;
  twelves.set(language, known === true);
  return known === true;
}

/** What the field shows. The narrow spaces of one browser's Unicode data are another's plain ones. */
export function timeText(time: Time | undefined, style: TimeStyle): string {
  return time === undefined
    ? ""
    : formatterOf(style)
        .format(time * 1000)
        .replace(/\s/g, " ");
}

/** The words for the halves of the day. */
export function dayPeriods(language: string): [am: string, pm: string] {
  const word = (time: Time): string =>
    formatterOf({ language, seconds: false, twelve: true })
      .formatToParts(time * 1000)
      .find(part => part.type === "dayPeriod")?.value ?? "";
  return [word(hour), word(13 * hour)];
}

/** Reads what somebody typed: "9", "930", "9:30 pm", "14.30". */
export function readTyped(text: string, style: TimeStyle): Time | undefined {
  let numbers = text.match(/\d+/g) ?? [];
  const [joined = ""] = numbers;
  if (numbers.length === 1 && joined.length > 2) {
    const even = joined.length % 2 === 0 ? joined : `0${joined}`;
    numbers = even.match(/\d\d/g) ?? [];
  }
  if (numbers.length === 0 || numbers.length > 3) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = numbers.map(Number);
  const lower = text.toLowerCase();
  const [am, pm] = dayPeriods(style.language).map(word => word.toLowerCase());
  const late = /\dp|\bp/.test(lower.replaceAll(" ", "")) || (pm !== "" && lower.includes(pm ?? "pm"));
  const early = /\da|\ba/.test(lower.replaceAll(" ", "")) || (am !== "" && lower.includes(am ?? "am"));
  const shifted = late && hours < 12 ? hours + 12 : early && hours === 12 ? 0 : hours;
  return timeOf(shifted, minutes, style.seconds ? seconds : 0);
}
