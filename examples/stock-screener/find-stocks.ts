import type { Stock } from "./stock";

/** The numbers that stocks can be filtered by. */
export const RANGES = ["price", "change", "cap", "pe", "dividend"] as const;
export type RangeName = (typeof RANGES)[number];

/** The columns that stocks can be sorted by. */
export const SORTS = ["symbol", "name", "sector", ...RANGES] as const;
export type SortName = (typeof SORTS)[number];

export interface Query {
  readonly text: string;
  readonly sector: string;
  /** At least and at most; NaN where there is no bound. */
  readonly ranges: Readonly<Record<RangeName, readonly [from: number, to: number]>>;
  readonly sort: SortName;
  readonly descending: boolean;
}

const collator = new Intl.Collator("en");

/** A bound as it was typed: empty, or what is no number, bounds nothing. */
export function bound(text: string): number {
  return text.trim() === "" ? NaN : Number(text);
}

/** The column and direction of a text such as `cap` or `-cap`; the largest companies first for anything else. */
export function sortOf(text: string): Pick<Query, "sort" | "descending"> {
  const name = SORTS.find(sort => sort === text.replace(/^-/, ""));
  return name === undefined ? { sort: "cap", descending: true } : { sort: name, descending: text.startsWith("-") };
}

/** The stocks that a query is for, in its order. Those without a value for it stand at the end either way. */
export function findStocks(stocks: readonly Stock[], query: Query): Stock[] {
  const { sector, sort, descending } = query;
  const text = query.text.trim().toLowerCase();
  const ranges = RANGES.map(name => [name, ...query.ranges[name]] as const).filter(
    ([, from, to]) => !Number.isNaN(from) || !Number.isNaN(to),
  );
  const found = stocks.filter(stock => {
    if (sector !== "" && stock.sector !== sector) return false;
    if (text !== "" && !stock.symbol.toLowerCase().startsWith(text) && !stock.name.toLowerCase().includes(text))
      return false;
    // Written so that NaN, no bound, lets everything through.
    return ranges.every(([name, from, to]) => {
      const value = stock[name];
      return value !== null && !(value < from) && !(value > to);
    });
  });
  const sign = descending ? -1 : 1;
  return found.sort((one, other) => {
    const [a, b] = [one[sort], other[sort]];
    if (a === null || b === null) return Number(a === null) - Number(b === null) || one.id - other.id;
    const order = typeof a === "number" ? a - Number(b) : collator.compare(a, String(b));
    return sign * order || one.id - other.id;
  });
}
