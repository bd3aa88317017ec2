import { createStore, produce, type Store } from "solid-reflect/server";
import type { Quote } from "../services/instruments";
import type { Listing } from "../services/market-http";

/** A quote as a row of a table. */
export interface QuoteRow extends Omit<Listing, "kind"> {
  /** Which way the last quote went; undefined before the first. */
  moved: "up" | "down" | undefined;
  price: number;
  /** One price a second, the latest last. */
  trail: number[];
}

/** How many prices a trail has: what a small line shows. */
const TRAIL = 40;

/** How far two prices of a trail are apart, in milliseconds. */
const STEP = 1_000;

/** The rows, and what changes them. */
export interface QuoteRows {
  readonly rows: Store<QuoteRow[]>;
  /** Sets what a quote says in its row, if there is one; a change costs its own size. */
  take(quote: Quote): void;
  add(listing: Listing): void;
  remove(channel: string): void;
}

/**
 * Quotes in a store of rows, to be an entry of a live object. For server code.
 *
 * @example
 * const { rows, take } = createQuoteRows(await askListings(channels()));
 */
export function createQuoteRows(listings: readonly Listing[]): QuoteRows {
  const [rows, setRows] = createStore(listings.map(rowOf));
  const sampled = new Map<string, number>();

  const take = ({ channel, price, change, at }: Quote): void => {
    const index = rows.findIndex(row => row.channel === channel);
    if (index < 0) return;
    const isSampled = at - (sampled.get(channel) ?? 0) >= STEP;
    if (isSampled) sampled.set(channel, at);
    setRows(
      index,
      produce(row => {
        row.price = price;
        if (change !== 0) row.moved = change > 0 ? "up" : "down";
        if (!isSampled) return;
        row.trail.push(price);
        if (row.trail.length > TRAIL) row.trail.shift();
      }),
    );
  };
  return {
    rows,
    take,
    add: listing => setRows(rows.length, rowOf(listing)),
    remove: channel => {
      sampled.delete(channel);
      setRows(all => all.filter(row => row.channel !== channel));
    },
  };
}

function rowOf({ channel, symbol, title, decimals, price, previousClose }: Listing): QuoteRow {
  return { channel, symbol, title, decimals, price, previousClose, moved: undefined, trail: [] };
}
