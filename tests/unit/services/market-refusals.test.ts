import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  INSTRUMENTS,
  MESSAGE_BYTES,
  RpcCode,
  startMarketService,
  type MarketService,
} from "../../../examples/services/index.ts";
import { MAX_BATCH } from "../../../examples/services/json-rpc.ts";
import { FRAME_BYTES } from "../../../examples/services/market-limits.ts";
import { ManualTimer, MarketClient, type Message } from "./market-client.ts";

const BTC = "price.btc_usd";
const ALL = INSTRUMENTS.map(instrument => instrument.channel);

let timer: ManualTimer;
let market: MarketService;
let client: MarketClient;

beforeEach(async () => {
  timer = new ManualTimer();
  market = await startMarketService({ every: timer.every });
  client = await MarketClient.connect(market.url);
});

afterEach(async () => {
  client.socket.terminate();
  await market.close();
});

const subscribe = (id: number): object => ({ jsonrpc: "2.0", id, method: "subscribe", params: { channels: [BTC] } });

/** What was refused changed nothing, and the connection still works. */
async function expectUnharmed(): Promise<void> {
  expect(market.stats()).toMatchObject({ connections: 1, subscriptions: {} });
  expect((await client.request("subscribe", { channels: [BTC] })).result).toEqual([BTC]);
}

describe("a refused message", () => {
  it.each(["", "{", "subscribe", '{"jsonrpc":"2.0",}'])("%j is not JSON", async text => {
    client.send(text);
    expect(await client.next()).toMatchObject({ jsonrpc: "2.0", id: null, error: { code: RpcCode.parseError } });
    await expectUnharmed();
  });

  it.each([
    "null",
    "7",
    "{}",
    '{"jsonrpc":"1.0","id":1,"method":"subscribe"}',
    '{"jsonrpc":"2.0","id":1}',
    '{"jsonrpc":"2.0","id":1,"method":7}',
    '{"jsonrpc":"2.0","id":{},"method":"subscribe"}',
    "[]",
  ])("%s is no request", async text => {
    client.send(text);
    expect(await client.next()).toMatchObject({ id: null, error: { code: RpcCode.invalidRequest } });
    await expectUnharmed();
  });

  it.each(["publish", "constructor", ""])("there is no method %j", async method => {
    const { id, error } = await client.request(method, {});
    expect(id).toBe(1);
    expect(error).toMatchObject({
      code: RpcCode.methodNotFound,
      data: { known: ["subscribe", "unsubscribe", "hang_up"] },
    });
    await expectUnharmed();
  });

  it.each([undefined, null, [], [BTC], {}, { channels: BTC }, { channels: [] }, { channels: [BTC, 7] }])(
    "params %j are bad",
    async params => {
      for (const method of ["subscribe", "unsubscribe"]) {
        expect((await client.request(method, params)).error).toMatchObject({ code: RpcCode.invalidParams });
      }
      await expectUnharmed();
    },
  );

  it("with an unknown channel names it and those there are, and subscribes to none", async () => {
    const channels = [BTC, "price.abc_usd", "__proto__"];
    for (const method of ["subscribe", "unsubscribe"]) {
      const { error } = await client.request(method, { channels });
      expect(error).toMatchObject({
        code: RpcCode.unknownChannel,
        data: { unknown: ["price.abc_usd", "__proto__"], known: ALL },
      });
    }
    expect(timer.started).toBe(0);
    await expectUnharmed();
  });

  it("may be in bytes as well as in text", async () => {
    client.socket.send(Buffer.from(JSON.stringify(subscribe(4))));
    expect(await client.next()).toMatchObject({ id: 4, result: [BTC] });
    client.socket.send(Buffer.from([0xff, 0x00]));
    expect(await client.next()).toMatchObject({ error: { code: RpcCode.parseError } });
  });
});

