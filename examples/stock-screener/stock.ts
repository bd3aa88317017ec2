/** A share of an invented company. */
export interface Stock {
  /** Its place in the whole list. */
  readonly id: number;
  readonly symbol: string;
  readonly name: string;
  readonly sector: string;
  /** In dollars. */
  readonly price: number;
  /** Since the day before, in percent. */
  readonly change: number;
  /** What all its shares are worth, in millions of dollars. */
  readonly cap: number;
  /** Price by earnings; null where nothing is earned. */
  readonly pe: number | null;
  /** What it pays in a year, in percent of its price. */
  readonly dividend: number;
}

export const STOCK_COUNT = 7_700;

export const SECTORS = [
  "Consumer goods",
  "Energy",
  "Financials",
  "Health care",
  "Industrials",
  "Materials",
  "Real estate",
  "Retail",
  "Technology",
  "Telecoms",
  "Utilities",
] as const;
