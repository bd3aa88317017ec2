/** Arrival and departure lie at most so many days apart. */
export const MOST_DAYS = 5;

const DAY = 86_400_000;

/** Whether a stay is one: it ends when it has begun, and soon. A day that is not chosen yet stands in nobody's way. */
export function fits(arrival: string, departure: string): boolean {
  if (arrival === "" || departure === "") return true;
  const days = (Date.parse(departure) - Date.parse(arrival)) / DAY;
  return days >= 0 && days <= MOST_DAYS;
}
