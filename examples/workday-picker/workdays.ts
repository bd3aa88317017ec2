const DAY = 86_400_000;

/** A day as ISO writes it, so many days after another. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** Whether a day is a Saturday or Sunday. */
export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}

/** Why nobody comes on a day; undefined for a day that can be chosen. */
export function whyNot(day: string, today: string, holidays: readonly string[]): string | undefined {
  if (day < today) return "That day has passed.";
  if (isWeekend(day)) return "Nobody works on a weekend.";
  return holidays.includes(day) ? "That is a holiday." : undefined;
}
