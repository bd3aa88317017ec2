import type { Series } from "./expression";

/** A function of a formula: how many values it takes, and what it makes of them. */
export interface Call {
  readonly takes: number;
  readonly run: (args: readonly Series[]) => Series;
}

/** What is done to each day by itself; where one value is missing the result is. */
function daily(takes: number, of: (...values: number[]) => number): Call {
  return {
    takes,
    run: ([first = [], ...others]) =>
      first.map((value, day) => {
        const values = [value, ...others.map(other => other[day] ?? null)];
        return values.every(each => each !== null) ? of(...values) : null;
      }),
  };
}

/** How many days may be looked back: the work grows with it, and whoever types a formula types any number. */
export const MOST_DAYS = 400;

/** What looks at the days before, too: `days` is the second value, the same on all days. */
function trailing(of: (values: readonly number[]) => number, more = 0): Call {
  return {
    takes: 2,
    run: ([values = [], days = []]) => {
      const count = Math.floor(days[0] ?? NaN) + more;
      // What is no number of days has no result anywhere.
      if (!(count >= 1 + more && count <= MOST_DAYS + more)) return values.map(() => null);
      return values.map((_, day) => {
        const before = values.slice(Math.max(0, day - count + 1), day + 1).filter(value => value !== null);
        return before.length === count ? of(before) : null;
      });
    },
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

export const operators = {
  "+": daily(2, (a, b) => a + b),
  "-": daily(2, (a, b) => a - b),
  "*": daily(2, (a, b) => a * b),
  "/": daily(2, (a, b) => a / b),
  "^": daily(2, (a, b) => a ** b),
} as const;

/** What formulas can call, by name. */
export const functions: Readonly<Record<string, Call>> = {
  abs: daily(1, Math.abs),
  log: daily(1, Math.log),
  sqrt: daily(1, Math.sqrt),
  min: daily(2, Math.min),
  max: daily(2, Math.max),
  /** The mean of the last so many days. */
  average: trailing(mean),
  /** How far they lie apart: the standard deviation. */
  spread: trailing(values => {
    const middle = mean(values);
    return Math.sqrt(mean(values.map(value => (value - middle) ** 2)));
  }),
  /** In percent, since so many days before. */
  change: trailing(values => (100 * (values.at(-1) ?? NaN)) / (values[0] ?? NaN) - 100, 1),
  /** 100 on the first day. */
  index: {
    takes: 1,
    run: ([values = []]) => {
      const first = values.find(value => value !== null) ?? NaN;
      return values.map(value => (value === null ? null : (100 * value) / first));
    },
  },
};
