import { findInstrument, INSTRUMENTS } from "./instruments.ts";
import { RpcCode, RpcError, type RpcMethod } from "./json-rpc.ts";
import type { MarketBook } from "./market-book.ts";

/**
 * What one client of the market may call: `subscribe` and `unsubscribe`, both with `{ channels: string[] }`, both
 * answering with every channel the client then has, and `hang_up`. A request is done whole or not at all.
 *
 * The methods throw {@link RpcError}: `invalidParams` for params of another shape, `unknownChannel` for a channel that
 * nobody quotes.
 *
 * @param changed called after each change of the book
 * @param hangUp ends the client's connection
 *
 * @example
 * const methods = marketMethods(book, socket, () => adjustTimer(), () => socket.close());
 * methods.get("subscribe")?.({ channels: ["price.btc_usd"] }); // ["price.btc_usd"]
 */
export function marketMethods<Client>(
  book: MarketBook<Client>,
  client: Client,
  changed: () => void,
  hangUp: () => void,
): ReadonlyMap<string, RpcMethod> {
  const change = (run: (channels: readonly string[]) => string[]): RpcMethod => {
    return params => {
      const channels = run(parseChannels(params));
      changed();
      return channels;
    };
  };
  return new Map<string, RpcMethod>([
    ["subscribe", change(channels => book.subscribe(client, channels))],
    ["unsubscribe", change(channels => book.unsubscribe(client, channels))],
    ["hang_up", hangUp],
  ]);
}

/** Validates what came over the wire. Naming a channel twice is naming it once. */
function parseChannels(params: unknown): readonly string[] {
  const channels =
    typeof params === "object" && params !== null ? (params as { channels?: unknown }).channels : undefined;
  if (!Array.isArray(channels) || channels.length === 0 || !channels.every(each => typeof each === "string")) {
    const wanted = '{ channels: ["price.btc_usd", …] } with at least one channel';
    throw new RpcError(RpcCode.invalidParams, `The params must be ${wanted}.`);
  }
  const unknown = channels.filter(channel => findInstrument(channel) === undefined);
  if (unknown.length > 0) {
    const known = INSTRUMENTS.map(instrument => instrument.channel);
    throw new RpcError(RpcCode.unknownChannel, `Nobody quotes ${unknown.join(", ")}.`, { unknown, known });
  }
  return channels;
}
