import type { HistoryReply } from "../services/market-http";
import type { Series } from "./expression";

/** Several series on the same days. */
export interface Joined {
  readonly dates: readonly string[];
  readonly values: Readonly<Record<string, Series>>;
}

/** The closes of histories by name, on the days that all of them have: shares have no weekends, coins do. */
export function joinSeries(names: readonly string[], histories: readonly Pick<HistoryReply, "candles">[]): Joined {
  const closes = histories.map(({ candles }) => new Map(candles.map(({ date, close }) => [date, close])));
  const dates = [...(closes[0]?.keys() ?? [])].filter(date => closes.every(each => each.has(date)));
  const values = names.map((name, index) => [name, dates.map(date => closes[index]?.get(date) ?? null)] as const);
  return { dates, values: Object.fromEntries(values) };
}
