import type { CalendarDate, DateValue } from "@internationalized/date";
import type { KitStrings } from "../../locale/types";
import { dateOf, isoWeek, weekOf, type DateUnit } from "./dates";

/** How dates are written: the language's tag, the options of `Intl.DateTimeFormat`, and the words for weeks. */
export type DateStyle = {
  readonly unit: DateUnit;
  readonly language: string;
  readonly format: Intl.DateTimeFormatOptions | undefined;
  readonly strings: KitStrings["datePicker"];
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter for dates without a time; made once, since making one costs more than everything else about a date. */
export function dateFormatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language, { calendar: "gregory", ...options, timeZone: "UTC" });
  formatters.set(key, made);
  return made;
}

/** A date for a formatter. */
export const instant = (date: DateValue): Date => date.toDate("UTC");

function numeric({ unit, language }: DateStyle): Intl.DateTimeFormat {
  return dateFormatter(language, {
    year: "numeric",
    month: unit === "year" ? undefined : "2-digit",
    day: unit === "date" ? "2-digit" : undefined,
  });
}

/** What the field shows. */
export function dateText(date: DateValue | undefined, style: DateStyle): string {
  if (date === undefined) return "";
  if (style.unit === "week") {
    const [year, week] = isoWeek(date);
    return style.strings.weekOf(String(week), String(year));
  }
  const formatter = style.format === undefined ? numeric(style) : dateFormatter(style.language, style.format);
  return formatter.format(instant(date));
}

const sample = new Date(Date.UTC(2022, 10, 22));

/** What an empty field shows: letters in the place of digits. */
export function dateMask(style: DateStyle): string {
  const letters: Readonly<Record<string, string>> = style.strings.mask;
  if (style.unit === "week") return style.strings.weekOf(style.strings.mask.week, style.strings.mask.year);
  const parts = numeric(style).formatToParts(sample);
  return parts.map(part => letters[part.type] ?? part.value).join("");
}

/** The numbers in a text, whatever digits the language writes them with. */
function numbersIn(text: string, language: string): string[] {
  const own = [...new Intl.NumberFormat(language, { useGrouping: false }).format(9876543210)].reverse();
  const latin = [...text].map(sign => (own.includes(sign) ? String(own.indexOf(sign)) : sign)).join("");
  return latin.match(/\d+/g) ?? [];
}

/** A year of two digits is the one within fifty years of this. */
function fullYear(text: string, now: number): number {
  const short = Number(text);
  if (text.length > 2) return short;
  const century = now - (now % 100);
  return (
    [century - 100 + short, century + short, century + 100 + short].find(year => Math.abs(year - now) <= 50) ?? short
  );
}

/**
 * Reads what somebody typed, in the order in which the language writes a date or as ISO does. The year may be left
 * out, the signs between the numbers as well.
 */
export function readText(text: string, style: DateStyle, now: number): CalendarDate | undefined {
  const { unit, language } = style;
  let order = numeric(style)
    .formatToParts(sample)
    .flatMap(({ type }) => (type === "year" || type === "month" || type === "day" ? [type] : []));
  let numbers = numbersIn(text, language);
  if (unit === "week") {
    const [year = "", week = ""] = numbers[0]?.length === 4 ? numbers : [...numbers].reverse();
    return weekOf(fullYear(year, now), Number(week));
  }
  if (numbers.length > 1 && numbers[0]?.length === 4)
    order = (["year", "month", "day"] as const).filter(type => order.includes(type));
  const [joined = ""] = numbers;
  if (numbers.length === 1 && order.length > 1 && joined.length > 2) {
    let place = 0;
    const short = joined.length < order.length * 2 + 2;
    numbers = order.map(type => joined.slice(place, (place += type === "year" && !short ? 4 : 2)));
  }
  if (numbers.length < order.length) order = order.filter(type => type !== "year");
  if (numbers.length === 0 || numbers.length < order.length) return undefined;
  const part = (type: "year" | "month" | "day", otherwise: string): string => numbers[order.indexOf(type)] ?? otherwise;
  return dateOf(fullYear(part("year", String(now)), now), Number(part("month", "1")), Number(part("day", "1")));
}
