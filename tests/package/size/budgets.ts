/**
 * What an entry may weigh: bytes of JavaScript after gzip that a page loads at once, Solid left out. Components have
 * theirs, by name, in tests/kit/harness/budgets.ts.
 */
export interface EntryBudget {
  /** What such a page imports of the entry. */
  readonly names: readonly string[];
  readonly limit: number;
}

export const entryBudgets: Readonly<Record<string, EntryBudget>> = {
  // A page of live objects: the root, objects, inputs and the lamp.
  ".": { names: ["LiveRoot", "bind", "connectionStatus", "createLive"], limit: 6_000 },
};
