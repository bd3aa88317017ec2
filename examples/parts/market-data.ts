import { callSignal, LiveError } from "solid-reflect/server";
import type { HistoryReply, Listing, ListingsReply, MarketError } from "../services/market-http";
import { marketPage } from "../services/urls";

/** The longest name of a channel that is asked for, in characters. */
const LONGEST = 40;

/**
 * What the market knows of channels now, in their order. For server code.
 *
 * @throws LiveError `refused` for a channel that nobody quotes, `request-failed` when the service does not answer
 *
 * @example
 * const [bitcoin] = await askListings(["price.btc_usd"]);
 */
export async function askListings(channels: readonly string[]): Promise<readonly Listing[]> {
  if (channels.length === 0) return [];
  const { instruments } = await ask<ListingsReply>(marketPage("instruments", { channels: channels.join(",") }));
  return instruments;
}

/**
 * What is traded whose symbol or name contains a text.
 *
 * @throws LiveError `refused` for a text that is too long, `request-failed` when the service does not answer
 *
 * @example
 * const found = await searchListings("bank");
 */
export async function searchListings(search: string): Promise<readonly Listing[]> {
  const { instruments } = await ask<ListingsReply>(marketPage("instruments", { search }));
  return instruments;
}

/**
 * The candles of a channel.
 *
 * @param lead how many candles before the range there should be
 * @throws LiveError `refused` for what the service refuses, `request-failed` when it does not answer
 *
 * @example
 * const { candles } = await askHistory({ channel: "price.btc_usd", range: "1y", interval: "1d", lead: 50 });
 */
export async function askHistory(
  query: { readonly channel: string; readonly range: string; readonly interval: string; readonly lead?: number },
  signal?: AbortSignal,
): Promise<HistoryReply> {
  return ask<HistoryReply>(marketPage("history", { ...query, lead: String(query.lead ?? 0) }), signal);
}

/**
 * A channel's name out of what a client has sent.
 *
 * @throws LiveError `invalid-arguments` when it cannot be one
 *
 * @example
 * const add = callback((channel: string) => follow(checkChannel(channel)));
 */
export function checkChannel(value: unknown): string {
  if (typeof value === "string" && value.length <= LONGEST && /^[\w.]+$/.test(value)) return value;
  throw new LiveError("invalid-arguments", "A channel was expected, such as price.btc_usd.");
}

async function ask<T>(url: string, signal: AbortSignal = callSignal()): Promise<T> {
  let reply: Response;
  try {
    reply = await fetch(url, { signal });
  } catch (cause) {
    signal.throwIfAborted();
    throw new LiveError("request-failed", `The market was asked for ${url}, and did not answer.`, { cause });
  }
  if (reply.ok) return (await reply.json()) as T;
  // What the market refuses it says in words for whoever asked.
  const { message } = (await reply.json().catch(() => ({ message: "no reason" }))) as MarketError;
  throw new LiveError("refused", message);
}
