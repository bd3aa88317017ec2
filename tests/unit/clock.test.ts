import { describe, expect, it } from "vitest";
import { steadyClock } from "../../lib/clock";
import { LiveServer, type ServerTransport } from "../../lib/server";
import { DEFAULT_LIMITS } from "../../lib/server/limits";
import { ManualClock } from "./tasks/manual-clock";

describe("a steady clock", () => {
  it("keeps the time of its source while the process runs", async () => {
    const source = new ManualClock();
    const clock = steadyClock(source);
    const rang: number[] = [];
    for (const ms of [500, 10_000, 2_500]) clock.after(ms, () => rang.push(clock.now()));
    await source.advance(60_000);
    expect([rang, clock.now(), source.pending]).toEqual([[500, 2_500, 10_000], 60_000, 0]);
    await source.advance(3_600_000);
    expect(clock.now()).toBe(3_660_000);
  });

  it("leaves its timers the time that they had before a pause, less a second at most", async () => {
    const source = new ManualClock();
    const clock = steadyClock(source);
    const rang: number[] = [];
    for (const ms of [5_000, 30_000]) clock.after(ms, () => rang.push(source.now()));
    await source.advance(2_000);
    source.pause(600_000);
    await source.advance(0);
    expect(rang).toEqual([]);
    await source.advance(60_000);
    expect(rang).toEqual([604_000, 629_000]);
    expect(source.pending).toBe(0);
  });

  it("goes on when the process is blocked again and again", async () => {
    const source = new ManualClock();
    const clock = steadyClock(source);
    let rang = false;
    clock.after(10_000, () => (rang = true));
    for (let block = 0; block < 12 && !rang; block++) {
      source.pause(5_000);
      await source.advance(0);
    }
    expect(rang).toBe(true);
  });

  it("rings no timer that was cleared, also one that it has set anew", async () => {
    const source = new ManualClock();
    const clock = steadyClock(source);
    const timer = clock.after(5_000, () => expect.fail("It was cleared."));
    await source.advance(1_000);
    source.pause(60_000);
    await source.advance(0);
    timer.clear();
    timer.clear();
    await source.advance(60_000);
    expect(source.pending).toBe(0);
  });
});

describe("a server whose process did not run for a while", () => {
  function serverAfter(ms: number) {
    const source = new ManualClock();
    const server = new LiveServer({ clock: steadyClock(source) });
    const attached = server.createWindow();
    const rendered = server.createWindow();
    const detached = server.createWindow();
    const [closed, cut]: [number[], number[]] = [[], []];
    const connection = attach(server, attached, closed);
    attach(server, detached, cut).closed(1006);
    return { source, server, attached, rendered, detached, connection, closed, pause: () => source.pause(ms) };
  }

  it("takes no client for gone before it has read what waited", async () => {
    const { source, server, attached, connection, closed, pause } = serverAfter(40_000);
    await source.advance(10_000);
    pause();
    await source.advance(0);
    connection.message("!0");
    await source.advance(DEFAULT_LIMITS.silent - 2_000);
    expect([closed, attached.state]).toEqual([[], "attached"]);
    await source.advance(4_000);
    expect(closed).toEqual([4005]);
    server.close();
  });

  it("keeps the windows that wait for their browsers for as long as they were to be", async () => {
    const { source, server, rendered, detached, pause } = serverAfter(3_600_000);
    await source.advance(5_000);
    pause();
    await source.advance(DEFAULT_LIMITS.unjoined - 7_000);
    expect([rendered.state, detached.state]).toEqual(["rendered", "detached"]);
    await source.advance(3_000);
    expect([rendered.state, detached.state]).toEqual(["closed", "detached"]);
    await source.advance(DEFAULT_LIMITS.detached - DEFAULT_LIMITS.unjoined);
    expect(detached.state).toBe("closed");
    server.close();
  });
});

/** A client that attaches and says nothing more. `closed` gets the code that its socket is closed with. */
function attach(server: LiveServer, window: { id: string; invitation: string | undefined }, closed: number[]) {
  const transport: ServerTransport = {
    bufferedAmount: 0,
    whenDrained: () => undefined,
    pause: () => undefined,
    resume: () => undefined,
    send: () => undefined,
    close: code => void closed.push(code),
  };
  const connection = server.connect(transport);
  connection.message(`1,${JSON.stringify(window.id)},${JSON.stringify(window.invitation)},0`);
  return connection;
}
