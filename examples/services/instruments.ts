import type { Walk } from "./random-walk.ts";

/** Something that is traded: its channel, and the walk that its price takes. */
export interface Instrument extends Walk {
  /** The channel to subscribe to: `price.btc_usd`. */
  readonly channel: string;
  /** The symbol as people write it: `BTC/USD`. Names the walk too. */
  readonly name: string;
  /** What the symbol stands for: `Bitcoin`. */
  readonly title: string;
  readonly kind: InstrumentKind;
}

/** What sort of thing is traded. Shares rest at weekends. */
export type InstrumentKind = "coin" | "currency" | "metal" | "share";

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
  instrument("coin", "BTC/USD", "Bitcoin", 64_000, 2, 0.0004),
  instrument("coin", "ETH/USD", "Ether", 3_200, 2, 0.0005),
  instrument("coin", "SOL/USD", "Solana", 148, 2, 0.0008),
  instrument("coin", "XRP/USD", "XRP", 0.52, 4, 0.001),
  instrument("coin", "ADA/USD", "Cardano", 0.45, 4, 0.001),
  instrument("coin", "DOGE/USD", "Dogecoin", 0.124, 5, 0.0012),
  instrument("currency", "EUR/USD", "Euro", 1.085, 4, 0.0003),
  instrument("metal", "XAU/USD", "Gold", 2_350, 2, 0.0002),
  instrument("metal", "XAG/USD", "Silver", 29.4, 3, 0.0004),
  instrument("currency", "GBP/USD", "Pound sterling", 1.268, 4, 0.0003),
  instrument("currency", "CHF/USD", "Swiss franc", 1.121, 4, 0.0003),
  instrument("currency", "JPY/USD", "Japanese yen", 0.00642, 6, 0.0004),
  share("ALDR", "Alder Bank", 47.2, 0.0004),
  share("BRKW", "Breakwater Insurance", 118.6, 0.0004),
  share("CDLA", "Candela Lighting", 23.85, 0.0007),
  share("DRFT", "Driftwood Furniture", 15.4, 0.0009),
  share("EMBR", "Ember Energy", 71.05, 0.0007),
  share("FNCH", "Finch Airlines", 34.9, 0.0009),
  share("GLCR", "Glacier Water", 58.3, 0.0004),
  share("HLIX", "Helix Genomics", 142.7, 0.0011),
  share("IBEX", "Ibex Outdoor", 29.15, 0.0008),
  share("JNPR", "Juniper Foods", 64.8, 0.0003),
  share("KSTL", "Kestrel Aerospace", 203.1, 0.0006),
  share("LMEN", "Lumen Robotics", 88.45, 0.0011),
  share("MRTN", "Marten Logistics", 41.7, 0.0006),
  share("NRTH", "Northgate Media", 19.95, 0.0009),
  share("ORCH", "Orchard Software", 312.4, 0.0007),
  share("PLVR", "Plover Telecom", 26.35, 0.0004),
  share("QRTZ", "Quartz Semiconductors", 176.2, 0.001),
  share("RVEN", "Raven Security", 95.6, 0.0009),
  share("SLTE", "Slate Mining", 12.75, 0.001),
  share("TNDR", "Tundra Storage", 53.9, 0.0008),
  share("UMBR", "Umbra Pharma", 84.15, 0.0008),
  share("VNTG", "Vantage Hotels", 37.6, 0.0006),
  share("WLLW", "Willow Retail", 44.25, 0.0005),
  share("YARR", "Yarrow Chemicals", 68.1, 0.0005),
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

function instrument(
  kind: InstrumentKind,
  name: string,
  title: string,
  open: number,
  decimals: number,
  volatility: number,
): Instrument {
  return { channel: `price.${name.toLowerCase().replace("/", "_")}`, name, title, kind, open, decimals, volatility };
}

function share(name: string, title: string, open: number, volatility: number): Instrument {
  return instrument("share", name, title, open, 2, volatility);
}
