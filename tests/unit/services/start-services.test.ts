import { readFile } from "node:fs/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  gridService,
  priceAt,
  INSTRUMENTS,
  quoteService,
  serviceEnvironment,
  startServices,
  startTimeService,
  textService,
  timeService,
  type TimeReply,
} from "../../../examples/services/index.ts";
import { ManualTimer, MarketClient } from "./market-client.ts";

const BTC = "price.btc_usd";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** How many servers listen in this process. A closed handle is gone when the loop has turned once. */
async function listening(): Promise<number> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise(resolve => setImmediate(resolve));
  return process.getActiveResourcesInfo().filter(resource => resource === "TCPServerWrap").length;
}

describe("startServices", () => {
  it("starts all on ports of their own, with one clock and one seed", async () => {
    const timer = new ManualTimer();
    await using services = await startServices({ seed: 11, intervalMs: 20, now: () => 5_000, every: timer.every });
    expect(services.timeUrl).toBe(`http://127.0.0.1:${services.time.port}/time`);
    expect(services.quoteUrl).toBe(`ws://127.0.0.1:${services.market.port}`);
    expect(services.textUrl).toBe(`http://127.0.0.1:${services.text.port}/write`);
    expect(services.market.port).not.toBe(services.time.port);

    const reply = (await (await fetch(services.timeUrl)).json()) as TimeReply;
    expect(reply.iso).toBe("1970-01-01T00:00:05.000Z");

    using client = await MarketClient.connect(services.quoteUrl);
    await client.request("subscribe", { channels: [BTC] });
    timer.tick();
    const [btc] = INSTRUMENTS;
    expect(timer.ms).toBe(20);
    expect(await client.nextQuote()).toMatchObject({ at: 5_000, price: btc && priceAt(11, btc, 1) });
  });

  it("closes all at the end of its scope", async () => {
    const before = await listening();
    let urls: string[];
    {
      await using services = await startServices();
      urls = [services.timeUrl, services.market.statsUrl, `${services.gridUrl}/stats`];
      expect(await listening()).toBe(before + 4);
      for (const url of urls) expect((await fetch(url)).status).toBe(200);
    }
    expect(await listening()).toBe(before);
    for (const url of urls) await expect(fetch(url)).rejects.toThrow("fetch failed");
  });

  it("starts none when one cannot start", async () => {
    await using taken = await startTimeService();
    const before = await listening();
    await expect(startServices({ marketPort: taken.port })).rejects.toThrow(/market service .* the port is in use/);
    await expect(startServices({ gridPort: taken.port })).rejects.toThrow(/grid service .* the port is in use/);
    await expect(startServices({ timePort: taken.port })).rejects.toThrow(/time service .* the port is in use/);
    await expect(startServices({ intervalMs: -1 })).rejects.toThrow(RangeError);
    expect(await listening()).toBe(before);
  });
});

describe("the environment", () => {
  it("says where the services are, to whoever sets it", () => {
    const environment = serviceEnvironment({
      timeUrl: "http://a/time",
      quoteUrl: "ws://b",
      gridUrl: "http://c",
      textUrl: "http://d",
    });
    expect(environment).toEqual({
      TIME_SERVICE_URL: "http://a/time",
      QUOTE_SERVICE_URL: "ws://b",
      GRID_SERVICE_URL: "http://c",
      TEXT_SERVICE_URL: "http://d",
    });
  });

  it("is read at each call", () => {
    for (const name of ["one", "two"]) {
      const environment = serviceEnvironment({
        timeUrl: `http://${name}`,
        quoteUrl: `ws://${name}`,
        gridUrl: `http://grid.${name}`,
        textUrl: `http://text.${name}`,
      });
      for (const [variable, value] of Object.entries(environment)) vi.stubEnv(variable, value);
      expect(timeService()).toBe(`http://${name}`);
      expect(quoteService()).toBe(`ws://${name}`);
      expect(gridService()).toEqual({ snapshot: `http://grid.${name}/snapshot`, feed: `ws://grid.${name}` });
      expect(textService()).toBe(`http://text.${name}`);
    }
  });

  it.each([
    ["TIME_SERVICE_URL", timeService],
    ["QUOTE_SERVICE_URL", quoteService],
    ["GRID_SERVICE_URL", gridService],
    ["TEXT_SERVICE_URL", textService],
  ])("without %s says how to start the site", (variable, read) => {
    for (const value of [undefined, ""]) {
      vi.stubEnv(variable, value);
      expect(read).toThrow(new RegExp(`${variable} is not set.*npm start.*npm run dev`));
    }
  });

  it("is not there in a browser, which is said", () => {
    vi.stubGlobal("process", undefined);
    let message = "";
    try {
      timeService();
    } catch (error) {
      message = String(error);
    } finally {
      vi.unstubAllGlobals();
    }
    expect(message).toContain("on the server only");
  });

  it("is read by a file that imports nothing, so no server gets into a site's bundle", async () => {
    const source = await readFile(new URL("../../../examples/services/urls.ts", import.meta.url), "utf8");
    expect(source).toContain("export function timeService");
    expect(source).not.toMatch(/^\s*import\b|\bimport\(|\brequire\(|\bfrom "/m);
  });
});
