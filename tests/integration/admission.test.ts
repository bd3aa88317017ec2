import { callback, createSignal, live, sleep, startSoon } from "solid-reflect/server";
import { createTestWindow, TestClock } from "solid-reflect/testing";
import { describe, expect, it } from "vitest";
import { LiveServer } from "../../lib/server";
import type { LogEntry } from "../../lib/window";

function makeServer(options: ConstructorParameters<typeof LiveServer>[0] = {}) {
  const clock = new TestClock();
  const log: LogEntry[] = [];
  return { clock, log, server: new LiveServer({ clock, log: entry => log.push(entry), ...options }) };
}

/** A client that only attaches. Resolves with "attached" or the code its socket was closed with. */
function attach(
  server: LiveServer,
  window: { id: string; invitation: string | undefined },
  cookie = "",
): { answer: Promise<string | number>; closed: Promise<number> } {
  let closeWith: (code: number) => void = () => undefined;
  const closed = new Promise<number>(resolve => (closeWith = resolve));
  const answer = new Promise<string | number>(resolve => {
    const transport = {
      bufferedAmount: 0,
      whenDrained: () => undefined,
      pause: () => undefined,
      resume: () => undefined,
      send: () => resolve("attached"),
      close: (code: number) => {
        closeWith(code);
        resolve(code);
      },
    };
    const connection = server.connect(transport, { headers: new Headers({ cookie }), address: "10.0.0.1" });
    connection.message(`1,${JSON.stringify(window.id)},${JSON.stringify(window.invitation)},0`);
  });
  return { answer, closed };
}

describe("the application's own sessions", () => {
  it("are asked at each attach", async () => {
    const { server } = makeServer({ admit: ({ headers }) => headers.get("cookie") === "session=good" });
    const [good, bad] = [server.createWindow(), server.createWindow()];
    expect(await attach(server, good, "session=good").answer).toBe("attached");
    expect(await attach(server, bad, "session=stolen").answer).toBe(4006);
    expect(bad.state).toBe("rendered");
    server.close();
  });

  it("can be read by a window: the handshake is that of the socket that it has", async () => {
    const { server } = makeServer();
    const window = server.createWindow();
    expect(window.handshake).toBeUndefined();
    expect(await attach(server, window, "session=good; b=2").answer).toBe("attached");
    expect([window.handshake?.url, window.handshake?.headers.get("cookie")]).toEqual([undefined, "session=good; b=2"]);
    expect([...(window.handshake?.cookies ?? [])]).toEqual([
      ["session", "good"],
      ["b", "2"],
    ]);
    server.close();
    expect(window.handshake).toBeDefined();
  });

  it("are asked again on a timer, and a revoked one loses its window", async () => {
    const good = new Set(["session=1"]);
    const { server, clock } = makeServer({
      admit: ({ headers }) => good.has(headers.get("cookie") ?? ""),
      limits: { readmit: 10_000 },
    });
    const window = server.createWindow();
    const { answer, closed } = attach(server, window, "session=1");
    expect(await answer).toBe("attached");
    await clock.advance(15_000);
    expect(window.state).toBe("attached");
    good.clear();
    await clock.advance(10_000);
    expect([await closed, window.state]).toEqual([4006, "closed"]);
    server.close();
  });

  it("have to come back when the question itself fails, and the log has the cause", async () => {
    let isAway = true;
    const { server, log, clock } = makeServer({
      admit: () => {
        if (isAway) throw new Error("database away");
        return true;
      },
      limits: { readmit: 10_000 },
    });
    const window = server.createWindow();
    expect(await attach(server, window).answer).toBe(4007);
    expect(log).toContainEqual(expect.objectContaining({ level: "error", error: new Error("database away") }));
    isAway = false;
    expect(await attach(server, window).answer).toBe("attached");
    isAway = true;
    await clock.advance(15_000);
    expect(window.state).toBe("attached");
    server.close();
  });
});

describe("windows that nobody joins", () => {
  it("are kept while their page is being rendered, however long that takes, and for their time after it", async () => {
    const { server, clock } = makeServer({ limits: { unjoined: 30_000 } });
    let sent: () => void = () => undefined;
    const window = server.createWindow(undefined, new Promise(resolve => (sent = resolve)));
    await clock.advance(120_000);
    expect(window.state).toBe("rendered");
    sent();
    await clock.advance(29_000);
    expect(window.state).toBe("rendered");
    await clock.advance(1_000);
    expect(window.state).toBe("closed");
  });

  it("give way to new ones of their address, oldest first, and never one that is in use", async () => {
    const { server } = makeServer({ limits: { unjoinedPerAddress: 3 } });
    const used = server.createWindow("1.1.1.1");
    expect(await attach(server, used).answer).toBe("attached");
    const [oldest, ...others] = Array.from({ length: 4 }, () => server.createWindow("1.1.1.1"));
    const neighbour = server.createWindow("2.2.2.2");
    expect(oldest?.state).toBe("closed");
    expect([used, neighbour, ...others].map(window => window.state)).toEqual([
      "attached",
      ...Array<string>(4).fill("rendered"),
    ]);
    server.close();
  });

  it("give way in all", () => {
    const { server } = makeServer({ limits: { unjoinedWindows: 2 } });
    const windows = ["1.1.1.1", "2.2.2.2", "3.3.3.3"].map(address => server.createWindow(address));
    expect(windows.map(window => window.state)).toEqual(["closed", "rendered", "rendered"]);
    server.close();
  });

  it("are refused, once in the log, when all windows are in use", async () => {
    const { server, log } = makeServer({ limits: { windows: 1 } });
    expect(await attach(server, server.createWindow()).answer).toBe("attached");
    for (let i = 0; i < 100; i++) expect(() => server.createWindow()).toThrow(/as many as the limits allow/);
    expect(log).toHaveLength(1);
    server.close();
  });
});

