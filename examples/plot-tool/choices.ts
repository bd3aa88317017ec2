import { ExpressionError, type Node, parse } from "./expression";

/** What formulas call the two series. */
export const NAMES = ["a", "b"] as const;

/** How far back, and how far the points are apart so that there are not too many. */
export const RANGES = [
  { value: "3m", label: "3 months", interval: "1d" },
  { value: "1y", label: "1 year", interval: "1d" },
  { value: "2y", label: "2 years", interval: "1d" },
  { value: "10y", label: "10 years", interval: "1w" },
] as const;

/** A text as a formula, or what is wrong with it in words, with the place counted from 1. */
export function formulaOf(text: string): { readonly node?: Node; readonly problem: string } {
  try {
    return { node: parse(text, NAMES), problem: "" };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return { problem: `${error.message} (Character ${error.at + 1})` };
  }
}