describe("an over-large message", () => {
  it("is refused with the limit, one byte less is read", async () => {
    client.send(JSON.stringify(subscribe(1)).padEnd(MESSAGE_BYTES + 1));
    expect(await client.next()).toMatchObject({
      id: null,
      error: { code: RpcCode.messageTooLarge, data: { limit: MESSAGE_BYTES, size: MESSAGE_BYTES + 1 } },
    });
    expect(market.stats().subscriptions).toEqual({});
    client.send(JSON.stringify(subscribe(2)).padEnd(MESSAGE_BYTES));
    expect(await client.next()).toMatchObject({ id: 2, result: [BTC] });
  });

  it("closes the connection when it is not worth receiving", async () => {
    await client.request("subscribe", { channels: [BTC] });
    const closed = once(client.socket, "close");
    client.send(" ".repeat(FRAME_BYTES + 1));
    expect((await closed)[0]).toBe(1009);
    expect(await market.untilSubscriptions(0)).toMatchObject({ connections: 0, closed: 1 });
  });
});

describe("a batch", () => {
  const next = async (): Promise<Message[]> => (await client.next()) as unknown as Message[];

  it("is answered request by request, notifications not at all", async () => {
    client.send([subscribe(1), { ...subscribe(2), method: "no" }, { ...subscribe(3), id: undefined }, 7]);
    const [first, second, third, ...rest] = await next();
    expect(first).toMatchObject({ id: 1, result: [BTC] });
    expect(second).toMatchObject({ id: 2, error: { code: RpcCode.methodNotFound } });
    expect(third).toMatchObject({ id: null, error: { code: RpcCode.invalidRequest } });
    expect(rest).toEqual([]);
  });

  it("has a limit", async () => {
    const requests = Array.from({ length: MAX_BATCH + 1 }, (_, index) => ({ ...subscribe(index), params: {} }));
    client.send(requests);
    expect(await client.next()).toMatchObject({ id: null, error: { code: RpcCode.invalidRequest } });
    client.send(requests.slice(1));
    expect(await next()).toHaveLength(MAX_BATCH);
  });
});

describe("a notification", () => {
  it("is done, and never answered, whether it works or not", async () => {
    client.send({ ...subscribe(0), id: undefined });
    client.send({ jsonrpc: "2.0", method: "no" });
    client.send([{ jsonrpc: "2.0", method: "no" }]);
    client.send(subscribe(5));
    expect(await client.next()).toMatchObject({ id: 5 });
    expect(market.stats().subscriptions).toEqual({ [BTC]: 1 });
  });
});

describe("a client that does not read", () => {
  it("misses quotes instead of growing the service's memory, and catches up when it reads", async () => {
    await client.request("subscribe", { channels: ALL });
    client.socket.pause();
    let ticks = 0;
    // First the kernel's buffers fill, some megabytes; this never yields, so nothing is read meanwhile.
    for (; market.stats().skipped < ALL.length && ticks < 100_000; ticks += 1) timer.tick();
    const { skipped } = market.stats();
    expect(skipped).toBeGreaterThanOrEqual(ALL.length);
    timer.tick(1_000);
    ticks += 1_000;
    expect(market.stats().skipped).toBe(skipped + 1_000 * ALL.length);

    client.socket.resume();
    // Its answer comes behind all quotes that were kept.
    await client.request("unsubscribe", { channels: ALL.slice(1) });
    timer.tick();
    ticks += 1;
    expect(await client.nextQuote()).toMatchObject({ channel: BTC, sequence: ticks });
  });

  it("is cut off when it asks on and on", async () => {
    await client.request("subscribe", { channels: [BTC] });
    client.socket.pause();
    const request = { ...subscribe(1), params: { channels: ["x".repeat(MESSAGE_BYTES - 100)] } };
    for (let count = 0; count < 4_000; count += 1) client.send(request);
    expect(await market.until(stats => stats.closed === 1)).toMatchObject({ connections: 0, subscriptions: {} });
  });
});
