import { describe, expect, it } from "vitest";
import { reconnectDelay, TIMING } from "../../../lib/connection/index.ts";

const BASE = [0, 100, 250, 500, 1_000, 2_000, 5_000];
const ALMOST_ONE = 1 - Number.EPSILON;

describe("reconnectDelay", () => {
  it("tries at once after the first failure, whatever the jitter", () => {
    expect([0, 0.5, ALMOST_ONE].map(random => reconnectDelay(0, random))).toEqual([0, 0, 0]);
  });

  it.each(BASE.map((base, failures) => [failures, base]))(
    "waits a quarter less to a quarter more than its base: after %d failures %d ms",
    (failures, base) => {
      expect(reconnectDelay(failures, 0)).toBe(0.75 * base);
      expect(reconnectDelay(failures, 0.5)).toBe(base);
      expect(reconnectDelay(failures, ALMOST_ONE)).toBeLessThanOrEqual(1.25 * base);
    },
  );

  it("never gives up and never waits longer, however many failures there were", () => {
    for (const failures of [7, 100, Number.MAX_SAFE_INTEGER]) {
      expect(reconnectDelay(failures, 0)).toBe(3_750);
      expect(reconnectDelay(failures, ALMOST_ONE)).toBeLessThanOrEqual(6_250);
    }
  });
});

describe("TIMING", () => {
  it("takes a side for dead only after two heartbeats were missed", () => {
    expect(TIMING.dead).toBeGreaterThan(2 * TIMING.heartbeat);
  });

  it("acknowledges well before the sender would take the silence for death", () => {
    expect(TIMING.acknowledge).toBeLessThan(TIMING.heartbeat);
  });
});
