import { CalendarDate, type DateValue } from "@internationalized/date";

/** What a picker chooses: a day, a week from Monday on, a month or a year. */
export type DateUnit = "date" | "week" | "month" | "year";

// As HTML's own date, week and month fields write them.
const written = /^(\d{4})(?:-W(\d\d)|-(\d\d)(?:-(\d\d))?)?$/;

const julianDay = (date: DateValue): number => date.calendar.toJulianDay(date);

/** The Monday of a date's week. */
export function mondayOf(date: DateValue): CalendarDate {
  return new CalendarDate(date.year, date.month, date.day).subtract({ days: julianDay(date) % 7 });
}

/** A date that exists, or none: the thirty-first of April is not the first of May. */
export function dateOf(year: number, month: number, day: number): CalendarDate | undefined {
  if (year < 1 || year > 9999) return undefined;
  const date = new CalendarDate(year, month, day);
  return date.year === year && date.month === month && date.day === day ? date : undefined;
}

/** Reads "2026-11-25", "2026-W48", "2026-11" or "2026"; of a longer one its first day. */
export function readDate(text: string | undefined): CalendarDate | undefined {
  const found = written.exec(text ?? "");
  if (found === null) return undefined;
  const year = Number(found[1]);
  if (found[2] !== undefined) return weekOf(year, Number(found[2]));
  return dateOf(year, Number(found[3] ?? 1), Number(found[4] ?? 1));
}

/** The Monday of a week by its ISO number. */
export function weekOf(year: number, week: number): CalendarDate | undefined {
  const monday = mondayOf(new CalendarDate(year, 1, 4)).add({ weeks: week - 1 });
  return isoWeek(monday)[1] === week ? monday : undefined;
}

/** The year and the number of a date's week: the week belongs to the year of its Thursday. */
export function isoWeek(date: DateValue): [year: number, week: number] {
  const thursday = mondayOf(date).add({ days: 3 });
  const days = julianDay(thursday) - julianDay(new CalendarDate(thursday.year, 1, 1));
  return [thursday.year, Math.floor(days / 7) + 1];
}

/** The date as a value: what {@link readDate} reads. */
export function writeDate(date: DateValue | undefined, unit: DateUnit): string {
  if (date === undefined) return "";
  if (unit === "week") {
    const [year, week] = isoWeek(date);
    return `${String(year).padStart(4, "0")}-W${String(week).padStart(2, "0")}`;
  }
  return date.toString().slice(0, unit === "year" ? 4 : unit === "month" ? 7 : 10);
}

/** The last day of the unit that a date begins. */
export function lastDay(date: CalendarDate | undefined, unit: DateUnit): CalendarDate | undefined {
  if (date === undefined || unit === "date") return date;
  const next = { week: { weeks: 1 }, month: { months: 1 }, year: { years: 1 } }[unit];
  return date.add(next).subtract({ days: 1 });
}

let localZone: string | undefined;

/** The time zone that says which day today is; the reader's own where none is given. On the server that is unknown. */
export function zoneOr(given: string | undefined): string {
  if (given !== undefined) return given;
  if (typeof window === "undefined") return "UTC";
  // Asking the browser is not free, and many pickers ask.
  localZone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return localZone;
}
