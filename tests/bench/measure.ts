/** The two sides of every measurement: the library, and raw `ws` doing the same by hand. */
export const SIDES = ["raw", "ours"] as const;

export type Side = (typeof SIDES)[number];

/** A value for each side. */
export type Both<T> = Readonly<Record<Side, T>>;

/** Builds a value for each side, one after the other. */
export async function both<T>(make: (side: Side) => T | PromiseLike<T>): Promise<Both<T>> {
  return { raw: await make("raw"), ours: await make("ours") };
}

/** The middle of some numbers; of an even count the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

/**
 * Runs rounds of both sides in turn, so that whatever else the machine does falls on both, and gives the median of each
 * number that a round returns. The first round of each side warms up and does not count; who goes first alternates.
 */
export async function alternate<K extends string>(
  rounds: number,
  round: (side: Side) => Promise<Readonly<Record<K, number>>>,
): Promise<Both<Readonly<Record<K, number>>>> {
  const results: Record<Side, Readonly<Record<K, number>>[]> = { raw: [], ours: [] };
  for (let count = 0; count <= rounds; count++) {
    for (const side of count % 2 === 0 ? SIDES : [...SIDES].reverse()) {
      const result = await round(side);
      if (count > 0) results[side].push(result);
    }
  }
  return both(side => medians(results[side]));
}

function medians<K extends string>(results: readonly Readonly<Record<K, number>>[]): Readonly<Record<K, number>> {
  const keys = Object.keys(results[0] ?? {}) as K[];
  const entries = keys.map(key => [key, median(results.map(result => result[key]))] as const);
  return Object.fromEntries(entries) as Record<K, number>;
}

/** Lets timers and sockets run for `ms` milliseconds. */
export const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

/** Waits until `condition` holds. Fails after `limit` milliseconds, so that no measurement hangs. */
export async function until(what: string, condition: () => boolean, limit = 20_000): Promise<void> {
  const end = performance.now() + limit;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`The bench waited ${limit} ms for ${what}, in vain.`);
    await pause(1);
  }
}
