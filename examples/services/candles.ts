import type { Instrument, InstrumentKind } from "./instruments.ts";
import { HISTORY_YEARS } from "./market-limits.ts";
import { uniform } from "./random-walk.ts";

/** What a price did in a day, a week or a month, in whole currency. */
export interface Candle {
  /** The day, or the first one that was traded of a week or a month: `2026-01-31`. */
  readonly date: string;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  /** How many were traded. */
  readonly volume: number;
}

/** How long a candle is. */
export type Interval = "1d" | "1w" | "1mo";

/** How far a price moves in a usual day, as a share of itself. */
const DAILY: Readonly<Record<InstrumentKind, number>> = { coin: 0.026, share: 0.017, metal: 0.009, currency: 0.005 };

/** How much of its distance from the long trend a price loses each day: twenty years must not lead to 0 or a billion. */
const PULL = 0.0015;

/** How much the trend grows in a day: some six percent a year. */
const GROWTH = 0.00016;

const DAY_MS = 86_400_000;

/**
 * The days of an instrument's last {@link HISTORY_YEARS} years, the oldest first, up to and with `lastDay`, at whose close
 * the live quotes open. The same seed and day give the same candles. Shares have none at weekends.
 *
 * @param lastDay days since 1970, UTC
 *
 * @example
 * const candles = dailyCandles(7, instrument, 20_000);
 */
export function dailyCandles(seed: number, instrument: Instrument, lastDay: number): readonly Candle[] {
  const name = `${instrument.name} days`;
  const usual = DAILY[instrument.kind];
  const candles: Candle[] = [];
  const round = (price: number): number => {
    const scale = 10 ** instrument.decimals;
    return Math.max(1, Math.round(price * scale)) / scale;
  };
  // Backwards from the price that is known, so that the history ends where the live quotes begin.
  let distance = 0;
  let close = instrument.open;
  for (let age = 0; age < HISTORY_YEARS * 365.25; age++) {
    const day = lastDay - age;
    if (instrument.kind === "share" && isWeekend(day)) continue;
    const draw = (what: number): number => uniform(seed, name, day * 8 + what);
    const move = (draw(0) + draw(1) + draw(2) - 1.5) * 2 * usual;
    distance = distance * (1 - PULL) - move;
    const before = instrument.open * Math.exp(distance - age * GROWTH);
    const open = round(before * (1 + (draw(3) - 0.5) * usual * 0.4));
    const reach = usual * 0.7;
    const high = round(Math.max(open, close) * (1 + draw(4) * reach));
    const low = round(Math.min(open, close) * (1 - draw(5) * reach));
    const volume = Math.round(100_000 * (0.5 + draw(6)) * (1 + (8 * Math.abs(move)) / usual));
    candles.push({ date: dateOf(day), open, high, low, close: round(close), volume });
    close = before;
  }
  return candles.reverse();
}

/**
 * Candles of weeks or months made of those of days.
 *
 * @example
 * const months = joinCandles(days, "1mo");
 */
export function joinCandles(days: readonly Candle[], interval: Interval): readonly Candle[] {
  if (interval === "1d") return days;
  const joined: Candle[] = [];
  let period: string | undefined;
  for (const day of days) {
    const own = periodOf(day.date, interval);
    const last = joined.at(-1);
    if (last === undefined || own !== period) joined.push(day);
    else {
      const { date, open } = last;
      const [high, low] = [Math.max(last.high, day.high), Math.min(last.low, day.low)];
      joined[joined.length - 1] = { date, open, high, low, close: day.close, volume: last.volume + day.volume };
    }
    period = own;
  }
  return joined;
}

/**
 * The day of a time in milliseconds since 1970, as a count of days and in UTC.
 *
 * @example
 * const yesterday = dayOf(Date.now()) - 1;
 */
export function dayOf(ms: number): number {
  return Math.floor(ms / DAY_MS);
}

/**
 * A day as ISO 8601 writes it.
 *
 * @example
 * dateOf(0); // "1970-01-01"
 */
export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** What a day shares with the others of its week or month. Weeks begin on Monday; 1970 began on a Thursday. */
function periodOf(date: string, interval: Interval): string {
  return interval === "1mo" ? date.slice(0, 7) : String(Math.floor((dayOf(Date.parse(date)) + 3) / 7));
}

function isWeekend(day: number): boolean {
  return (((day + 3) % 7) + 7) % 7 >= 5;
}
