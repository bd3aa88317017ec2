import { once } from "node:events";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  findInstrument,
  INSTRUMENTS,
  pointAt,
  startMarketService,
  type MarketService,
  type MarketServiceOptions,
} from "../../../examples/services/index.ts";
import { ManualTimer, MarketClient } from "./market-client.ts";

const BTC = "price.btc_usd";
const ETH = "price.eth_usd";
const ALL = INSTRUMENTS.map(instrument => instrument.channel);

async function start(options: MarketServiceOptions = {}): Promise<{ market: MarketService; timer: ManualTimer }> {
  const timer = new ManualTimer();
  const market = await startMarketService({ seed: 7, now: () => 1_000, every: timer.every, ...options });
  onTestFinished(async () => {
    await market.close();
    expect(timer.running).toBe(0);
  });
  return { market, timer };
}

function expected(channel: string, sequence: number): object {
  const instrument = findInstrument(channel);
  if (instrument === undefined) throw new Error(`no ${channel}`);
  const { price, change } = pointAt(7, instrument, sequence);
  return { channel, symbol: instrument.name, price, change, at: 1_000, sequence };
}

describe("subscribe", () => {
  it("answers with the connection's channels, then quotes what the seed says", async () => {
    const { market, timer } = await start();
    using client = await MarketClient.connect(market.url);
    client.send({ jsonrpc: "2.0", id: "a", method: "subscribe", params: { channels: [BTC] } });
    expect(await client.next()).toEqual({ jsonrpc: "2.0", id: "a", result: [BTC] });
    timer.tick(2);
    expect(await client.next()).toEqual({ jsonrpc: "2.0", method: "quote", params: expected(BTC, 1) });
    expect(await client.nextQuote()).toEqual(expected(BTC, 2));
  });

  it("quotes every channel once per interval", async () => {
    const { market, timer } = await start();
    using client = await MarketClient.connect(market.url);
    expect((await client.request("subscribe", { channels: ALL })).result).toEqual(ALL);
    timer.tick(2);
    for (const sequence of [1, 2]) {
      for (const channel of ALL) expect(await client.nextQuote()).toEqual(expected(channel, sequence));
    }
  });

  it("gives two clients the same price for the same sequence, whenever they came", async () => {
    const { market, timer } = await start();
    using early = await MarketClient.connect(market.url);
    await early.request("subscribe", { channels: [BTC] });
    timer.tick(3);
    using late = await MarketClient.connect(market.url);
    await late.request("subscribe", { channels: [BTC] });
    timer.tick(2);
    for (const sequence of [1, 2, 3]) expect((await early.nextQuote()).sequence).toBe(sequence);
    for (const sequence of [4, 5]) {
      const quote = await early.nextQuote();
      expect(quote).toEqual(expected(BTC, sequence));
      expect(await late.nextQuote()).toEqual(quote);
    }
  });

  it("sends a client nothing that it did not ask for", async () => {
    const { market, timer } = await start();
    using one = await MarketClient.connect(market.url);
    using other = await MarketClient.connect(market.url);
    await one.request("subscribe", { channels: [BTC] });
    await other.request("subscribe", { channels: [ETH] });
    timer.tick();
    await one.request("unsubscribe", { channels: [BTC] });
    timer.tick();
    for (const sequence of [1, 2]) expect(await other.nextQuote()).toEqual(expected(ETH, sequence));
    one.send({ jsonrpc: "2.0", id: 9, method: "subscribe", params: { channels: [ETH] } });
    expect(await one.next()).toMatchObject({ id: 9, result: [ETH] });
  });

  it("counts a channel once however often it is asked for", async () => {
    const { market, timer } = await start();
    using client = await MarketClient.connect(market.url);
    await client.request("subscribe", { channels: [BTC, BTC] });
    const { result } = await client.request("subscribe", { channels: [ETH, BTC] });
    expect(result).toEqual([BTC, ETH]);
    expect(market.stats().subscriptions).toEqual({ [BTC]: 1, [ETH]: 1 });
    timer.tick();
    expect([await client.nextQuote(), await client.nextQuote()]).toEqual([expected(BTC, 1), expected(ETH, 1)]);
    expect((await client.request("unsubscribe", { channels: [BTC] })).result).toEqual([ETH]);
  });
});

describe("the timer", () => {
  it("is one for all, and runs only while there is a subscription", async () => {
    const { market, timer } = await start({ intervalMs: 40 });
    using one = await MarketClient.connect(market.url);
    using other = await MarketClient.connect(market.url);
    expect(timer.running).toBe(0);
    await one.request("subscribe", { channels: ALL });
    await other.request("subscribe", { channels: ALL });
    expect(timer).toMatchObject({ running: 1, started: 1, ms: 40 });
    await one.request("unsubscribe", { channels: ALL });
    expect(timer.running).toBe(1);
    other.socket.close();
    await market.untilSubscriptions(0);
    expect(timer.running).toBe(0);
    await one.request("subscribe", { channels: [BTC] });
    expect(timer).toMatchObject({ running: 1, started: 2 });
  });

  it("leaves a channel where it stood while nobody listened", async () => {
    const { market, timer } = await start();
    using client = await MarketClient.connect(market.url);
    await client.request("subscribe", { channels: [BTC, ETH] });
    timer.tick();
    await client.request("unsubscribe", { channels: [BTC] });
    timer.tick(5);
    await client.request("subscribe", { channels: [BTC] });
    timer.tick();
    expect([await client.nextQuote(), await client.nextQuote()]).toEqual([expected(BTC, 2), expected(ETH, 7)]);
  });

  it("is a real one unless told otherwise", async () => {
    const market = await startMarketService({ seed: 7, intervalMs: 1 });
    onTestFinished(() => market.close());
    using client = await MarketClient.connect(market.url);
    await client.request("subscribe", { channels: [BTC] });
    for (const sequence of [1, 2, 3]) expect((await client.nextQuote()).sequence).toBe(sequence);
  });
});

