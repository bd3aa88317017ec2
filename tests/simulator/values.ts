/** One of each type that JSON lacks, and some that it has; a cell goes through them. */
export const VALUES: readonly unknown[] = [
  "text",
  new Date(1_700_000_000_000),
  undefined,
  -0,
  NaN,
  10n ** 20n,
  new Map<unknown, unknown>([["key", new Set([1, undefined])]]),
  [1, [2, { deep: [3, null] }]],
  ["$d", 5],
  new Uint8Array([0, 127, 255]),
  null,
  { a: -Infinity, b: ["$", "$u"], 'c"]': "\u2028\ud800" },
  new RangeError("out of it"),
  true,
];
