import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  callback,
  createAsyncMemo,
  createSignal,
  getWindow,
  input,
  live,
  type Live,
  type LiveEntries,
} from "solid-reflect/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acceptUpgrade } from "../../lib/hosts";
import { processServer } from "../../lib/server";
import { ProtocolClient } from "./protocol-client";

const http = createServer();
let url = "";

beforeAll(async () => {
  http.on("upgrade", acceptUpgrade);
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  url = `ws://127.0.0.1:${(http.address() as AddressInfo).port}/_live`;
});
afterAll(async () => {
  processServer().close();
  http.closeAllConnections();
  await new Promise(resolve => http.close(resolve));
});

async function opened(open: () => Promise<Live<LiveEntries>>): Promise<ProtocolClient> {
  const window = processServer().createWindow();
  const { live: described } = await window.scope.child().run(open);
  return new ProtocolClient(url, described);
}

async function openLedger() {
  const [balance, setBalance] = createSignal(0);
  const [note, setNote] = createSignal("");
  let deposits = 0;
  const deposit = callback((amount: number) => {
    deposits++;
    setBalance(b => b + amount);
    return deposits;
  });
  const fail = callback(() => {
    throw new Error("secret");
  });
  const greet = callback(() => getWindow().notify("Hello"));
  return live({ balance, deposit, fail, greet, note: input([note, (text: string) => setNote(text.toUpperCase())]) });
}

describe("a client written from PROTOCOL.md alone", () => {
  it("reads the description, calls, gets patches, results, errors and notices, and writes inputs", async () => {
    const client = await opened(openLedger);
    expect([...client.values]).toEqual([
      ["balance", 0],
      ["note", ""],
    ]);
    await client.connect();
    client.bind();
    expect(await client.call("deposit", 5)).toBe(1);
    expect(client.values.get("balance")).toBe(5);
    await expect(client.call("fail")).rejects.toThrow(/^failed: Something went wrong on the server/);
    await client.call("greet");
    expect(client.notices).toEqual(["info: Hello"]);
    client.write("note", 1, "hi");
    await client.until(() => client.values.get("note") === "HI");
    client.leave();
  });

  it("gets progress no faster than it takes it, cancels, and reads the state of an async value", async () => {
    const client = await opened(async () => {
      const count = callback(async function* (n: number) {
        for (let step = 1; step <= n; step++) yield step;
        return n;
      });
      const memo = createAsyncMemo(
        () => 2,
        async n => n * 2,
        { initial: "thinking" },
      );
      return live({ memo, count });
    });
    expect(client.values.get("memo")).toEqual([1, "thinking"]);
    await client.connect();
    client.bind();
    await client.until(() => JSON.stringify(client.values.get("memo")) === "[0,4]");
    const result = client.call("count", 20);
    const steps = (): number => client.progress.get(client.lastCall)?.length ?? 0;
    await client.until(() => steps() === 16);
    client.take(client.lastCall, 8);
    expect(await result).toBe(20);
    expect(client.progress.get(client.lastCall)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    const endless = client.call("count", 1e9);
    await client.until(() => steps() === 16);
    client.cancel(client.lastCall);
    await expect(endless).rejects.toThrow(/^cancelled: /);
    client.leave();
  });

  it("goes on after a cut: calls run once, values and results arrive", async () => {
    const client = await opened(openLedger);
    await client.connect();
    client.bind();
    await client.call("deposit", 1);
    client.cut();
    const later = [client.call("deposit", 10), client.call("deposit", 100)];
    await client.connect();
    expect(await Promise.all(later)).toEqual([2, 3]);
    expect(client.values.get("balance")).toBe(111);
    client.leave();
  });

  it("is refused as the protocol says", async () => {
    const client = await opened(openLedger);
    const used = client.ticket;
    await client.connect();
    await client.call("deposit", 1);
    client.cut();
    const attempt = async (window: string, ticket: string): Promise<number | undefined> => {
      const other = new ProtocolClient(url, `"${window}","${ticket}",1`);
      await other.connect().catch(() => undefined);
      return other.closed;
    };
    expect(await attempt("guess", client.ticket)).toBe(4001);
    expect(await attempt(client.window, used)).toBe(4002);
    const neighbour = await opened(openLedger);
    expect(await attempt(client.window, neighbour.ticket)).toBe(4002);
    await expect(client.connect({ origin: "http://evil.test" })).rejects.toThrow("403");
    await client.connect();
    client.leave();
  });
});
