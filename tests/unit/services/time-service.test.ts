import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  MAX_DELAY_MS,
  startTimeService,
  type TimeError,
  type TimeReply,
  type TimeService,
  type TimeServiceOptions,
} from "../../../examples/services/index.ts";
import { deferred } from "./deferred.ts";

const NOON = Date.UTC(2025, 0, 15, 12, 34, 56, 789);

async function start(options: TimeServiceOptions = {}): Promise<TimeService> {
  const service = await startTimeService({ now: () => NOON, ...options });
  onTestFinished(() => service.close());
  return service;
}

async function get(url: string, init?: RequestInit): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url, init);
  expect(response.headers.get("content-type")).toMatch(/^application\/json/);
  return { status: response.status, body: await response.json() };
}

/** A wait that a test ends itself. */
class ManualWait {
  readonly #asked = deferred<{ ms: number; signal: AbortSignal }>();
  readonly #over = deferred<void>();
  readonly asked = this.#asked.promise;

  readonly wait = (ms: number, signal: AbortSignal): Promise<void> => {
    this.#asked.resolve({ ms, signal });
    signal.addEventListener("abort", () => this.#over.reject(signal.reason), { once: true });
    return this.#over.promise;
  };

  end(): void {
    this.#over.resolve();
  }
}

describe("GET /time", () => {
  it("tells the time of its clock in UTC", async () => {
    const { url, port } = await start();
    expect(url).toBe(`http://127.0.0.1:${port}/time`);
    expect(await get(url)).toEqual({
      status: 200,
      body: { time: "12:34:56", iso: "2025-01-15T12:34:56.789Z", zone: "UTC" },
    });
  });

  it.each([
    ["Europe/Berlin", "13:34:56", "Europe/Berlin"],
    ["america/new_york", "07:34:56", "America/New_York"],
    ["Asia/Kolkata", "18:04:56", /^Asia\/(Kolkata|Calcutta)$/],
  ])("tells it in the zone %s", async (zone, time, canonical) => {
    const { url } = await start();
    const { status, body } = await get(`${url}?zone=${zone}`);
    const reply = body as TimeReply;
    expect(status).toBe(200);
    expect(reply).toMatchObject({ time, iso: "2025-01-15T12:34:56.789Z" });
    expect(reply.zone).toMatch(canonical);
  });

  it("writes midnight as 00", async () => {
    const { url } = await start({ now: () => 0 });
    expect((await get(url)).body).toMatchObject({ time: "00:00:00" });
  });

  it("has a real clock unless told otherwise, and is never cached", async () => {
    const service = await startTimeService();
    onTestFinished(() => service.close());
    const before = Date.now();
    const response = await fetch(service.url);
    const { iso } = (await response.json()) as TimeReply;
    expect(Date.parse(iso)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(iso)).toBeLessThanOrEqual(Date.now());
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  it.each(["Mars/Olympus", "", "Europe/Berlin%00"])("refuses the zone %j", async zone => {
    const { url } = await start();
    const { status, body } = await get(`${url}?zone=${zone}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: "unknown-zone", message: expect.stringContaining("Europe/Berlin") });
  });

  it("fails when asked to", async () => {
    const { url } = await start();
    expect(await get(`${url}?fail=1`)).toMatchObject({ status: 503, body: { error: "unavailable" } });
    expect(await get(`${url}?fail=0`)).toMatchObject({ status: 200 });
  });
});

describe("?delay", () => {
  it("waits as long as asked, then tells the time of then", async () => {
    const manual = new ManualWait();
    let clock = NOON;
    const { url } = await start({ now: () => clock, wait: manual.wait });
    const reply = get(`${url}?delay=${MAX_DELAY_MS}`);
    expect((await manual.asked).ms).toBe(5_000);
    clock += 3_000;
    manual.end();
    expect(await reply).toMatchObject({ status: 200, body: { time: "12:34:59" } });
  });

  it("does not wait unless asked to", async () => {
    const wait = (): Promise<void> => Promise.reject(new Error("waited"));
    const { url } = await start({ wait });
    expect(await get(`${url}?delay=0`)).toMatchObject({ status: 200 });
    expect(await get(`${url}?delay=1`)).toMatchObject({ status: 500, body: { message: "Error: waited" } });
  });

  it("really waits: the default answers too", async () => {
    const { url } = await start();
    expect(await get(`${url}?delay=1&fail=1`)).toMatchObject({ status: 503 });
  });

  it.each(["5001", "-1", "1.5", "soon", "", "1e3"])("refuses %j", async delay => {
    const { url } = await start();
    const { status, body } = await get(`${url}?delay=${delay}`);
    expect(status).toBe(400);
    expect((body as TimeError).error).toBe("bad-delay");
  });

  it("ends when the client goes", async () => {
    const manual = new ManualWait();
    const { url } = await start({ wait: manual.wait });
    const leave = new AbortController();
    const reply = fetch(`${url}?delay=1000`, { signal: leave.signal });
    const { signal } = await manual.asked;
    const aborted = once(signal, "abort");
    leave.abort();
    await expect(reply).rejects.toThrow("aborted");
    await aborted;
  });

  it("ends when the service closes", async () => {
    const manual = new ManualWait();
    const service = await start({ wait: manual.wait });
    const reply = fetch(`${service.url}?delay=1000`);
    const dropped = expect(reply).rejects.toThrow("fetch failed");
    const aborted = once((await manual.asked).signal, "abort");
    await service.close();
    await dropped;
    await aborted;
  });
});

describe("anything else", () => {
  it.each(["/", "/times", "/time/", "/stats"])("GET %s is not found", async path => {
    const { url } = await start();
    expect(await get(new URL(path, url).href)).toMatchObject({ status: 404, body: { error: "not-found" } });
  });

  it("POST /time is not found", async () => {
    const { url } = await start();
    expect(await get(url, { method: "POST" })).toMatchObject({ status: 404 });
  });

  it("a target that is no URL is not found, and harms nothing", async () => {
    const { url, port } = await start();
    const raw = connect(port, "127.0.0.1");
    raw.end("GET // HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const [answer] = (await once(raw, "data")) as [Buffer];
    expect(String(answer)).toMatch(/^HTTP\/1\.1 404 /);
    raw.destroy();
    expect((await get(url)).status).toBe(200);
  });
});

describe("the port", () => {
  it("says so when it is in use", async () => {
    const { port } = await start();
    await expect(startTimeService({ port })).rejects.toThrow(
      new RegExp(`time service could not listen on 127\\.0\\.0\\.1:${port}: the port is in use`),
    );
  });

  it("is free again after close, which may be called twice", async () => {
    const { url, close } = await start();
    await Promise.all([close(), close()]);
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });
});
