import type { Walk } from "./random-walk.ts";

/** Something that is traded: its channel, and the walk that its price takes. */
export interface Instrument extends Walk {
  /** The channel to subscribe to: `price.btc_usd`. */
  readonly channel: string;
  /** The symbol as people write it: `BTC/USD`. Names the walk too. */
  readonly name: string;
}

/** The params of a `quote` notification. */
export interface Quote {
  readonly channel: string;
  /** The symbol as people write it: `BTC/USD`. */
  readonly symbol: string;
  /** In whole currency, rounded to the symbol's decimals. */
  readonly price: number;
  /** `price` minus the price at `sequence - 1`. */
  readonly change: number;
  /** When it was quoted, in milliseconds since 1970. */
  readonly at: number;
  /** Counts a channel's quotes from 1, the same for every client; a gap means that quotes were skipped. */
  readonly sequence: number;
}

/**
 * Everything the market service quotes. The prices are invented.
 *
 * @example
 * const channels = INSTRUMENTS.map(instrument => instrument.channel);
 */
export const INSTRUMENTS: readonly Instrument[] = [
  instrument("BTC/USD", 64_000, 2, 0.0004),
  instrument("ETH/USD", 3_200, 2, 0.0005),
  instrument("SOL/USD", 148, 2, 0.0008),
  instrument("XRP/USD", 0.52, 4, 0.001),
  instrument("ADA/USD", 0.45, 4, 0.001),
  instrument("DOGE/USD", 0.124, 5, 0.0012),
  instrument("EUR/USD", 1.085, 4, 0.0003),
  instrument("XAU/USD", 2_350, 2, 0.0002),
];

const byChannel: ReadonlyMap<string, Instrument> = new Map(INSTRUMENTS.map(each => [each.channel, each]));

/**
 * The instrument of a channel, or `undefined` if no such channel is quoted.
 *
 * @example
 * findInstrument("price.btc_usd")?.name; // "BTC/USD"
 */
export function findInstrument(channel: string): Instrument | undefined {
  return byChannel.get(channel);
}

function instrument(name: string, open: number, decimals: number, volatility: number): Instrument {
  return { channel: `price.${name.toLowerCase().replace("/", "_")}`, name, open, decimals, volatility };
}