describe("a client that asks and never acknowledges", () => {
  it("loses its window before it fills the memory, and the log says why", async () => {
    const { server, log, clock } = makeServer({ limits: { retained: 10_000 } });
    const window = server.createWindow();
    const closed = await new Promise<number>(resolve => {
      const connection = server.connect({
        bufferedAmount: 0,
        whenDrained: () => undefined,
        pause: () => undefined,
        resume: () => undefined,
        send: () => undefined,
        close: resolve,
      });
      connection.message(`1,${JSON.stringify(window.id)},${JSON.stringify(window.invitation)},0,1`);
      for (let call = 1; call <= 200; call++) connection.message(`"c",${call},999,[]`);
    });
    expect([closed, window.state]).toEqual([4003, "closed"]);
    expect(log.at(-1)?.message).toContain("acknowledges no answers");
    await clock.settle();
    server.close();
  });
});

describe("a window's limits", () => {
  it("make calls wait, and refuse one call when too many wait", async () => {
    await using tab = createTestWindow({ limits: { callsRunning: 2, callsWaiting: 1 } });
    const object = await tab.open(async () => {
      const [running, setRunning] = createSignal(0);
      const work = callback(async () => {
        setRunning(n => n + 1);
        await sleep(1_000);
        setRunning(n => n - 1);
        return "done";
      });
      return live({ running, work });
    });
    const calls = [1, 2, 3, 4].map(() => object.work().catch((error: unknown) => (error as { code: string }).code));
    await tab.settled();
    expect(object.running()).toBe(2);
    await tab.advance(2_000);
    expect(await Promise.all(calls)).toEqual(["done", "done", "done", "too-many"]);
  });

  it("refuse one task too many, and free its place when one ends", async () => {
    await using tab = createTestWindow({ limits: { tasks: 1 }, development: true });
    const object = await tab.open(async () => live({ start: callback(() => void startSoon(() => sleep(1_000))) }));
    await object.start();
    await expect(object.start()).rejects.toThrow(/has its 1 tasks/);
    await tab.advance(1_000);
    await object.start();
    await tab.advance(1_000);
  });

  it("refuse one live object too many, and free its place when one is released", async () => {
    await using tab = createTestWindow({ limits: { objects: 1 } });
    const open = async () => live({ one: () => 1 });
    const first = await tab.open(open);
    await expect(tab.open(open)).rejects.toMatchObject({ code: "too-many" });
    first.release();
    await tab.settled();
    await tab.open(open);
  });

  it("carry a call that is larger than one message in pieces", async () => {
    await using tab = createTestWindow();
    const object = await tab.open(async () => live({ length: callback((text: string) => text.length) }));
    expect(await object.length("x!?+=".repeat(60_000))).toBe(300_000);
    const longest = Math.max(...tab.crossings.map(crossing => crossing.text.length));
    expect(longest).toBeLessThanOrEqual(65_537);
  });
});

describe("shutting down", () => {
  it("lets calls that run end, then tells the clients to come back", async () => {
    await using tab = createTestWindow();
    const object = await tab.open(async () => live({ save: callback(async () => (await sleep(2_000), "saved")) }));
    const saved = object.save();
    await tab.settled();
    const down = tab.server.shutdown();
    await tab.advance(1_900);
    expect(tab.connector.status()).toBe("online");
    await tab.advance(200);
    await down;
    expect(await saved).toBe("saved");
    expect(tab.connector.status()).toBe("reconnecting");
  });

  it("says first that it is not ready, and goes on as before for as long as its proxies take to notice", async () => {
    const { server, clock } = makeServer({ limits: { drain: 10_000, windows: 2 } });
    expect(server.readiness).toBe("ready");
    const [first, second] = [server.createWindow(), server.createWindow()];
    expect(server.readiness).toBe("full");
    const down = server.shutdown();
    expect(server.readiness).toBe("stopping");
    expect(await attach(server, first).answer).toBe("attached");
    await clock.advance(10_000);
    await down;
    expect(await attach(server, second).answer).toBe(4007);
    expect(server.readiness).toBe("stopping");
  });

  it("does not wait longer than its limit", async () => {
    await using tab = createTestWindow({ limits: { shutdown: 1_000 } });
    const object = await tab.open(async () => live({ hang: callback(() => sleep(1e9)) }));
    void object.hang();
    await tab.settled();
    const down = tab.server.shutdown();
    await tab.advance(1_000);
    await down;
    expect(tab.server.count).toEqual({ rendered: 0, attached: 0, detached: 0 });
  });
});

describe("a hidden tab", () => {
  it("gets frames as seldom as it asks, with the latest values, and at once when it is seen again", async () => {
    await using tab = createTestWindow();
    const object = await tab.open(async () => {
      const [beat, setBeat] = createSignal(0);
      startSoon(async () => {
        for (;;) {
          await sleep(100);
          setBeat(n => n + 1);
        }
      });
      return live({ beat });
    });
    const frames = () => tab.crossings.filter(crossing => /^1,\d+$/.test(crossing.text)).length;
    tab.client.exchange?.pace(1_000);
    await tab.advance(1_000);
    const before = frames();
    await tab.advance(10_000);
    expect(frames() - before).toBeLessThanOrEqual(11);
    expect(object.beat()).toBeGreaterThanOrEqual(100);
    tab.client.exchange?.pace(0);
    await tab.settled();
    expect(object.beat()).toBe(110);
  });
});
