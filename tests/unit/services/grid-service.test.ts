import { once } from "node:events";
import { describe, expect, it, onTestFinished } from "vitest";
import { type GridService, type GridUpdate, RpcCode, startGridService } from "../../../examples/services/index.ts";
import { UPDATE_BACKLOG_BYTES } from "../../../examples/services/grid-service.ts";
import { GridSimulation } from "../../../examples/services/grid-simulation.ts";
import { MESSAGE_BYTES } from "../../../examples/services/market-limits.ts";
import { ManualTimer, MarketClient } from "./market-client.ts";

const connect = (grid: GridService): Promise<MarketClient> => MarketClient.connect(grid.url.replace("http", "ws"));

async function start(): Promise<{ grid: GridService; timer: ManualTimer }> {
  const timer = new ManualTimer();
  const grid = await startGridService({ seed: 7, every: timer.every });
  onTestFinished(async () => {
    await grid.close();
    expect(timer.running).toBe(0);
  });
  return { grid, timer };
}

async function nextUpdate(client: MarketClient): Promise<GridUpdate> {
  const { method, params } = await client.next();
  expect(method).toBe("grid");
  return params as unknown as GridUpdate;
}

describe("subscribe", () => {
  it("answers with all there is, then tells each step's changes", async () => {
    const { grid, timer } = await start();
    const expected = new GridSimulation(7);
    using client = await connect(grid);
    expect((await client.request("subscribe")).result).toEqual(expected.snapshot());
    for (let step = 0; step < 3; step += 1) {
      timer.tick();
      expected.step();
      expect(await nextUpdate(client)).toEqual(expected.changes());
    }
  });

  it("is the same grid for everybody, which stands still while nobody is there", async () => {
    const { grid, timer } = await start();
    using one = await connect(grid);
    expect(timer.running).toBe(0);
    await one.request("subscribe");
    timer.tick(2);
    using other = await connect(grid);
    await other.request("subscribe");
    expect(timer).toMatchObject({ running: 1, started: 1 });
    await nextUpdate(one);
    await nextUpdate(one);
    timer.tick();
    const update = await nextUpdate(other);
    expect(await nextUpdate(one)).toMatchObject({ sequence: update.sequence });
    await one.request("unsubscribe");
    other.socket.close();
    await grid.untilSubscribers(0);
    expect(timer.running).toBe(0);
  });
});

describe("commands", () => {
  it("are answered with the job, and all subscribers hear of it at once", async () => {
    const { grid } = await start();
    using one = await connect(grid);
    using other = await connect(grid);
    await one.request("subscribe");
    await other.request("subscribe");
    const { jobs } = grid.snapshot();
    const waiting = jobs.find(job => job.state === "queued");
    const priority = waiting?.priority === 9 ? 8 : 9;
    const { result } = await one.request("setPriority", { job: waiting?.id, priority });
    expect(result).toEqual({ ...waiting, priority });
    expect((await nextUpdate(other)).jobs).toEqual([result]);
    const cancelled = (await one.request("cancel", { job: waiting?.id })).result;
    expect(cancelled).toMatchObject({ state: "cancelled" });
    expect((await nextUpdate(other)).jobs).toEqual([cancelled]);
  });

  it("are refused with a reason for people", async () => {
    const { grid } = await start();
    using client = await connect(grid);
    const done = grid.snapshot().jobs.find(job => job.state === "done");
    const locked = grid.snapshot().jobs.find(job => job.state === "running" && job.session === "capital");
    const refused = async (method: string, params: unknown): Promise<unknown> =>
      (await client.request(method, params)).error;
    expect(await refused("cancel", { job: done?.id })).toMatchObject({
      code: RpcCode.refused,
      message: expect.stringContaining("nothing left"),
    });
    expect(await refused("cancel", { job: locked?.id })).toMatchObject({
      code: RpcCode.refused,
      message: expect.stringContaining("locked"),
    });
    expect(await refused("cancel", { job: 999_999 })).toMatchObject({ code: RpcCode.unknownJob });
    for (const params of [undefined, null, [], {}, { job: "1" }, { job: 1.5 }, { job: -1 }, { job: 1, priority: 10 }]) {
      expect(await refused("setPriority", params)).toMatchObject({ code: RpcCode.invalidParams });
    }
    expect(await refused("format", {})).toMatchObject({
      code: RpcCode.methodNotFound,
      data: { known: ["subscribe", "unsubscribe", "setPriority", "cancel"] },
    });
  });

  it("that are too large are not read", async () => {
    const { grid } = await start();
    using client = await connect(grid);
    client.send(JSON.stringify({ jsonrpc: "2.0", id: 1, method: "subscribe" }).padEnd(MESSAGE_BYTES + 1));
    expect(await client.next()).toMatchObject({ id: null, error: { code: RpcCode.messageTooLarge } });
    expect(grid.stats().subscriptions).toEqual({});
  });
});

describe("a client that does not read", () => {
  it("misses updates instead of growing the service's memory, and gets all there is when it reads", async () => {
    const { grid, timer } = await start();
    using client = await connect(grid);
    await client.request("subscribe");
    client.socket.pause();
    // First the kernel's buffers fill, some megabytes; this never yields, so nothing is read meanwhile.
    for (let ticks = 0; grid.stats().skipped < 10 && ticks < 20_000; ticks += 1) timer.tick();
    expect(grid.stats().skipped).toBe(10);
    expect(UPDATE_BACKLOG_BYTES).toBeLessThan(1024 * 1024);
    client.socket.resume();
    // Its answer comes behind all updates that were kept.
    await client.request("cancel", { job: 999_999 });
    timer.tick();
    const { jobs, workers, sequence } = grid.snapshot();
    expect(await nextUpdate(client)).toEqual({ sequence, jobs, workers, gone: [], whole: true });
    timer.tick();
    expect(await nextUpdate(client)).toMatchObject({ whole: false });
  });
});

describe("over HTTP", () => {
  it("are the snapshot and the stats, and nothing else", async () => {
    const { grid } = await start();
    expect(await (await fetch(`${grid.url}/snapshot`)).json()).toEqual(grid.snapshot());
    expect(await (await fetch(`${grid.url}/stats`)).json()).toMatchObject({ connections: 0, subscriptions: {} });
    for (const [path, init] of [
      ["/jobs", {}],
      ["/constructor", {}],
      ["/stats", { method: "POST" }],
    ] as const) {
      expect((await fetch(grid.url + path, init)).status).toBe(404);
    }
  });
});

describe("close", () => {
  it("tells clients, rejects who waits, and lets another take the port", async () => {
    const { grid } = await start();
    using client = await connect(grid);
    await client.request("subscribe");
    const closed = once(client.socket, "close");
    const never = expect(grid.untilSubscribers(99)).rejects.toThrow(/grid service closed while somebody waited/);
    await Promise.all([grid.close(), grid.close()]);
    expect((await closed)[0]).toBe(1001);
    await never;
    await using next = await startGridService({ port: grid.port });
    expect(next.url).toBe(grid.url);
  });
});

describe("options", () => {
  it.each([{ intervalMs: 0 }, { intervalMs: NaN }, { seed: 0.5 }])("%j is refused", async options => {
    await expect(startGridService(options)).rejects.toThrow(RangeError);
  });
});
