import { startOfMonth, startOfWeek, type CalendarDate } from "@internationalized/date";

const days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

const following = (first: CalendarDate, count: number): CalendarDate[] =>
  Array.from({ length: count }, (_, index) => first.add({ days: index }));

/** The seven days of a date's week, from the locale's first day on unless another is given, 0 being Sunday. */
export function weekDays(date: CalendarDate, language: string, firstDay: number | undefined): CalendarDate[] {
  return following(startOfWeek(date, language, firstDay === undefined ? undefined : days[firstDay]), 7);
}

/** Six weeks, of which any month is a part: the calendar's height stays the same from month to month. */
export function monthWeeks(month: CalendarDate, language: string, firstDay: number | undefined): CalendarDate[][] {
  const [first = month] = weekDays(startOfMonth(month), language, firstDay);
  return Array.from({ length: 6 }, (_, week) => following(first.add({ weeks: week }), 7));
}
