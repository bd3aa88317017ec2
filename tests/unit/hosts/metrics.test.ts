import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { callback, live } from "solid-reflect/server";
import { serveMetrics } from "solid-reflect/metrics";
import { afterAll, beforeAll, expect, it } from "vitest";
import WebSocket from "ws";
import { acceptUpgrade } from "../../../lib/hosts";
import { processServer } from "../../../lib/server";
import { ProtocolClient } from "../../conformance/protocol-client";

const http = createServer().on("upgrade", acceptUpgrade);
const metrics = serveMetrics({ port: 0 });
const portOf = (server: { address(): unknown } | undefined): number => (server?.address() as AddressInfo).port;

beforeAll(async () => {
  processServer().configure({ log: () => undefined });
  http.listen(0, "127.0.0.1");
  if (metrics && !metrics.listening) await once(metrics, "listening");
});
afterAll(async () => {
  processServer().close();
  http.closeAllConnections();
  await Promise.all([http, metrics].map(server => new Promise(resolve => server?.close(resolve))));
});

/** The metrics by name and labels. */
async function read(): Promise<Map<string, number>> {
  const text = await (await fetch(`http://127.0.0.1:${portOf(metrics)}/metrics`)).text();
  return new Map(
    [...text.matchAll(/^(solid_reflect_\S+) (\S+)$/gm)].map(([, name = "", value]) => [name, Number(value)]),
  );
}

it("say what the server has and has done, with labels from fixed lists alone", async () => {
  const before = await read();
  const window = processServer().createWindow();
  const { live: described } = await window.scope.child().run(async () => {
    const add = callback((n: number) => n + 1);
    const fail = callback(() => {
      throw new Error("no");
    });
    return live({ add, fail });
  });
  expect((await read()).get('solid_reflect_windows{state="rendered"}')).toBe(1);
  const url = `ws://127.0.0.1:${portOf(http)}/_live`;
  const client = new ProtocolClient(url, described);
  await client.connect();
  client.bind();
  await client.call("add", 1);
  await expect(client.call("fail")).rejects.toThrow();
  const foreign = new WebSocket(url, { origin: "http://evil.test" });
  await once(foreign, "error");
  await new ProtocolClient(url, '"guess","x",1').connect().catch(() => undefined);

  const after = await read();
  expect(after.get('solid_reflect_windows{state="attached"}')).toBe(1);
  expect(after.get("solid_reflect_sockets")).toBeGreaterThanOrEqual(1);
  expect(after.get('solid_reflect_calls_total{code="ok"}')).toBe(1);
  expect(after.get('solid_reflect_calls_total{code="failed"}')).toBe(1);
  expect(after.get('solid_reflect_errors_total{code="failed"}')).toBe(1);
  expect(after.get('solid_reflect_refusals_total{reason="origin"}')).toBe(1);
  expect(after.get('solid_reflect_refusals_total{reason="gone"}')).toBe(1);
  for (const direction of ["up", "down"]) {
    expect(after.get(`solid_reflect_messages_total{direction="${direction}"}`)).toBeGreaterThanOrEqual(2);
    expect(after.get(`solid_reflect_bytes_total{direction="${direction}"}`)).toBeGreaterThan(100);
  }
  const names = [...after.keys()].filter(name => !before.has(name));
  expect(names.filter(name => !/code="(ok|failed)"/.test(name))).toEqual([]);
  expect([...after.keys()].join().includes(client.window)).toBe(false);
  client.leave();
});

it("are on their own path, and only where a port was named", async () => {
  expect((await fetch(`http://127.0.0.1:${portOf(metrics)}/`)).status).toBe(404);
  expect(serveMetrics()).toBeUndefined();
});
