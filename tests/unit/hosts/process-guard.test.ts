import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ProtocolClient } from "../../conformance/protocol-client";
import { type Running, startProcess } from "../../support/start-process";

const SERVER = fileURLToPath(new URL("../../support/guarded-server.ts", import.meta.url));

interface Line {
  readonly level: string;
  readonly message: string;
  readonly window?: string;
  readonly reference?: string;
  readonly repeated?: number;
  readonly error?: { readonly message: string };
}

let server: Running;
const clients: ProtocolClient[] = [];

beforeEach(async () => {
  server = await startProcess(["--import", "tsx", SERVER], { NODE_ENV: "production" });
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.leave();
  await server.stop();
});

/** Opens a live object in a window of its own, and joins it. */
async function open(name: string): Promise<ProtocolClient> {
  const response = await fetch(`${server.url}/_live/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "[]",
  });
  const { live } = (await response.json()) as { live: string };
  const client = new ProtocolClient(`${server.url.replace("http", "ws")}/_live`, live);
  clients.push(client);
  await client.connect();
  client.bind();
  return client;
}

/** The entries of the server's log. */
const logged = (): Line[] =>
  server
    .output()
    .split("\n")
    .filter(line => line.startsWith("{"))
    .map(line => JSON.parse(line) as Line);

/** The entries of the log when there are so many: log and notices come over different pipes, in either order. */
async function loggedOnce(count: number): Promise<Line[]> {
  await expect.poll(() => logged().length).toBeGreaterThanOrEqual(count);
  return logged();
}

const isHealthy = async (): Promise<boolean> => (await fetch(`${server.url}/_live/health`)).ok;

const FAULTS = [
  "timeout",
  "immediate",
  "nextTick",
  "microtask",
  "rejection",
  "rejectedText",
  "forgottenAwait",
  "twoBranches",
  "emitter",
  "socket",
  "fetch",
  "abortListener",
  "taskListener",
  "undefined",
];

describe("an error that nothing catches", () => {
  it("is logged once, with the reference that the user of its window is shown, and the process lives", async () => {
    const [ada, bob] = [await open("openFaults"), await open("openFaults")];
    for (const [index, fault] of FAULTS.entries()) {
      await ada.call("provoke", fault);
      await ada.until(() => ada.notices.length > index);
      const line = (await loggedOnce(index + 1)).at(-1);
      expect([fault, line]).toMatchObject([fault, { level: "error", window: ada.window.slice(0, 6) }]);
      expect(ada.notices.at(-1)).toContain(`Reference: ${line?.reference}`);
      expect(ada.notices.at(-1)).not.toContain("secret");
    }
    expect([await bob.call("add"), bob.notices, await isHealthy()]).toEqual([1, [], true]);
    expect([logged().length, ada.notices.length]).toEqual([FAULTS.length, FAULTS.length]);
  });

  it("is heard by the app's own listener too", async () => {
    const client = await open("openFaults");
    await client.call("provoke", "timeout");
    await server.untilOutput("The app's own listener heard: Error: secret of timeout");
    await client.until(() => client.notices.length === 1);
  });

  it("does not flood the log or the user when it comes again and again", async () => {
    const client = await open("openFaults");
    await client.call("flood");
    await client.until(() => Number(client.values.get("count")) >= 100);
    expect([(await loggedOnce(5)).length, client.notices.length, await isHealthy()]).toEqual([5, 5, true]);
    // What was only counted is logged when the window has gone.
    client.leave();
    await server.untilOutput('"repeated":');
  });

  it("of a shared object is logged once, and shown to all who read it", async () => {
    const [ada, bob] = [await open("openRoom"), await open("openRoom")];
    await ada.call("fail");
    for (const client of [ada, bob]) await client.until(() => client.notices.length === 1);
    const [line, ...others] = await loggedOnce(1);
    expect(others).toEqual([]);
    for (const client of [ada, bob]) expect(client.notices[0]).toContain(`Reference: ${line?.reference}`);
  });

  it("of a function that is called over HTTP belongs to the window that it opens in", async () => {
    const client = await open("openAndFail");
    await client.until(() => client.notices.length === 1);
    expect(client.notices[0]).toContain(`Reference: ${(await loggedOnce(1))[0]?.reference}`);
  });

  it("that belongs to no window is logged with a reference", async () => {
    await fetch(`${server.url}/unowned`);
    await server.untilOutput("secret of unowned");
    const [line, ...others] = await loggedOnce(1);
    expect([line, others]).toMatchObject([{ level: "error", error: { message: "secret of unowned" } }, []]);
    expect([line?.window, typeof line?.reference, await isHealthy()]).toEqual([undefined, "string", true]);
  });

  it("is no failure when it says only that its work was given up; a listener of that has its window", async () => {
    const client = await open("openFaults");
    const first = client.call("slow", 1).catch((error: unknown) => error);
    void client.call("slow", 2).catch(() => undefined);
    await client.until(() => client.notices.length === 1);
    expect([client.notices, logged()]).toEqual([["info: stopped"], []]);
    expect(String(await first)).toContain("superseded");
    expect(await isHealthy()).toBe(true);
  });
});

describe("a server that cannot start", () => {
  let taken: Server;
  afterEach(() => taken.close());

  it("ends, as without the guard", async () => {
    taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    const environments: Record<string, string>[] = [{ PORT: String(port) }, { FAIL_AT_START: "throw" }];
    for (const environment of environments) {
      const started = startProcess(["--import", "tsx", SERVER], environment);
      await expect(started).rejects.toThrow(/The server ended before.*(EADDRINUSE|secret of start)/s);
    }
  });
});
