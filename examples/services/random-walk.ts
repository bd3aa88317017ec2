/**
 * Prices that look alive and are still known in advance: every step is a pure function of the seed, the walk's name
 * and the step's number, so a test can compute what a server on the other side of a socket must send.
 */

/** What a walk starts from. */
export interface Walk {
  /** Two walks of one seed differ by their names. */
  readonly name: string;
  /** The price at sequence 0, in whole currency. */
  readonly open: number;
  /** Digits after the point; the price moves in steps of the last one. */
  readonly decimals: number;
  /** The largest move of one step, as a share of the opening price. */
  readonly volatility: number;
}

/** One point of a walk. */
export interface WalkPoint {
  /** 0 is the opening, 1 the first step. */
  readonly sequence: number;
  /** The price in units of the last digit. Whole, so that adding up never drifts. */
  readonly units: number;
  /** The price in whole currency, rounded to the walk's decimals. */
  readonly price: number;
  /** The price minus that of the point before it; 0 at the opening. */
  readonly change: number;
}

/** How much of its distance from the opening a walk loses at each step: an hour of it must not reach 0 or a billion. */
const PULL = 0.002;

/**
 * A number in [0, 1) for a seed, a name and a sequence number, always the same for the same three. Not for secrets.
 *
 * The name is hashed with FNV-1a, 32 bits (G. Fowler, L. C. Noll, K.-P. Vo; public domain, RFC 9923), then seed and
 * sequence are mixed in with the 32-bit finaliser of MurmurHash3 (A. Appleby; public domain). Both are written here
 * from their published descriptions. Hashing a counter, unlike a generator with state, needs no earlier numbers.
 *
 * @example
 * const coin = uniform(1, "BTC/USD", 42) < 0.5;
 */
export function uniform(seed: number, name: string, sequence: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return mix(mix(hash ^ seed) ^ sequence) / 2 ** 32;
}

function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * The opening of a walk: sequence 0, before any step.
 *
 * @example
 * const opening = firstPoint(walk); // opening.price === walk.open
 */
export function firstPoint(walk: Walk): WalkPoint {
  return point(walk, 0, Math.round(walk.open * 10 ** walk.decimals), 0);
}

/**
 * The point after `from`, in constant time. A price never falls below one unit of its last digit.
 *
 * @example
 * const second = nextPoint(7, walk, nextPoint(7, walk, firstPoint(walk)));
 */
export function nextPoint(seed: number, walk: Walk, from: WalkPoint): WalkPoint {
  const sequence = from.sequence + 1;
  const open = firstPoint(walk).units;
  const shock = (uniform(seed, walk.name, sequence) * 2 - 1) * walk.volatility * open;
  const pull = (open - from.units) * PULL;
  const units = Math.max(1, from.units + Math.round(shock + pull));
  return point(walk, sequence, units, units - from.units);
}

/**
 * The point of a walk at `sequence`, by walking there from the opening: for tests, linear in `sequence`.
 *
 * @throws RangeError when `sequence` is not a whole number from 0
 *
 * @example
 * const { price, change } = pointAt(7, walk, 3);
 */
export function pointAt(seed: number, walk: Walk, sequence: number): WalkPoint {
  if (!Number.isSafeInteger(sequence) || sequence < 0) {
    throw new RangeError(`A walk has points at 0, 1, 2, …; ${sequence} is none of them.`);
  }
  let at = firstPoint(walk);
  while (at.sequence < sequence) at = nextPoint(seed, walk, at);
  return at;
}

/**
 * The price of a walk at `sequence`: {@link pointAt} for who wants nothing else.
 *
 * @example
 * const expected = priceAt(DEFAULT_SEED, instrument, quote.sequence);
 */
export function priceAt(seed: number, walk: Walk, sequence: number): number {
  return pointAt(seed, walk, sequence).price;
}

function point(walk: Walk, sequence: number, units: number, change: number): WalkPoint {
  const scale = 10 ** walk.decimals;
  return { sequence, units, price: units / scale, change: change / scale };
}
