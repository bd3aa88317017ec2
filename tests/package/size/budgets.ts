/**
 * What an entry may weigh: bytes of JavaScript after gzip that a page loads at once, Solid left out. Components have
 * theirs, by name, in tests/kit/harness/budgets.ts.
 */
export interface EntryBudget {
  readonly limit: number;
  /** What is wished for; a limit above it is a debt, and the report shows both. */
  readonly wish?: number;
}

export const entryBudgets: Readonly<Record<string, EntryBudget>> = {
  ".": { limit: 7_900, wish: 6_000 },
};