describe("the stats", () => {
  it("show connections and subscriptions begin and end, over HTTP and on the handle", async () => {
    const { market } = await start();
    using one = await MarketClient.connect(market.url);
    using other = await MarketClient.connect(market.url);
    await one.request("subscribe", { channels: [BTC, ETH] });
    await other.request("subscribe", { channels: [BTC] });
    const during = { connections: 2, subscriptions: { [BTC]: 2, [ETH]: 1 }, opened: 2, closed: 0, skipped: 0 };
    expect(await (await fetch(market.statsUrl)).json()).toEqual(during);
    expect(market.stats()).toEqual(during);

    one.socket.close();
    const after = await market.until(stats => stats.closed === 1);
    expect(after).toEqual({ connections: 1, subscriptions: { [BTC]: 1 }, opened: 2, closed: 1, skipped: 0 });
    expect(await (await fetch(market.statsUrl)).json()).toEqual(after);
  });

  it("end a subscription when its client vanishes without a word", async () => {
    const { market } = await start();
    using client = await MarketClient.connect(market.url);
    await client.request("subscribe", { channels: [BTC] });
    const gone = market.untilSubscriptions(0, BTC);
    client.socket.terminate();
    expect(await gone).toMatchObject({ connections: 0, subscriptions: {} });
  });

  it("can be waited for: by channel, or all together", async () => {
    const { market } = await start();
    using client = await MarketClient.connect(market.url);
    const eth = market.untilSubscriptions(1, ETH);
    const three = market.untilSubscriptions(3);
    await client.request("subscribe", { channels: [BTC, ETH] });
    expect((await eth).subscriptions).toEqual({ [BTC]: 1, [ETH]: 1 });
    await client.request("subscribe", { channels: ["price.sol_usd"] });
    expect(Object.keys((await three).subscriptions)).toHaveLength(3);
    expect((await market.untilSubscriptions(3)).connections).toBe(1);
  });

  it("are not shown any more to a wait that is over", async () => {
    const { market } = await start();
    using client = await MarketClient.connect(market.url);
    const seen: number[] = [];
    const wait = market.until(({ subscriptions }) => {
      const count = subscriptions[BTC] ?? 0;
      seen.push(count);
      return count === 1;
    });
    await client.request("subscribe", { channels: [BTC] });
    await wait;
    await client.request("unsubscribe", { channels: [BTC] });
    expect(seen).toEqual([0, 1]);
  });

  it("tell listeners of each change until they leave", async () => {
    const { market, timer } = await start();
    const seen: [connections: number, btc: number][] = [];
    const leave = market.onChange(stats => void seen.push([stats.connections, stats.subscriptions[BTC] ?? 0]));
    using client = await MarketClient.connect(market.url);
    await client.request("subscribe", { channels: [BTC] });
    timer.tick();
    await client.request("unsubscribe", { channels: [BTC] });
    expect(seen).toEqual([
      [1, 0],
      [1, 1],
      [1, 0],
    ]);
    leave();
    await client.request("subscribe", { channels: [BTC] });
    expect(seen).toHaveLength(3);
  });

  it("are all there is over HTTP", async () => {
    const { market } = await start();
    const url = new URL("/quotes", market.statsUrl);
    const response = await fetch(url);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: "not-found" });
    expect((await fetch(market.statsUrl, { method: "POST" })).status).toBe(404);
  });
});

describe("close", () => {
  it("tells clients that the service goes, rejects who waits, and frees the port", async () => {
    const { market } = await start();
    using client = await MarketClient.connect(market.url);
    await client.request("subscribe", { channels: [BTC] });
    const closed = once(client.socket, "close");
    const never = expect(market.untilSubscriptions(99)).rejects.toThrow(/closed while somebody waited/);
    const gone = market.untilSubscriptions(0);
    await Promise.all([market.close(), market.close()]);
    expect((await closed)[0]).toBe(1001);
    expect(await gone).toMatchObject({ closed: 1 });
    await never;
    await expect(fetch(market.statsUrl)).rejects.toThrow("fetch failed");
  });

  it("does not wait for a client that does not read", async () => {
    const { market } = await start();
    using client = await MarketClient.connect(market.url);
    client.socket.pause();
    await market.close();
    expect(market.stats()).toMatchObject({ connections: 0, closed: 1 });
  });
});

describe("options", () => {
  it.each([{ intervalMs: 0 }, { intervalMs: NaN }, { intervalMs: Infinity }, { seed: 0.5 }])(
    "%j is refused",
    async options => {
      await expect(startMarketService(options)).rejects.toThrow(RangeError);
    },
  );

  it("say so when the port is in use", async () => {
    const { market } = await start();
    await expect(startMarketService({ port: market.port })).rejects.toThrow(/market service .* the port is in use/);
  });
});
