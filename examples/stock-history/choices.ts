/** What can be chosen, for both sides: the view offers it and the server accepts nothing else. */

export const RANGES = [
  { value: "3m", label: "3 months" },
  { value: "6m", label: "6 months" },
  { value: "1y", label: "1 year" },
  { value: "2y", label: "2 years" },
  { value: "5y", label: "5 years" },
  { value: "max", label: "All" },
] as const;

export const INTERVALS = [
  { value: "1d", label: "Days" },
  { value: "1w", label: "Weeks" },
  { value: "1mo", label: "Months" },
] as const;

/** The shortest and the longest average, in candles. */
export const PERIODS = { least: 2, most: 200 } as const;
