import type { GridSession } from "./grid-types.ts";

/** The sessions of the simulated grid, and what the jobs of each are. The names are invented. */
interface Source extends GridSession {
  /** How probable it is that it submits a job in one step. */
  readonly rate: number;
  /** How far its jobs come in one step, in percent, at most; half of that at least. */
  readonly speed: number;
  readonly jobs: readonly string[];
}

export const SESSIONS: readonly Source[] = [
  source("var", "Overnight VaR", "Risk", 0.5, 6, ["EUR rates", "USD rates", "FX spot", "Credit", "Commodities"]),
  source("greeks", "Intraday greeks", "Risk", 0.45, 12, ["Delta", "Gamma", "Vega", "Theta", "Rho"]),
  source("stress", "Stress tests", "Risk", 0.2, 3, ["1987", "2008", "Oil shock", "Rates +200"]),
  source("exotics", "Exotics book", "Pricing", 0.4, 5, ["Autocall", "Barrier", "Cliquet", "Quanto"]),
  source("curves", "Curve building", "Pricing", 0.35, 18, ["ESTR", "SOFR", "SONIA", "TONA"]),
  source("capital", "Regulatory capital", "Reporting", 0.2, 4, ["Trading book", "Banking book", "CVA"], true),
  source("pnl", "P&L explain", "Reporting", 0.3, 9, ["Desk A", "Desk B", "Desk C"]),
];

/** The workers of the simulated grid: their ids, and how many jobs each runs at a time. */
export const WORKERS: readonly (readonly [id: string, slots: number])[] = [
  ["ash-1", 4],
  ["ash-2", 4],
  ["birch-1", 2],
  ["birch-2", 2],
  ["cedar-1", 6],
  ["elm-1", 3],
  ["elm-2", 3],
  ["oak-1", 8],
];

function source(
  id: string,
  name: string,
  group: string,
  rate: number,
  speed: number,
  jobs: readonly string[],
  locked = false,
): Source {
  return { id, name, group, rate, speed, jobs, locked };
}
